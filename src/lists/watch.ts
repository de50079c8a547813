import { Instant } from '../domain';
import { ChangeReader, PlanChanges } from './repositories';

/** Whether people can see the page; `browserVisibility` in a browser. */
export interface VisibilityPort {
  isVisible(): boolean;
  /** Tells of every change; what it answers ends the telling. */
  subscribe(listener: () => void): () => void;
}

export interface WatchOptions {
  reader: ChangeReader;
  /** Up to where the plan was read, and when. */
  changeToken: string;
  fetchedAt: Instant;
  visibility: VisibilityPort;
  now: () => number;
  /** Runs something once after some milliseconds; what it answers takes that back. */
  after: (milliseconds: number, run: () => void) => () => void;
  /** Told of every answer, also of one without changes. */
  onAnswer?: () => void;
  /** Gets changes, if there are any, and 'reload' when the whole plan has to be read; after 'reload' the watch has ended. */
  onChanges: (changes: PlanChanges) => void;
  /** Gets what went wrong; the watch goes on. */
  onFailure: (failure: unknown) => void;
  /** Milliseconds between two questions; at least a minute, which is what a page on the intranet may ask. */
  every?: number;
}

/** The shortest time between two questions. */
export const shortestPause = 60_000;

/**
 * Asks for changes of the plan, only while the page is visible and at most once a minute. A page that comes back into view
 * asks at once if its time has come. Answers how to end it.
 */
export function watchChanges(options: WatchOptions): () => void {
  const { reader, visibility, now, after, onChanges, onFailure } = options;
  const every = Math.max(shortestPause, options.every ?? shortestPause);
  let token = options.changeToken;
  let asked = Date.parse(options.fetchedAt);
  let ended = false;
  let asking = false;
  let takeBack = (): void => undefined;

  const plan = (): void => {
    takeBack();
    if (!ended && !asking && visibility.isVisible()) takeBack = after(Math.max(0, asked + every - now()), () => void ask());
  };
  const ask = async (): Promise<void> => {
    asking = true;
    asked = now();
    try {
      const changes = await reader.changesSince(token);
      if (!ended) take(changes);
    } catch (failure) {
      if (!ended) onFailure(failure);
    }
    asking = false;
    plan();
  };
  const take = (changes: PlanChanges): void => {
    options.onAnswer?.();
    if (changes.kind === 'reload') end();
    else token = changes.changeToken;
    if (changes.kind === 'reload' || changes.changed.length + changes.removed.length + changes.unreadable.length > 0) onChanges(changes);
  };
  const untell = visibility.subscribe(plan);
  const end = (): void => {
    ended = true;
    takeBack();
    untell();
  };
  plan();
  return end;
}

/** The browser's own notion of a page that can be seen. */
export function browserVisibility(page: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'> = document): VisibilityPort {
  return {
    isVisible: () => page.visibilityState === 'visible',
    subscribe: listener => {
      page.addEventListener('visibilitychange', listener);
      return () => page.removeEventListener('visibilitychange', listener);
    }
  };
}
