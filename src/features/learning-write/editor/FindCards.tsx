import * as React from 'react';
import { Icon, classNames } from '../../../ui';
import { PartFind } from '../finds';
import { useWriteWords } from '../words';
import styles from './Cards.module.scss';
import { FindActions, FindCard, cardId } from './FindCard';

/** All finds: what blocks first, then what is to be decided, then what is kept. */
export function FindCards({ finds, actions }: { finds: readonly PartFind[]; actions: FindActions }): JSX.Element {
  const { check } = useWriteWords();
  const blocking = finds.filter(({ blocks }) => blocks);
  const deciding = finds.filter(({ blocks, kept }) => !blocks && !kept);
  const kept = finds.filter(find => find.kept);
  return (
    <aside aria-labelledby="lw-check">
      <h3 id="lw-check" className={styles.heading}><Icon name="lock" /> {check.heading}</h3>
      <p className={styles.tags}>
        {blocking.length > 0 && <span className={classNames(styles.tag, styles.bad)}><Icon name="error" size="small" /> {check.blocking(blocking.length)}</span>}
        {deciding.length > 0 && <span className={classNames(styles.tag, styles.warn)}><Icon name="warning" size="small" /> {check.deciding(deciding.length)}</span>}
        {kept.length > 0 && <span className={styles.tag}><Icon name="check" size="small" /> {check.kept(kept.length)}</span>}
      </p>
      {finds.length === 0 && <p className={styles.hint}>{check.none}</p>}
      {[...blocking, ...deciding, ...kept].map(find => <FindCard key={`${cardId(find)}/${find.text}`} find={find} actions={actions} />)}
    </aside>
  );
}
