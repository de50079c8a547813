import * as React from 'react';
import { Discussion } from '../../../domain/learning';
import type { DiscussionOutcome } from '../../../lists/learning';
import { useScene } from '../readScene';
import { MarkDraft } from './markDraft';

export type MarkWork = { state: 'idle' } | { state: 'saving' } | { state: 'failed'; error: unknown };

export interface MarkActions {
  work: MarkWork;
  /** Somebody on the unit was first: what is shown is theirs. */
  save(unitId: number, draft: MarkDraft): Promise<boolean>;
  change(mark: Discussion, draft: MarkDraft): Promise<boolean>;
  remove(mark: Discussion): Promise<boolean>;
  addComment(to: Discussion, clientKey: string, text: string): Promise<boolean>;
}

const isOf = (mark: Discussion) => ({ exampleKey, unitId }: Discussion): boolean => exampleKey === mark.exampleKey && unitId === mark.unitId;

/** Marks, changes and takes back; what came of it is counted everywhere. Each answers whether it is done. */
export function useMark(exampleKey: string): MarkActions {
  const { services: { discussions, onFailure }, onDiscussions } = useScene();
  const [work, setWork] = React.useState<MarkWork>({ state: 'idle' });
  const alive = React.useRef(true);
  React.useEffect(() => () => { alive.current = false; }, []);
  const put = (mark: Discussion): void => onDiscussions(before => before.filter(other => !isOf(mark)(other)).concat(mark));
  const attempt = async <T>(act: () => Promise<T>, then: (value: T) => boolean): Promise<boolean> => {
    setWork({ state: 'saving' });
    try {
      const done = then(await act());
      if (alive.current) setWork({ state: 'idle' });
      return done;
    } catch (error) {
      onFailure(error);
      if (alive.current) setWork({ state: 'failed', error });
      return false;
    }
  };
  const settled = (outcome: DiscussionOutcome): boolean => {
    put(outcome.result === 'saved' ? outcome.discussion : outcome.theirs);
    return outcome.result === 'saved';
  };
  return {
    work,
    save: (unitId, draft) => attempt(() => discussions.mark({ exampleKey, unitId, ...draft }), settled),
    change: (mark, draft) => attempt(() => discussions.change(mark, draft), settled),
    remove: mark => attempt(() => discussions.remove(mark), () => {
      onDiscussions(before => before.filter(other => !isOf(mark)(other)));
      return true;
    }),
    addComment: (to, clientKey, text) => attempt(() => discussions.addComment(to, clientKey, text), mark => {
      put(mark);
      return true;
    })
  };
}
