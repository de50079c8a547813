import * as React from 'react';
import { PlanDifference, PlanSnapshot, ProgressUpdate, changesSince, localDateOf } from '../../../domain';
import { hiddenActivities } from '../../../lists';
import { FailureBox, Icon, IconName, LinkButton, Load, useFormats, useStrings } from '../../../ui';
import { useMeetingScene } from '../scene';
import styles from './Before.module.scss';
import { SinceDetails } from './SinceDetails';

/** What has happened since the last meeting, in a line, and in full when asked for. */
export function Since({ snapshot, reports }: { snapshot: PlanSnapshot | undefined; reports: Load<ProgressUpdate[]> }): JSX.Element {
  const { meetingBefore: { since: words } } = useStrings();
  const formats = useFormats();
  const { plan, today } = useMeetingScene();
  const [open, setOpen] = React.useState(false);
  const told = reports.state === 'ready' ? reports.value : undefined;
  const difference = React.useMemo(() => snapshot && changesSince(snapshot, {
    activities: plan.activities, reports: told ?? [], today, hidden: hiddenActivities(plan)
  }), [snapshot, plan, told, today]);
  if (!difference) return <section className={styles.since}><p className={styles.muted}>{words.first}</p></section>;
  return (
    <section className={styles.since} aria-labelledby="hp-since">
      <div className={styles.facts}>
        <h3 id="hp-since" className={styles.small}>{words.heading(formats.dayMonth(localDateOf(difference.since)))}</h3>
        <Facts difference={difference} reports={reports} />
        <span className={styles.push}><LinkButton aria-expanded={open} onClick={() => setOpen(!open)}>{open ? words.hide : words.show}</LinkButton></span>
      </div>
      {open && <SinceDetails difference={difference} />}
    </section>
  );
}

function Facts({ difference, reports }: { difference: PlanDifference; reports: Load<ProgressUpdate[]> }): JSX.Element {
  const { meetingBefore: { since: words } } = useStrings();
  const formats = useFormats();
  const fact = (icon: IconName, count: number, text: (count: string) => string, always: boolean = true): JSX.Element | false =>
    (always || count > 0) && <span className={styles.fact}><Icon name={icon} />{text(formats.number(count))}</span>;
  return (
    <>
      {fact('done', difference.becameDone.length, words.becameDone)}
      {reports.state === 'ready' && fact('message', difference.reports.length, words.reports)}
      {reports.state === 'loading' && <span className={styles.muted}>{words.loading}</span>}
      {fact('late', difference.newlyLate.length, words.newlyLate)}
      {fact('plus', difference.added.length, words.added, false)}
      {fact('trash', difference.removed.length, words.removed, false)}
      {reports.state === 'failed' && <div className={styles.wide}><FailureBox error={reports.error} task="reading" onRetry={reports.reload} /></div>}
    </>
  );
}
