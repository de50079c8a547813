import * as React from 'react';
import { Activity, ActivityDraft, EditField, EditProblems, LocalDate, changedFields, draftOfActivity, editProblems, emptyActivityDraft } from '../../../domain';
import { useLeaveWarning } from '../../../ui';
import { EditDrafts, KeptDraft } from './editDrafts';

export interface ActivityFormOptions {
  /** The activity that is changed, as the plan has it. The form keeps to how it was when the form was opened, so that others' changes are met. */
  activity?: Activity;
  /** What the form begins with instead of the activity, or of nothing: a copy, a change that did not arrive. */
  begin?: { draft: ActivityDraft; seen?: Activity };
  /** What a new activity says before anybody has typed. */
  blank?: ActivityDraft;
  drafts: EditDrafts;
  onSave: (draft: ActivityDraft, seen: Activity | undefined) => void;
  /** The form is left without saving. */
  onLeave: () => void;
}

export interface ActivityForm {
  /** Part of the ids of its fields. */
  id: string;
  seen: Activity | undefined;
  draft: ActivityDraft;
  /** What the draft is compared with. */
  before: ActivityDraft;
  changed: EditField[];
  /** Something would be lost. */
  dirty: boolean;
  /** What has to be mended; empty until saving has been tried. */
  problems: EditProblems;
  /** The day from which it goes on. */
  taken: LocalDate | undefined;
  /** The browser would not keep the text. */
  unkept: boolean;
  /** The reader wants to go and has not said what becomes of the text. */
  asking: boolean;
  change: (parts: Partial<ActivityDraft>) => void;
  save: () => void;
  /** Goes, after asking when something would be lost. */
  leave: (go?: () => void) => void;
  stay: () => void;
  discard: () => void;
  startOver: () => void;
}

interface Start {
  seen: Activity | undefined;
  draft: ActivityDraft;
  before: ActivityDraft;
  taken?: LocalDate;
}

/** Where a form begins: with what did not arrive or is copied, else with what was typed and not saved, else with the activity. */
function startOf({ activity, begin, blank = emptyActivityDraft }: ActivityFormOptions, kept: KeptDraft | undefined): Start {
  const seen = begin ? begin.seen : kept?.seen ?? activity;
  const before = seen ? draftOfActivity(seen) : blank;
  if (begin) return { seen, before, draft: begin.draft };
  return kept ? { seen, before, draft: kept.draft, taken: kept.day } : { seen, before, draft: before };
}

/** A form about an activity: what is typed is kept from the first letter, and leaving it asks. */
export function useActivityForm(options: ActivityFormOptions): ActivityForm {
  const { activity, drafts, onSave, onLeave } = options;
  const [start, setStart] = React.useState(() => startOf(options, drafts.of(activity?.id)));
  const [draft, setDraft] = React.useState(start.draft);
  const [tried, setTried] = React.useState(false);
  const [unkept, setUnkept] = React.useState(false);
  const [going, setGoing] = React.useState<() => void>();
  const { seen, before, taken } = start;
  const changed = changedFields(before, draft);
  const dirty = changed.length > 0;
  useLeaveWarning(dirty);

  const change = (parts: Partial<ActivityDraft>): void => {
    const next = { ...draft, ...parts };
    setDraft(next);
    setGoing(undefined);
    if (changedFields(before, next).length > 0) setUnkept(!drafts.keep(next, seen));
    else drafts.forget(seen?.id);
  };
  const save = (): void => {
    setTried(true);
    if (Object.keys(editProblems(draft, seen && before)).length > 0) return;
    drafts.forget(seen?.id);
    onSave(draft, seen);
  };
  return {
    id: `hp-edit-${seen?.id ?? 'new'}`, seen, draft, before, changed, dirty, taken, unkept, problems: tried ? editProblems(draft, seen && before) : {},
    asking: going !== undefined, change, save,
    leave: (go = onLeave) => (dirty ? setGoing(() => go) : go()),
    stay: () => setGoing(undefined),
    discard: () => {
      drafts.forget(seen?.id);
      (going ?? onLeave)();
    },
    startOver: () => {
      drafts.forget(seen?.id);
      const fresh = startOf({ ...options, begin: undefined }, undefined);
      setStart(fresh);
      setDraft(fresh.draft);
    }
  };
}
