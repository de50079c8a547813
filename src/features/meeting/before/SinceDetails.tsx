import * as React from 'react';
import { Activity, ActivityState, PlanDifference, ProgressUpdate, daysLate, localDateOf } from '../../../domain';
import { Icon, VisuallyHidden, useFormats, useStrings } from '../../../ui';
import { unitText } from '../activityLine';
import { useMeetingScene } from '../scene';
import { stateText } from '../stateText';
import styles from './Before.module.scss';

/** All that has changed since the last meeting, by what has happened. Removed activities too, as they stood. */
export function SinceDetails({ difference }: { difference: PlanDifference }): JSX.Element {
  const strings = useStrings();
  const formats = useFormats();
  const { today, plan } = useMeetingScene();
  const { since: words } = strings.meetingBefore;
  const { becameDone, newlyLate, changed, added, removed, reports } = difference;
  const done = new Set(becameDone.map(({ id }) => id));
  const others = changed.filter(({ now }) => !done.has(now.id));
  const nameless = (id: number): string => words.untitled(formats.number(id));
  if ([becameDone, newlyLate, others, added, removed, reports].every(part => part.length === 0)) return <p className={styles.muted}>{words.nothing}</p>;
  return (
    <div className={styles.details}>
      <Part heading={words.headings.becameDone} rows={becameDone} render={activity => <ActivityName activity={activity} />} />
      <Part heading={words.headings.newlyLate} rows={newlyLate} render={activity => <><ActivityName activity={activity} /> <span className={styles.muted}>{formats.late(daysLate(activity, today))}</span></>} />
      <Part heading={words.headings.changed} rows={others} render={({ before, now }) => <><ActivityName activity={now} /><Values before={before} now={now} /></>} />
      <Part heading={words.headings.added} rows={added} render={activity => <ActivityName activity={activity} />} />
      <Part heading={words.headings.removed} rows={removed} render={state => <><strong>{state.title || nameless(state.id)}</strong> <span className={styles.muted}>{words.was(stateText(state, strings, formats))}</span></>} />
      <Part heading={words.headings.reports} rows={reports} render={report => <Report report={report} title={plan.activities.concat(plan.archived).find(({ id }) => id === report.activityId)?.title ?? nameless(report.activityId)} />} />
    </div>
  );
}

function Part<T extends object>({ heading, rows, render }: { heading: string; rows: T[]; render: (row: T) => JSX.Element }): JSX.Element | null {
  if (rows.length === 0) return null;
  return <section><h4>{heading}</h4><ul className={styles.told}>{rows.map((row, at) => <li key={at}>{render(row)}</li>)}</ul></section>;
}

function ActivityName({ activity }: { activity: Activity }): JSX.Element {
  const strings = useStrings();
  const { index, linkTo } = useMeetingScene();
  return <><a href={linkTo(activity.id)}>{activity.title}</a> <span className={styles.muted}>{unitText(activity, index, strings)}</span></>;
}

/** Old → new: status and percent, help, due date. */
function Values({ before, now }: { before: ActivityState; now: Activity }): JSX.Element {
  const strings = useStrings();
  const formats = useFormats();
  const { meetingRecord: words } = strings;
  const [was, is] = [stateText(before, strings, formats), stateText(now, strings, formats)];
  const day = (due: string | undefined): string => (due ? formats.shortDay(due) : words.noDue);
  return (
    <span className={styles.values}>
      {was !== is && <span>{was} <Icon name="arrow" size="small" /><VisuallyHidden>{words.became}</VisuallyHidden> {is}</span>}
      {before.needsHelp !== now.needsHelp && <span>{now.needsHelp ? words.helpNow : words.helpNoMore}</span>}
      {before.due !== now.due && <span>{words.dueMoved(day(before.due), day(now.due))}</span>}
    </span>
  );
}

function Report({ report: { by, at, comment }, title }: { report: ProgressUpdate; title: string }): JSX.Element {
  const formats = useFormats();
  return <><strong>{title}</strong> <span className={styles.muted}>{by.name} {formats.shortDay(localDateOf(at))}</span>{comment && <span className={styles.comment}>{comment}</span>}</>;
}
