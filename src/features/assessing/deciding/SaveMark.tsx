import * as React from 'react';
import { Icon, useFormats } from '../../../ui';
import styles from './Deciding.module.scss';
import { DecisionView } from './decisionSaver';
import { useDecidingWords } from './words';

/** How the saving of a decision goes, in a few words; what stands in its way is said in whole elsewhere. */
export function SaveMark({ view: { save, clashes, pending } }: { view: DecisionView }): JSX.Element {
  const words = useDecidingWords();
  const formats = useFormats();
  const saved = save.state === 'saved' && !pending;
  return (
    <p className={styles.save} role="status">
      {saved && <span className={styles.saved}><Icon name="check" size="small" />{words.saved(formats.time(save.at))}</span>}
      {(save.state === 'failed' || save.state === 'late' || clashes.length > 0) && <span className={styles.lacking}><Icon name="late" size="small" />{words.notSaved}</span>}
      {save.state === 'saving' && words.saving}
      {save.state === 'waiting' && words.waiting}
    </p>
  );
}
