import * as React from 'react';
import { Activity, ActivityDraft, emptyActivityDraft, localDateOf, valuesOfDraft } from '../../../domain';
import { ActivityRepository, NewActivity, PeopleFinder, Plan, PlanFailure, UnsentWrites } from '../../../lists';
import { editingWords } from '../../../loc/editing';
import { FailureBox, useWordsOf } from '../../../ui';
import { SidePanel } from '../../../ui/sidePanel';
import { SceneProvider, sceneOf } from '../planScene';
import { ActivityForm, ActivityFormActions, saveOrMend } from './ActivityForm';
import styles from './ActivityForm.module.scss';
import { createEditDrafts, keptClientKey } from './editDrafts';
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
  activities: Pick<ActivityRepository, 'add' | 'change'>;
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
  return <SceneProvider value={scene}><FormPanel key={props.assessment ?? props.source} {...props} /></SceneProvider>;
}

type Adding = { state: 'idle' } | { state: 'adding' } | { state: 'failed'; error: unknown };

/** The activity as the lists have it. What arrived with an earlier try gets what was typed since. */
async function stored(activities: ActivityFromProps['activities'], given: NewActivity): Promise<Activity> {
  const { row, differs } = await activities.add(given);
  if (differs.length === 0) return row;
  const outcome = await activities.change(row, Object.fromEntries(differs.map(field => [field, given[field as keyof NewActivity]])));
  if (outcome.result === 'saved') return outcome.activity;
  throw new PlanFailure('conflict', { subject: 'activities' });
}

function FormPanel({ assessment, source = '', begin, note, activities, people, unsent, clock, newKey, onAdded, onClose }: ActivityFromProps): JSX.Element {
  const words = useWordsOf(editingWords);
  const from = assessment ?? source;
  // A new try after a broken connection is about the same row, also when the page has been loaded anew in between.
  const [clientKey] = React.useState(() => keptClientKey(unsent, from) ?? newKey());
  const drafts = React.useMemo(() => createEditDrafts(unsent, clock, from, clientKey), [unsent, clock, from, clientKey]);
  const [blank] = React.useState(() => ({ ...emptyActivityDraft, ...begin }));
  const [adding, setAdding] = React.useState<Adding>({ state: 'idle' });
  const add = async (draft: ActivityDraft): Promise<void> => {
    if (adding.state === 'adding') return;
    drafts.keep(draft, undefined);
    setAdding({ state: 'adding' });
    try {
      const activity = await stored(activities, { ...valuesOfDraft(draft), clientKey, source, assessment });
      drafts.forget(undefined);
      onAdded(activity);
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
