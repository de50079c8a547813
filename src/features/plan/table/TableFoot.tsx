import * as React from 'react';
import { useStrings } from '../../../ui';
import { useScene } from '../planScene';
import styles from './PlanTable.module.scss';
import { drawnWhole } from './rows';

/** How the priority is counted, and what the browser's own search does not see of a long table. */
export function TableFoot(): JSX.Element {
  const { plan: { table } } = useStrings();
  const { plan } = useScene();
  return <p className={styles.foot}>{table.points}{plan.activities.length > drawnWhole && <span className={styles.onScreen}> {table.findHint}</span>}</p>;
}
