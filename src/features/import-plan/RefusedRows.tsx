import * as React from 'react';
import { useLanguage, useStrings } from '../../ui';
import { documentWordsOf } from './documentWords';
import styles from './DoneStep.module.scss';
import { Run } from './importModel';
import { Reading } from './reading';

/** Rows that the list did not take as they are written: where they stand, so that they can be corrected there. Nothing when it took all. */
export function RefusedRows({ reading, run }: { reading: Reading; run: Run }): JSX.Element | null {
  const { stopped } = useStrings().importPlan;
  const { placeText } = documentWordsOf(useLanguage());
  if (run.refused.size === 0) return null;
  return (
    <section className={styles.refused}>
      <h3>{stopped.refusedHeading}</h3>
      <p>{stopped.refusedHint}</p>
      <ul>
        {reading.rows.filter(row => run.refused.has(row.clientKey)).map(row => (
          <li key={row.clientKey}><span>{placeText(row.place)}</span> {row.activity}</li>
        ))}
      </ul>
    </section>
  );
}
