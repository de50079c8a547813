import * as React from 'react';
import { learningFollowUpWords } from '../../loc/learningFollowUp';
import { useFormats, useWordsOf } from '../../ui';
import { UnitFollowUp } from './figures';
import styles from './FollowUp.module.scss';

/** How far each unit has come. */
export function UnitTable({ units }: { units: UnitFollowUp[] }): JSX.Element {
  const words = useWordsOf(learningFollowUpWords);
  const formats = useFormats();
  return (
    <table className={styles.table} aria-label={words.units}>
      <thead>
        <tr>
          <th scope="col">{words.unitTable.unit}</th><th scope="col" className={styles.number}>{words.unitTable.done}</th>
          <th scope="col" className={styles.number}>{words.unitTable.left}</th><th scope="col">{words.unitTable.last}</th>
        </tr>
      </thead>
      <tbody>
        {units.map(({ unit, done, left, last }) => (
          <tr key={unit.id}>
            <th scope="row">{unit.name}</th><td className={styles.number}>{done}</td><td className={styles.number}>{left}</td><td>{last ? formats.date(last) : words.never}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
