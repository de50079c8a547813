import * as React from 'react';
import { Activity, ProgressUpdate, ReportDraft, draftOf } from '../../../domain';
import { FailureBox, Load, Loading, useStrings } from '../../../ui';
import { planOwnerName } from '../names';
import { useScene } from '../planScene';
import type { Desk, DeskState } from '../reporting';
import styles from './Details.module.scss';

/** A report that is being written: what it begins with, and the queued one that it takes the place of. */
export interface Writing {
  begin?: Partial<ReportDraft>;
  instead?: string;
  /** The activity as the report is compared from, when that is not the plan's. */
  seen?: Activity;
  correcting?: boolean;
}

interface WritingPanelProps {
  activity: Activity;
  desk: DeskState;
  writing: Writing;
  updates: Load<ProgressUpdate[]>;
  onEnd: () => void;
}

/** The report form in the details' place; its code comes with the first report. */
export function WritingPanel({ activity, desk, writing, updates, onEnd }: WritingPanelProps): JSX.Element {
  const { common, update: words } = useStrings();
  const { today } = useScene();
  if (desk.state === 'failed') return <FailureBox error={desk.error} task="reading" onRetry={desk.retry} />;
  if (desk.state !== 'ready') return <Loading label={common.loading} />;
  const { parts: { ReportWriter }, queue, drafts } = desk.desk;
  return (
    <ReportWriter
      activity={writing.seen ?? activity} queue={queue} drafts={drafts} today={today} begin={writing.begin} instead={writing.instead} history={updates}
      note={writing.correcting ? words.correcting : undefined} actionsClass={styles.stuck} onDone={onEnd} onBack={onEnd}
    />
  );
}

interface OwnReportsProps {
  activity: Activity;
  desk: Desk;
  updates: Load<ProgressUpdate[]>;
  onWrite: (writing: Writing) => void;
}

/** What the reader has reported on the activity and what has not arrived, or has just done so. */
export function OwnReports({ activity, desk: { parts, queue }, updates, onWrite }: OwnReportsProps): JSX.Element {
  const { ActivityReports, useReports } = parts;
  const { plan } = useScene();
  const state = useReports(queue);
  return (
    <div className={styles.own}>
      <ActivityReports
        activityId={activity.id} queue={queue} state={state} history={updates.state === 'ready' ? updates.value : undefined} askWhom={planOwnerName(plan.roles)}
        onChange={({ key, report, state: of }) => onWrite({ begin: draftOf(report), instead: key, seen: of.kind === 'conflict' ? of.conflict.theirs : undefined })}
        onCorrect={({ report }) => onWrite({ begin: draftOf(report), correcting: true })}
      />
    </div>
  );
}
