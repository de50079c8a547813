import * as React from 'react';
import { PriorityBand, Status } from '../../domain';
import { prioritisingWords } from '../../loc/prioritising';
import { Icon, StatusMark, useWordsOf } from '../../ui';
import styles from './Matrix.module.scss';

const bands: readonly PriorityBand[] = ['high', 'middle', 'low'];

interface LegendProps {
  /** Those that stand in the matrix. */
  statuses: Status[];
  hasThemes: boolean;
  mayMove: boolean;
}

/** What bands and marks mean, and the keys. */
export function Legend({ statuses, hasThemes, mayMove }: LegendProps): JSX.Element {
  const words = useWordsOf(prioritisingWords);
  return (
    <div className={styles.legend}>
      <ul aria-label={words.legendBands}>
        {bands.map(band => <li key={band}><span className={`${styles.swatch} ${styles[band]}`} />{words.bands[band]}, {words.bandPrios[band]}</li>)}
      </ul>
      <ul aria-label={words.legendStatus} className={styles.marks}>
        {statuses.map(status => <li key={status}><StatusMark status={status} /></li>)}
        {hasThemes && <li><Icon name="plus" />{words.themeMark}</li>}
      </ul>
      <p className={styles.keys}>
        {mayMove && <span>{words.keys.move} <kbd>Ctrl</kbd> + <Arrows /></span>}
        <span><Arrows /> {words.keys.between}</span>
        <span><kbd>Enter</kbd> {words.keys.opens}</span>
        {mayMove && <span><kbd>M</kbd> {words.keys.moveTo}</span>}
      </p>
    </div>
  );
}

function Arrows(): JSX.Element {
  return <><kbd>←</kbd> <kbd>→</kbd> <kbd>↑</kbd> <kbd>↓</kbd></>;
}
