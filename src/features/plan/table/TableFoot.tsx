import * as React from 'react';
import { useStrings } from '../../../ui';
import styles from './PlanTable.module.scss';

/** How the priority is counted. */
export function TableFoot(): JSX.Element {
  const { plan: { table } } = useStrings();
  return <p className={styles.foot}>{table.points}</p>;
}
