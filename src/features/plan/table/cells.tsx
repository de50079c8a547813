import * as React from 'react';
import { Activity, daysBetween, daysLate, daysSinceReport, isQuiet, priorityOf } from '../../../domain';
import { Icon, PriorityMark, SignalMark, StatusMark, VisuallyHidden, useFormats, useStrings } from '../../../ui';
import { responsibleLine, unitCode, unitName } from '../names';
import { useScene } from '../planScene';
import styles from './PlanTable.module.scss';

interface CellProps {
  activity: Activity;
}

/** Days before the due date from which the table counts down. */
const soon = 30;

export function UnitCell({ activity }: CellProps): JSX.Element {
  const strings = useStrings();
  const unit = useScene().index.unit(activity.unitId);
  return <abbr title={unitName(unit, strings)}>{unitCode(unit, strings)}</abbr>;
}

export function ResponsibleCell({ activity }: CellProps): JSX.Element {
  const strings = useStrings();
  const { index } = useScene();
  const line = responsibleLine(activity, index);
  return (
    <span>
      {line || <span className={styles.muted}>{strings.plan.table.nobody}</span>}
      <span className={styles.narrowOnly}> · {unitName(index.unit(activity.unitId), strings)}</span>
    </span>
  );
}

export function PriorityCell({ activity }: CellProps): JSX.Element {
  const { common, plan } = useStrings();
  const { table } = plan;
  const priority = priorityOf(activity.effort, activity.expectedEffect);
  const part = (word: string | undefined, points: number | undefined): string =>
    word === undefined ? table.pointsMissing : points === undefined ? word : `${word} (${points})`;
  return (
    <span className={styles.priorityCell}>
      <span className={styles.number}><PriorityMark priority={priority} /></span>
      <span className={styles.parts}>
        <span>{table.effort}: <b>{part(activity.effort && common.effort[activity.effort], priority?.effort)}</b></span>
        <span>{table.effect}: <b>{part(activity.expectedEffect && common.effect[activity.expectedEffect], priority?.effect)}</b></span>
        {activity.statedPriority !== undefined && <span>{table.stated(String(activity.statedPriority))}</span>}
      </span>
    </span>
  );
}

export function StatusCell({ activity }: CellProps): JSX.Element {
  const { common } = useStrings();
  const formats = useFormats();
  const under = activity.status === 'ongoing' || activity.status === 'paused';
  return (
    <>
      <span className={styles.statusLine}>
        <StatusMark status={activity.status} />
        {under && activity.percent > 0 && <span className={styles.muted}>{formats.percent(activity.percent)}</span>}
      </span>
      {activity.needsHelp && activity.status !== 'done' && activity.status !== 'cancelled' && (
        <span className={styles.flagLine}><SignalMark signal="needsHelp" flag>{common.signal.needsHelp}</SignalMark></span>
      )}
    </>
  );
}

export function DueCell({ activity }: CellProps): JSX.Element {
  const { plan } = useStrings();
  const formats = useFormats();
  const { today } = useScene();
  if (!activity.due) return <span className={styles.muted}>{plan.table.noDue}</span>;
  const late = daysLate(activity, today);
  const left = daysBetween(today, activity.due);
  const open = activity.status !== 'done' && activity.status !== 'cancelled';
  return (
    <span>
      {formats.date(activity.due)}
      {late > 0 && <span className={styles.sub}><SignalMark signal="late" strong>{formats.late(late)}</SignalMark></span>}
      {open && late === 0 && left <= soon && <span className={styles.sub}>{formats.dueIn(left)}</span>}
    </span>
  );
}

export function UpdatedCell({ activity }: CellProps): JSX.Element {
  const { plan } = useStrings();
  const formats = useFormats();
  const { today, plan: { settings } } = useScene();
  const age = formats.age(daysSinceReport(activity, today));
  const quiet = isQuiet(activity, today, settings.staleAfterDays);
  const text = activity.lastReported ? age : plan.table.noReport;
  return (
    <span>
      {quiet ? <span className={styles.stale}><Icon name="quiet" size="small" /> {text}</span> : <span className={activity.lastReported ? undefined : styles.muted}>{text}</span>}
      {quiet && <VisuallyHidden>, {plan.table.quiet}</VisuallyHidden>}
      {!activity.lastReported && <span className={styles.sub}>{plan.table.createdAge(age)}</span>}
    </span>
  );
}
