import * as React from 'react';
import { SetupItem } from '../../lists';
import { Icon, useLanguage, useStrings } from '../../ui';
import { isGroupKey, rightsOfGroup } from './groupRights';
import { StateCounts, StateTag } from './StateTag';
import styles from './tables.module.scss';

/** The groups and what each may do. */
export function GroupTable({ items }: { items: SetupItem[] }): JSX.Element {
  const { groups } = useStrings().setUp;
  const { columns } = groups;
  return (
    <section className={styles.card}>
      <h3>{groups.heading} <StateCounts items={items} /></h3>
      <table className={styles.table} role="table">
        <thead role="rowgroup">
          <tr role="row">
            {[columns.name, columns.read, columns.report, columns.edit, columns.change].map(name => <th key={name} scope="col" role="columnheader">{name}</th>)}
          </tr>
        </thead>
        <tbody role="rowgroup">{items.map(item => <GroupRow key={item.key} item={item} />)}</tbody>
      </table>
    </section>
  );
}

function GroupRow({ item: { key, title, description, state } }: { item: SetupItem }): JSX.Element {
  const { groups } = useStrings().setUp;
  const language = useLanguage();
  const rights = isGroupKey(key) ? rightsOfGroup(key) : undefined;
  const { columns } = groups;
  return (
    <tr role="row">
      <th scope="row" role="rowheader">{title[language]}<span className={styles.about}>{description[language]}</span></th>
      <Right label={columns.read} may={rights?.read} />
      <Right label={columns.report} may={rights?.report} />
      <Right label={columns.edit} may={rights && rights.edit !== 'none'} word={rights?.edit === 'activities' ? groups.activitiesOnly : undefined} />
      <td role="cell" className={styles.state}><StateTag state={state} /></td>
    </tr>
  );
}

/** Yes with a check mark, or no. */
function Right({ label, may = false, word }: { label: string; may?: boolean; word?: string }): JSX.Element {
  const { groups } = useStrings().setUp;
  return (
    <td role="cell" data-label={label} className={may ? styles.yes : styles.no}>
      {may && <Icon name="check" />}{may ? word ?? groups.yes : groups.no}
    </td>
  );
}
