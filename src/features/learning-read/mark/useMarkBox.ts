import * as React from 'react';
import { Discussion, PublishedExample, discussionOf } from '../../../domain/learning';
import { useScene } from '../readScene';
import { KeptMark, MarkDraft, keptMark } from './markDraft';
import { MarkActions, MarkResult, useMark } from './useMark';

/** What each state of the box is given. */
export interface MarkStateProps {
  example: PublishedExample;
  actions: MarkActions;
  kept: KeptMark;
  /** The state came of something that was pressed: its heading takes the focus. */
  arrived: boolean;
  /** Answers for another unit than the one shown. */
  onOther: () => void;
  /** The mark that is shown was taken away meanwhile; what was typed is kept by now. */
  onGone: (shown: Discussion) => void;
}

/** Where the box stands. */
interface Standing {
  /** One's own mark is being changed. */
  editing?: boolean;
  /** What was typed here while one's own mark of another window says something else. */
  clash?: MarkDraft;
  /** What is typed was about a mark that is there no longer. */
  gone?: boolean;
}

export interface MarkBoxState extends Standing {
  shared: MarkStateProps;
  unitId: number | undefined;
  /** The unit's mark. */
  mark: Discussion | undefined;
  /** The mark that was taken away last, to be brought back. */
  removed: Discussion | undefined;
  setUnitId(id: number | undefined): void;
  edit(): void;
  cancel(): void;
  remove(own: Discussion): Promise<void>;
  undo(own: Discussion): Promise<void>;
  save(unitId: number, draft: MarkDraft): Promise<void>;
}

/** The box under an example: the unit, its mark, and what is done about it. */
export function useMarkBox(example: PublishedExample): MarkBoxState {
  const { shelf: { discussions }, unit, services: { unsent, clock } } = useScene();
  const actions = useMark(example.clientKey);
  const kept = React.useMemo(() => keptMark(unsent, example.clientKey, clock), [unsent, example, clock]);
  const [unitId, setUnitId] = React.useState(unit?.id);
  const [standing, setStanding] = React.useState<Standing>({});
  const [arrived, setArrived] = React.useState(false);
  const [removed, setRemoved] = React.useState<Discussion>();
  const mark = unitId === undefined ? undefined : discussionOf(discussions, example.clientKey, unitId);
  const arrive = (next: Standing = {}): void => {
    setStanding(next);
    setArrived(true);
  };
  const onGone = (shown: Discussion): void => {
    arrive({ gone: true });
    actions.forget(shown);
  };
  const after: Record<MarkResult, (draft: MarkDraft) => void> = {
    saved: () => {
      kept.forget();
      setRemoved(undefined);
      arrive();
    },
    own: clash => arrive({ editing: true, clash }),
    taken: () => arrive(),
    gone: draft => {
      kept.keep(draft);
      if (mark) onGone(mark);
    },
    // What is typed stays where it stands.
    failed: () => setArrived(true)
  };
  const onOther = (): void => {
    setUnitId(undefined);
    arrive();
  };
  return {
    ...standing, shared: { example, actions, kept, arrived, onOther, onGone }, unitId, mark, removed, setUnitId,
    edit: () => setStanding({ editing: true }),
    cancel: () => {
      if (standing.clash) kept.forget();
      arrive();
    },
    remove: async own => {
      if (await actions.remove(own) === 'failed') return;
      setRemoved(own);
      arrive();
    },
    undo: async own => {
      if (await actions.save(own.unitId, { on: own.on, comment: own.comment }) !== 'saved') return;
      setRemoved(undefined);
      arrive();
    },
    save: async (chosen, draft) => {
      const result = await (mark ? actions.change(mark, draft) : actions.save(chosen, draft));
      setUnitId(chosen);
      after[result](draft);
    }
  };
}
