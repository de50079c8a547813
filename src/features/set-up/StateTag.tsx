import * as React from 'react';
import { SetupItem } from '../../lists';
import { Icon, IconName, useStrings } from '../../ui';
import styles from './StateTag.module.scss';

const icons: Record<SetupItem['state'], IconName> = { new: 'plus', changed: 'reload', exists: 'check' };
const tones: Record<SetupItem['state'], string> = { new: styles.added, changed: styles.changed, exists: styles.exists };

/** Ny, Ändras or Finns: icon and word. */
export function StateTag({ state }: { state: SetupItem['state'] }): JSX.Element {
  const { states } = useStrings().setUp;
  return <span className={`${styles.tag} ${tones[state]}`}><Icon name={icons[state]} size="small" />{states[state]}</span>;
}

/** “6 nya, 1 finns”. */
export function StateCounts({ items }: { items: SetupItem[] }): JSX.Element {
  const { setUp } = useStrings();
  const count = (state: SetupItem['state']): number => items.filter(item => item.state === state).length;
  return <span className={styles.counts}>{setUp.counts({ added: count('new'), changed: count('changed'), existing: count('exists') })}</span>;
}
