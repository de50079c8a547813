import * as React from 'react';
import { Activity, ActivityDraft, copyOfActivity, draftOfActivity, editsOf, valuesOfDraft } from '../../../domain';
import { EditingWords, editingWords } from '../../../loc/editing';
import { useWordsOf } from '../../../ui';
import { newKey } from '../changing';
import { ActivityForm, ActivityFormActions } from './ActivityForm';
import { createEditDrafts } from './editDrafts';
import type { EditTask } from './task';
import { useActivityForm } from './useActivityForm';
import type { Editing } from './useEditing';

export interface EditWriterProps {
  editing: Editing;
  task: EditTask;
  /** The activity that is changed; undefined for a new one. */
  activity?: Activity;
  /** The class of the strip with the buttons, which the panel keeps in view. */
  actionsClass?: string;
  onReport?: () => void;
  /** Told of the new activity, once the lists have it. */
  onAdded?: (activity: Activity) => void;
}

/** What a form begins with when it does not begin with its activity. */
function beginOf(task: EditTask, words: EditingWords): { draft: ActivityDraft; seen?: Activity } | undefined {
  const what = task.write?.what;
  if (what?.kind === 'change') return { draft: draftOfActivity({ ...what.own.seen, ...what.own.changes }), seen: what.own.seen };
  if (what?.kind === 'add') return { draft: draftOfActivity({ people: [], ...what.row }) };
  return task.kind === 'new' && task.copyOf ? { draft: copyOfActivity(task.copyOf, words.copyTitle) } : undefined;
}

/** A form with its buttons. Give it a key: what is typed belongs to one activity. */
export function EditWriter({ editing, task, activity, actionsClass, onReport, onAdded }: EditWriterProps): JSX.Element {
  const words = useWordsOf(editingWords);
  const { changing, unsent, people, clock, guard, end } = editing;
  const drafts = React.useMemo(() => createEditDrafts(unsent, clock), [unsent, clock]);
  const instead = task.write?.key;
  const saveNew = async (draft: ActivityDraft): Promise<void> => {
    const before = task.write?.what;
    const clientKey = before?.kind === 'add' ? before.row.clientKey : newKey();
    end();
    const result = await changing.add({ ...valuesOfDraft(draft), clientKey, source: '' }, { instead });
    if (result.result === 'added') onAdded?.(result.activity);
  };
  const onSave = (draft: ActivityDraft, seen: Activity | undefined): void => {
    if (!seen) return void saveNew(draft);
    void changing.change(seen, editsOf(seen, draft), { instead });
    end();
  };
  const form = useActivityForm({ activity, begin: beginOf(task, words), drafts, onSave, onLeave: end });
  React.useEffect(() => {
    guard.current = form.leave;
    return () => { guard.current = undefined; };
  });
  const note = task.kind === 'new' && task.copyOf && !task.write ? words.copyNote(task.copyOf.title) : undefined;
  return (
    <>
      <ActivityForm form={form} people={people} note={note} onReport={onReport && (() => form.leave(onReport))} />
      <div className={actionsClass}><ActivityFormActions form={form} /></div>
    </>
  );
}

