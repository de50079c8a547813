import * as React from 'react';
import { Discussion } from '../../../domain/learning';
import type { DiscussionOutcome } from '../../../lists/learning';
import { asFailure } from '../../../ui';
import { useScene } from '../readScene';
import { MarkDraft } from './markDraft';

export type MarkWork = { state: 'idle' } | { state: 'saving' } | { state: 'failed'; error: unknown };

/**
 * What came of a mark. Nothing is stored when somebody else's is there ('taken'), when one's own of another window says something else ('own'),
 * and when it was taken away meanwhile ('gone').
 */
export type MarkResult = 'saved' | 'taken' | 'own' | 'gone' | 'failed';

export interface MarkActions {
  work: MarkWork;
  save(unitId: number, draft: MarkDraft): Promise<MarkResult>;
  change(mark: Discussion, draft: MarkDraft): Promise<MarkResult>;
  remove(mark: Discussion): Promise<MarkResult>;
  addComment(to: Discussion, clientKey: string, text: string): Promise<MarkResult>;
  /** Counts a mark no longer that turned out to be gone. */
  forget(mark: Discussion): void;
}

const isOf = (mark: Discussion) => ({ exampleKey, unitId }: Discussion): boolean => exampleKey === mark.exampleKey && unitId === mark.unitId;

/** Marks, changes and takes back; what came of it is counted everywhere. Each answers whether it is done. */
export function useMark(exampleKey: string): MarkActions {
  const { services: { discussions, onFailure }, shelf: { examples: { user } }, onDiscussions } = useScene();
  const [work, setWork] = React.useState<MarkWork>({ state: 'idle' });
  const alive = React.useRef(true);
  React.useEffect(() => () => { alive.current = false; }, []);
  const put = (mark: Discussion): void => onDiscussions(before => before.filter(other => !isOf(mark)(other)).concat(mark));
  const forget = (mark: Discussion): void => onDiscussions(before => before.filter(other => !isOf(mark)(other)));
  const attempt = async <T>(act: () => Promise<T>, then: (value: T) => MarkResult, on?: Discussion): Promise<MarkResult> => {
    setWork({ state: 'saving' });
    try {
      const result = then(await act());
      if (alive.current) setWork({ state: 'idle' });
      return result;
    } catch (error) {
      const gone = on !== undefined && asFailure(error).reason === 'notFound';
      if (!gone) onFailure(error);
      if (alive.current) setWork(gone ? { state: 'idle' } : { state: 'failed', error });
      return gone ? 'gone' : 'failed';
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
    work, forget,
    save: (unitId, draft) => attempt(() => discussions.mark({ exampleKey, unitId, ...draft }), settled(draft)),
    change: (mark, draft) => attempt(() => discussions.change(mark, draft), settled(draft), mark),
    remove: mark => attempt(() => discussions.remove(mark), () => {
      forget(mark);
      return 'saved';
    }, mark),
    addComment: (to, clientKey, text) => attempt(() => discussions.addComment(to, clientKey, text), mark => {
      put(mark);
      return 'saved';
    }, to)
  };
}
