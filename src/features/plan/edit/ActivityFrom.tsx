import * as React from 'react';
import { Activity, ActivityDraft, emptyActivityDraft, localDateOf, valuesOfDraft } from '../../../domain';
import { ActivityRepository, PeopleFinder, Plan, UnsentWrites } from '../../../lists';
import { editingWords } from '../../../loc/editing';
import { FailureBox, useWordsOf } from '../../../ui';
import { SidePanel } from '../../../ui/sidePanel';
import { SceneProvider, sceneOf } from '../planScene';
import { ActivityForm, ActivityFormActions, saveOrMend } from './ActivityForm';
import styles from './ActivityForm.module.scss';
import { createEditDrafts } from './editDrafts';
import { useActivityForm } from './useActivityForm';

export interface ActivityFromProps {
  plan: Plan;
  /** The key of the theme in a round that the activity comes from; see `assessmentKey`. What is typed is kept under it. */
  assessment?: string;
  /** What else it comes from, in words that are stored; what is typed is kept under it when there is no assessment. */
  source?: string;
  /** What the form begins with. */
  begin: Partial<ActivityDraft>;
  /** Said above the fields. */
  note: string;
  activities: Pick<ActivityRepository, 'add'>;
  people?: PeopleFinder;
  unsent: UnsentWrites;
  clock: () => Date;
  newKey: () => string;
  /** The lists have the activity. */
  onAdded: (activity: Activity) => void;
  onClose: () => void;
}

/** The form for a new activity outside the plan's view: it stays until the lists have the activity, or until it is left. */
export function ActivityFrom(props: ActivityFromProps): JSX.Element {
  const { plan, clock } = props;
  const scene = React.useMemo(() => sceneOf(plan, localDateOf(clock())), [plan, clock]);
  return <SceneProvider value={scene}><FormPanel {...props} /></SceneProvider>;
}

type Adding = { state: 'idle' } | { state: 'adding' } | { state: 'failed'; error: unknown };

function FormPanel({ assessment, source = '', begin, note, activities, people, unsent, clock, newKey, onAdded, onClose }: ActivityFromProps): JSX.Element {
  const words = useWordsOf(editingWords);
  const drafts = React.useMemo(() => createEditDrafts(unsent, clock, assessment ?? source), [unsent, clock, assessment, source]);
  const [blank] = React.useState(() => ({ ...emptyActivityDraft, ...begin }));
  // A new try after a broken connection is about the same row.
  const [clientKey] = React.useState(newKey);
  const [adding, setAdding] = React.useState<Adding>({ state: 'idle' });
  const add = async (draft: ActivityDraft): Promise<void> => {
    if (adding.state === 'adding') return;
    drafts.keep(draft, undefined);
    setAdding({ state: 'adding' });
    try {
      const { row } = await activities.add({ ...valuesOfDraft(draft), clientKey, source, assessment });
      drafts.forget(undefined);
      onAdded(row);
    } catch (error) {
      setAdding({ state: 'failed', error });
    }
  };
  const form = useActivityForm({ blank, drafts, onSave: draft => void add(draft), onLeave: onClose });
  return (
    <SidePanel labelledBy="hp-from-heading" focusOn={`${form.id}-title`} position={null} onClose={() => form.leave()}>
      <h2 id="hp-from-heading" className={styles.heading} tabIndex={-1}>{words.newHeading}</h2>
      <ActivityForm form={form} people={people} note={note} />
      {adding.state === 'failed' && <div className={styles.failed}><FailureBox error={adding.error} task="writing" onRetry={() => saveOrMend(form)} /></div>}
      <div className={styles.stuck}>{adding.state === 'adding' ? <p role="status">{words.adding}</p> : <ActivityFormActions form={form} />}</div>
    </SidePanel>
  );
}
