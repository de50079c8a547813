import * as React from 'react';
import { FollowedStep, ProgressUpdate, StepOutcome, followSteps, localDateOf } from '../../../domain';
import { Formats, Strings } from '../../../loc';
import { FailureBox, Icon, IconName, Load, Loading, useFormats, useStrings } from '../../../ui';
import { useMeetingScene } from '../scene';
import styles from './Before.module.scss';

interface LastStepsProps {
  /** Reports of the last meeting, and those given since. */
  reports: Load<{ then: ProgressUpdate[]; since: ProgressUpdate[] }>;
  day: string;
}

const icons: Record<StepOutcome['kind'], IconName> = { done: 'done', reported: 'message', late: 'late', waiting: 'notStarted', removed: 'trash' };

/** What people took on in the last meeting, and what became of it. */
export function LastSteps({ reports, day }: LastStepsProps): JSX.Element {
  const { meetingBefore: { steps: words } } = useStrings();
  return (
    <section className={styles.card} aria-labelledby="hp-last-steps">
      <div className={styles.part}>
        <h3 id="hp-last-steps" className={styles.small}>{words.heading(day)}</h3>
        <Steps reports={reports} />
      </div>
    </section>
  );
}

function Steps({ reports }: Pick<LastStepsProps, 'reports'>): JSX.Element {
  const strings = useStrings();
  const formats = useFormats();
  const { plan, today } = useMeetingScene();
  if (reports.state === 'loading') return <Loading />;
  if (reports.state === 'failed') return <FailureBox error={reports.error} task="reading" onRetry={reports.reload} />;
  const steps = followSteps(reports.value.then, plan.activities, reports.value.since, today);
  if (steps.length === 0) return <p className={styles.muted}>{strings.meetingBefore.steps.none}</p>;
  return (
    <ul className={styles.lastSteps}>
      {steps.map(({ step, activity, outcome }) => (
        <li key={`${step.activityId}-${step.by.id}`}>
          <Icon name={icons[outcome.kind]} />
          <span>
            {step.by.name}: {step.text}
            {activity && <span className={styles.hint}>{activity.title}</span>}
            <span className={styles.hint}>{outcomeText({ outcome }, strings, formats)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function outcomeText({ outcome }: Pick<FollowedStep, 'outcome'>, { meetingBefore: { steps: { outcome: words } } }: Strings, formats: Formats): string {
  switch (outcome.kind) {
    case 'done': return words.done(outcome.at && formats.dayMonth(localDateOf(outcome.at)));
    case 'reported': return words.reported(formats.dayMonth(localDateOf(outcome.at)));
    case 'late': return words.late(formats.dayMonth(outcome.due));
    case 'waiting': return words.waiting(outcome.due && formats.dayMonth(outcome.due));
    case 'removed': return words.removed();
  }
}
