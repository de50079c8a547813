import * as React from 'react';
import { daysBetween, localDateOf } from '../../../domain';
import { describeMoment } from '../../../loc';
import { LinkButton, useFormats, useStrings } from '../../../ui';
import { useScene } from '../planScene';
import styles from './PlanTable.module.scss';

interface TableFootProps {
  reloading: boolean;
  onReload: () => void;
}

/** How the priority is counted, and when the plan was read. */
export function TableFoot({ reloading, onReload }: TableFootProps): JSX.Element {
  const { plan: { table } } = useStrings();
  const formats = useFormats();
  const { plan, today } = useScene();
  const moment = describeMoment(plan.fetchedAt, formats, daysBetween(localDateOf(plan.fetchedAt), today));
  return (
    <div className={styles.foot}>
      {plan.activities.length > 0 ? <p>{table.points}</p> : <span />}
      <p className={styles.fetched}>
        <span role="status">{reloading ? table.fetching : table.fetched(moment)}</span>
        {!reloading && <LinkButton onClick={onReload}>{table.reload}</LinkButton>}
      </p>
    </div>
  );
}
