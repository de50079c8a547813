import * as React from 'react';
import { Activity } from '../../../domain';
import { editingWords } from '../../../loc/editing';
import { useWordsOf } from '../../../ui';
import { SidePanel } from '../../../ui/sidePanel';
import styles from './ActivityForm.module.scss';
import { EditWriter } from './EditWriter';
import type { EditTask } from './task';
import { Editing, leaveForm } from './useEditing';

export interface NewActivityPanelProps {
  editing: Editing;
  task: Extract<EditTask, { kind: 'new' }>;
  onAdded: (activity: Activity) => void;
}

/** A new activity, empty or after the pattern of another. */
export function NewActivityPanel({ editing, task, onAdded }: NewActivityPanelProps): JSX.Element {
  const words = useWordsOf(editingWords);
  return (
    <SidePanel labelledBy="hp-edit-heading" focusOn="hp-edit-new-title" position={null} onClose={() => leaveForm(editing, editing.end)}>
      <h2 id="hp-edit-heading" className={styles.heading} tabIndex={-1}>{words.newHeading}</h2>
      <EditWriter editing={editing} task={task} actionsClass={styles.stuck} onAdded={onAdded} />
    </SidePanel>
  );
}
