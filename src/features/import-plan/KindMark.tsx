import * as React from 'react';
import { Icon, IconName, useStrings } from '../../ui';
import styles from './KindMark.module.scss';
import { RowKind } from './reviewRows';

const icons: Record<RowKind, IconName> = { notUnderstood: 'error', remark: 'warning', understood: 'done', exists: 'check' };

/** How a row was taken: icon and word. */
export function KindMark({ kind }: { kind: RowKind }): JSX.Element {
  const { review } = useStrings().importPlan;
  return <span className={styles.mark}><KindIcon kind={kind} />{review.kinds[kind]}</span>;
}

/** Only the icon, where the word stands beside it. */
export function KindIcon({ kind }: { kind: RowKind }): JSX.Element {
  return <span className={styles[kind]}><Icon name={icons[kind]} /></span>;
}
