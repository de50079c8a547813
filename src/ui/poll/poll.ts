import { PlanFailure, VisibilityPort } from '../../lists';
import { After } from '../host';

/**
 * Milliseconds from one question to the next. Others' saves are to be seen within 10 s, and who does nothing may make 8 requests a minute:
 * 7 questions and, now and then, the renewal of the page's digest.
 */
export const askEvery = 8600;
/** The longest pause after questions that got no answer. */
export const longestPause = 60_000;

export interface PollOptions {
  /** Asks once. Its failures lengthen the pause. */
  ask: () => Promise<void>;
  visibility: VisibilityPort;
  /** Milliseconds since 1970. */
  now: () => number;
  after: After;
  /** Milliseconds from one question to the next; left out: `askEvery`. */
  every?: number;
}

export interface Poll {
  /** Asks now, or right after the question that is under way. */
  askNow(): void;
  end(): void;
}

/** Asks again and again while the page is visible, one question at a time, and at once when it comes into view after its time. */
export function startPoll({ ask, visibility, now, after, every = askEvery }: PollOptions): Poll {
  let asked = now();
  let pause = every;
  let asking = false;
  let again = false;
  let ended = false;
  let takeBack = (): void => undefined;

  const plan = (): void => {
    takeBack();
    if (!ended && !asking && visibility.isVisible()) takeBack = after(Math.max(0, asked + (again ? 0 : pause) - now()), () => void question());
  };
  const question = async (): Promise<void> => {
    asking = true;
    again = false;
    asked = now();
    try {
      await ask();
      pause = every;
    } catch (failure) {
      pause = pauseAfter(failure, pause);
    }
    asking = false;
    plan();
  };
  const untell = visibility.subscribe(plan);
  plan();
  return {
    askNow: () => { again = true; plan(); },
    end: () => { ended = true; takeBack(); untell(); }
  };
}

/** Twice as long as before, and as long as the service asks for. */
function pauseAfter(failure: unknown, before: number): number {
  const asked = failure instanceof PlanFailure ? (failure.details.retryAfter ?? 0) * 1000 : 0;
  return Math.max(asked, Math.min(longestPause, before * 2));
}
