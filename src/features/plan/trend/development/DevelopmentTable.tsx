import * as React from 'react';
import { standings } from '../../../../domain';
import { StandingOn } from '../../../../domain/trend';
import { trendWords } from '../../../../loc/trend';
import { useFormats, useLanguage, useStrings } from '../../../../ui';
import styles from './Development.module.scss';

/** The same numbers as the columns, to be read. */
export function DevelopmentTable({ told }: { told: StandingOn[] }): JSX.Element {
  const { development: words } = trendWords[useLanguage()];
  const { common } = useStrings();
  const formats = useFormats();
  const shown = standings.filter(key => told.some(({ standing }) => standing[key] > 0));
  return (
    // Too wide for a phone: it scrolls by itself, also with the keyboard.
    <div className={styles.tableFrame} role="region" aria-label={words.caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>{words.caption}</caption>
        <thead>
          <tr><th scope="col">{words.day}</th>{shown.map(key => <th key={key} scope="col">{common.standing[key]}</th>)}<th scope="col">{words.total}</th></tr>
        </thead>
        <tbody>
          {told.map(({ day, standing, total }) => (
            <tr key={day}><th scope="row">{formats.date(day)}</th>{shown.map(key => <td key={key}>{formats.number(standing[key])}</td>)}<td>{formats.number(total)}</td></tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
