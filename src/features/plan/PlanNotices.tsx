import * as React from 'react';
import { Plan } from '../../lists';
import { Button, FailureBox, MessageBox, useFormats, useStrings } from '../../ui';
import styles from './PlanPage.module.scss';

interface PlanNoticesProps {
  plan: Plan;
  /** Whether it is the whole plan, and not its first rows. */
  whole: boolean;
  /** Codes in the address that the plan does not have. */
  unknown: string[];
  /** The address names an activity that the plan does not have. */
  activityGone: boolean;
  reloadError?: unknown;
  onReload: () => void;
}

/** What the reader should know before the plan itself. */
export function PlanNotices({ plan, whole, unknown, activityGone, reloadError, onReload }: PlanNoticesProps): JSX.Element {
  const { common, plan: { notices, filters, details } } = useStrings();
  const { number } = useFormats();
  const planner = plan.rights.changeRegisters;
  return (
    <div className={styles.notices}>
      {reloadError !== undefined && <><MessageBox kind="warning" heading={whole ? notices.stale : notices.partial(number(plan.activities.length))} /><FailureBox error={reloadError} task="reading" onRetry={onReload} /></>}
      {plan.newerThanCode && (
        <MessageBox kind="warning" heading={notices.newer} actions={<Button icon="reload" onClick={() => window.location.reload()}>{common.reloadPage}</Button>}>{notices.newerHint}</MessageBox>
      )}
      {plan.olderThanCode && planner && <MessageBox kind="info" heading={notices.older}>{notices.olderHint}</MessageBox>}
      {planner && <UnreadableRows plan={plan} />}
      {unknown.length > 0 && <MessageBox kind="info" heading={filters.unknown(common.list(unknown))} />}
      {activityGone && <MessageBox kind="info" heading={details.gone} />}
    </div>
  );
}

/** Rows that could not be read, by list and id, for those who can correct them. */
function UnreadableRows({ plan: { unreadable } }: { plan: Plan }): JSX.Element | null {
  const { plan: { notices } } = useStrings();
  const formats = useFormats();
  if (unreadable.length === 0) return null;
  return (
    <MessageBox kind="warning" heading={notices.unreadable(formats.number(unreadable.length))}>
      {notices.unreadableHint}
      <ul className={styles.rows}>
        {unreadable.map(row => <li key={`${row.list}-${row.id}`} title={row.why}>{notices.unreadableRow(notices.lists[row.list as keyof typeof notices.lists], String(row.id))}</li>)}
      </ul>
    </MessageBox>
  );
}
