import * as React from 'react';
import { SetupItem } from '../../lists';
import { VisuallyHidden, useLanguage, useStrings } from '../../ui';
import { StateCounts, StateTag } from './StateTag';
import styles from './tables.module.scss';

/** The lists, what each holds, and whether it is new. */
export function ListTable({ items }: { items: SetupItem[] }): JSX.Element {
  const { lists } = useStrings().setUp;
  const language = useLanguage();
  return (
    <section className={styles.card}>
      <h3>{lists.heading} <StateCounts items={items} /></h3>
      <table className={styles.table} role="table">
        <thead className={styles.unseen} role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader"><VisuallyHidden>{lists.columns.name}</VisuallyHidden></th>
            <th scope="col" role="columnheader"><VisuallyHidden>{lists.columns.content}</VisuallyHidden></th>
            <th scope="col" role="columnheader"><VisuallyHidden>{lists.columns.change}</VisuallyHidden></th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {items.map(({ key, title, description, state }) => (
            <tr key={key} role="row">
              <th scope="row" role="rowheader">{title[language]}</th>
              <td role="cell">{description[language]}</td>
              <td role="cell" className={styles.state}><StateTag state={state} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
