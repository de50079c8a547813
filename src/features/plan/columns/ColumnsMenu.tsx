import * as React from 'react';
import { sortColumns } from '../../../domain';
import { viewsWords } from '../../../loc/views';
import { Button, LinkButton, useStrings, useWordsOf } from '../../../ui';
import { Popup } from '../../../ui/menu';
import type { MenuStart } from '../LazyMenu';
import { ColumnKey, firstColumns } from '../view';
import { moveColumn, toggleColumn } from './columnChoice';
import styles from './Columns.module.scss';

export interface ColumnsMenuProps {
  shown: ColumnKey[];
  onColumns: (columns: ColumnKey[]) => void;
}

const all = sortColumns.filter((key): key is ColumnKey => key !== 'title');

/** Which columns are shown, and in which order. */
export function ColumnsMenu({ shown, onColumns, startOpen }: ColumnsMenuProps & MenuStart): JSX.Element {
  const words = useWordsOf(viewsWords);
  const { plan: { table } } = useStrings();
  const [said, setSaid] = React.useState('');
  const list = React.useRef<HTMLUListElement>(null);
  const move = (key: ColumnKey, step: -1 | 1): void => {
    const next = moveColumn(shown, key, step);
    onColumns(next);
    setSaid(words.at(table.columns[key], String(next.indexOf(key) + 1), String(next.length)));
    // At an end the button that was pressed goes dark; the other one takes the focus.
    window.setTimeout(() => list.current?.querySelector<HTMLElement>(`[data-column="${key}"] button:not(:disabled)[data-step="${step}"], [data-column="${key}"] button:not(:disabled)`)?.focus(), 0);
  };
  const choice = (key: ColumnKey): JSX.Element => (
    <label><input type="checkbox" checked={shown.includes(key)} onChange={() => onColumns(toggleColumn(shown, key))} /> {table.columns[key]}</label>
  );
  return (
    <Popup label={words.columns} icon="table" startOpen={startOpen}>
      {() => (
        <div className={styles.columns}>
          <h3>{words.shownColumns}</h3>
          <p className={styles.hint}>{words.titleStays}</p>
          <ul ref={list}>
            {shown.map((key, at) => (
              <li key={key} data-column={key}>
                {choice(key)}
                <span className={styles.moves}>
                  <Button kind="quiet" icon="moveUp" label={words.up(table.columns[key])} data-step={-1} disabled={at === 0} onClick={() => move(key, -1)} />
                  <Button kind="quiet" icon="moveDown" label={words.down(table.columns[key])} data-step={1} disabled={at === shown.length - 1} onClick={() => move(key, 1)} />
                </span>
              </li>
            ))}
          </ul>
          <h3>{words.otherColumns}</h3>
          <ul>{all.filter(key => !shown.includes(key)).map(key => <li key={key}>{choice(key)}</li>)}</ul>
          <LinkButton onClick={() => onColumns(firstColumns)}>{words.reset}</LinkButton>
          <span role="status" className={styles.said}>{said}</span>
        </div>
      )}
    </Popup>
  );
}
