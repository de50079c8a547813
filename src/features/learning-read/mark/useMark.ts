import * as React from 'react';
import { Discussion } from '../../../domain/learning';
import type { DiscussionOutcome } from '../../../lists/learning';
import { useScene } from '../readScene';
import { MarkDraft } from './markDraft';

export type MarkWork = { state: 'idle' } | { state: 'saving' } | { state: 'failed'; error: unknown };

/** What came of a mark. Nothing is stored when somebody else's is there, or one's own of another window that says something else. */
export type MarkResult = 'saved' | 'taken' | 'own' | 'failed';

export interface MarkActions {
  work: MarkWork;
  save(unitId: number, draft: MarkDraft): Promise<MarkResult>;
  change(mark: Discussion, draft: MarkDraft): Promise<MarkResult>;
  remove(mark: Discussion): Promise<boolean>;
  addComment(to: Discussion, clientKey: string, text: string): Promise<boolean>;
}

const isOf = (mark: Discussion) => ({ exampleKey, unitId }: Discussion): boolean => exampleKey === mark.exampleKey && unitId === mark.unitId;

/** Marks, changes and takes back; what came of it is counted everywhere. Each answers whether it is done. */
export function useMark(exampleKey: string): MarkActions {
  const { services: { discussions, onFailure }, shelf: { examples: { user } }, onDiscussions } = useScene();
  const [work, setWork] = React.useState<MarkWork>({ state: 'idle' });
  const alive = React.useRef(true);
  React.useEffect(() => () => { alive.current = false; }, []);
  const put = (mark: Discussion): void => onDiscussions(before => before.filter(other => !isOf(mark)(other)).concat(mark));
  const attempt = async <T, R>(act: () => Promise<T>, then: (value: T) => R, failed: R): Promise<R> => {
    setWork({ state: 'saving' });
    try {
      const done = then(await act());
      if (alive.current) setWork({ state: 'idle' });
      return done;
    } catch (error) {
      onFailure(error);
      if (alive.current) setWork({ state: 'failed', error });
      return failed;
    }
  };
  const settled = ({ on, comment }: MarkDraft) => (outcome: DiscussionOutcome): MarkResult => {
    const stored = outcome.result === 'saved' ? outcome.discussion : outcome.theirs;
    put(stored);
    if (outcome.result === 'saved') return 'saved';
    if (stored.by.id !== user.id) return 'taken';
    return stored.on === on && stored.comment === comment ? 'saved' : 'own';
  };
  return {
    work,
    save: (unitId, draft) => attempt(() => discussions.mark({ exampleKey, unitId, ...draft }), settled(draft), 'failed'),
    change: (mark, draft) => attempt(() => discussions.change(mark, draft), settled(draft), 'failed'),
    remove: mark => attempt(() => discussions.remove(mark), () => {
      onDiscussions(before => before.filter(other => !isOf(mark)(other)));
      return true;
    }, false),
    addComment: (to, clientKey, text) => attempt(() => discussions.addComment(to, clientKey, text), mark => {
      put(mark);
      return true;
    }, false)
  };
}
