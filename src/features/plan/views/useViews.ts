import * as React from 'react';
import { NamedView, PlanFailure, ViewChanges, ViewRepository } from '../../../lists';
import { asFailure, useLoad } from '../../../ui';

/** What was done last, to be told and perhaps taken back. */
export type ViewNote =
  | { kind: 'saved' | 'renamed' | 'updated' | 'moved' | 'back'; title: string }
  | { kind: 'removed'; title: string; view: NamedView }
  /** Somebody else has changed the same meanwhile. */
  | { kind: 'conflict'; title: string; theirs: NamedView; mine: ViewChanges }
  | { kind: 'failed'; failure: PlanFailure };

export interface Views {
  state: 'loading' | 'failed' | 'ready';
  error?: unknown;
  reload: () => void;
  all: NamedView[];
  note?: ViewNote;
  busy: boolean;
  save: (title: string, query: string) => Promise<NamedView | undefined>;
  change: (view: NamedView, changes: ViewChanges, kind: 'renamed' | 'updated') => Promise<boolean>;
  move: (view: NamedView, step: -1 | 1) => Promise<void>;
  remove: (view: NamedView) => Promise<void>;
  restore: (view: NamedView) => Promise<void>;
  keepTheirs: () => void;
}

/** Views in the order that a move gives them. */
export function movedViews(all: readonly NamedView[], view: NamedView, step: -1 | 1): NamedView[] {
  const from = all.findIndex(({ id }) => id === view.id);
  const to = from + step;
  if (from < 0 || to < 0 || to >= all.length) return [...all];
  const rest = all.filter(({ id }) => id !== view.id);
  return [...rest.slice(0, to), all[from], ...rest.slice(to)];
}

/** The plan's named views: read once when they are looked at, and kept in step with what the plan owner does to them. */
export function useViews(repository: ViewRepository, newKey: () => string): Views {
  const load = useLoad(React.useCallback(() => repository.all(), [repository]));
  const [own, setOwn] = React.useState<{ of: readonly NamedView[]; all: NamedView[] }>();
  const [note, setNote] = React.useState<ViewNote>();
  const [busy, setBusy] = React.useState(false);
  const read = load.state === 'ready' ? load.value : [];
  const all = own && load.state === 'ready' && own.of === read ? own.all : read;
  const put = (next: NamedView[]): void => setOwn({ of: read, all: next });
  const putOne = (view: NamedView): void => put(all.map(other => (other.id === view.id ? view : other)));

  const attempt = async <T,>(work: () => Promise<T>): Promise<T | undefined> => {
    setBusy(true);
    try {
      return await work();
    } catch (error) {
      setNote({ kind: 'failed', failure: asFailure(error) });
      if (asFailure(error).reason === 'conflict' && load.state === 'ready') load.reload();
      return undefined;
    } finally {
      setBusy(false);
    }
  };
  const lastOrder = (): number => all.reduce((last, { order }) => Math.max(last, order), 0);
  const add = (view: Pick<NamedView, 'clientKey' | 'title' | 'query' | 'order'>, kind: 'saved' | 'back'): Promise<NamedView | undefined> => attempt(async () => {
    const { row } = await repository.add(view);
    put(all.concat(row).sort((a, b) => a.order - b.order || a.id - b.id));
    setNote({ kind, title: row.title });
    return row;
  });
  return {
    state: load.state, error: load.state === 'failed' ? load.error : undefined, reload: load.state === 'loading' ? () => undefined : load.reload,
    all, note, busy,
    save: (title, query) => add({ clientKey: newKey(), title, query, order: lastOrder() + 1 }, 'saved'),
    restore: async view => { await add({ clientKey: newKey(), title: view.title, query: view.query, order: view.order }, 'back'); },
    change: async (view, changes, kind) => (await attempt(async () => {
      const outcome = await repository.change(view, changes);
      if (outcome.result === 'saved') {
        putOne(outcome.view);
        setNote({ kind, title: outcome.view.title });
      } else {
        putOne(outcome.theirs);
        setNote({ kind: 'conflict', title: outcome.theirs.title, theirs: outcome.theirs, mine: changes });
      }
      return true;
    })) ?? false,
    move: async (view, step) => {
      await attempt(async () => {
        const next = movedViews(all, view, step);
        for (const [at, one] of next.entries()) {
          if (one.order === at + 1) continue;
          const outcome = await repository.change(one, { order: at + 1 });
          next[at] = outcome.result === 'saved' ? outcome.view : outcome.theirs;
        }
        put(next);
        setNote({ kind: 'moved', title: view.title });
      });
    },
    remove: async view => {
      await attempt(async () => {
        await repository.remove(view);
        put(all.filter(({ id }) => id !== view.id));
        setNote({ kind: 'removed', title: view.title, view });
      });
    },
    keepTheirs: () => setNote(undefined)
  };
}
