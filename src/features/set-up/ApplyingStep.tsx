import * as React from 'react';
import { SetupItem } from '../../lists';
import { Icon, IconName, StepHeading, VisuallyHidden, useLanguage, useStrings } from '../../ui';
import { ProgressIndicator } from '../../ui/fluent';
import styles from './ApplyingStep.module.scss';
import { Phase, PhaseState, Work, phasesOf, quarterOf } from './setUpModel';

const icons: Record<PhaseState, IconName> = { done: 'done', current: 'ongoing', waiting: 'notStarted' };

export interface ApplyingStepProps {
  work: Work;
  /** For the names of the lists. */
  lists: SetupItem[];
}

/** How far the set-up has come: the step with its name, and the parts that are done and wait. */
export function ApplyingStep({ work, lists }: ApplyingStepProps): JSX.Element {
  const { progress } = useStrings().setUp;
  const language = useLanguage();
  const { current, made, total } = work;
  const text = current ? progress.heading(made.length + 1, total, progress.whats[current.kind](current.subject[language])) : progress.starting;
  return (
    <div className={styles.card}>
      <StepHeading>{text}</StepHeading>
      <ProgressIndicator ariaLabel={progress.label} percentComplete={total > 0 ? made.length / total : 1} ariaValueText={text} barHeight={6} />
      <p className={styles.weak}>{progress.stayHere}</p>
      <ol className={styles.phases}>{phasesOf(work).map(phase => <PhaseRow key={phase.key} phase={phase} lists={lists} />)}</ol>
      <Heard work={work} />
    </div>
  );
}

function PhaseRow({ phase, lists }: { phase: Phase; lists: SetupItem[] }): JSX.Element {
  const { progress } = useStrings().setUp;
  const { common } = useStrings();
  const language = useLanguage();
  const list = lists.find(item => item.key === phase.key);
  const name = phase.key === 'groups' ? progress.groups : list ? list.title[language] : common.list(phase.changes.map(change => change.subject[language]));
  return (
    <li className={styles[phase.state]}>
      <Icon name={icons[phase.state]} />
      <span>{name}</span>
      <span className={styles.weak}>{progress.states[phase.state]}</span>
    </li>
  );
}

/** Told to screen readers when a quarter is passed. */
function Heard({ work }: { work: Work }): JSX.Element {
  const { progress } = useStrings().setUp;
  const quarter = quarterOf(work);
  return <VisuallyHidden role="status">{quarter === undefined ? '' : progress.heard(quarter)}</VisuallyHidden>;
}
