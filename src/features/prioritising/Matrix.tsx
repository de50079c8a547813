import * as React from 'react';
import { bandOf, effectPoints, effortPoints, efforts } from '../../domain';
import { Matrix as MatrixData, MatrixCell } from '../../domain/assessment';
import { prioritisingWords } from '../../loc/prioritising';
import { LinkButton, VisuallyHidden, classNames, useFormats, useStrings, useWordsOf } from '../../ui';
import { Chip } from './Chip';
import { entryKey } from './entries';
import styles from './Matrix.module.scss';
import { Dragged } from './moving/useDrag';
import { cellKey, samePlace } from './place';
import { useTools } from './tools';
import { firstOf } from './firstOf';

interface MatrixProps {
  matrix: MatrixData;
  dragged?: Dragged;
  /** On paper every cell shows all of its entries. */
  whole: boolean;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Effort × effect. A narrow page shows how many stand in each cell; the list carries their names. */
export function Matrix({ matrix, dragged, whole }: MatrixProps): JSX.Element {
  const { common } = useStrings();
  const words = useWordsOf(prioritisingWords);
  return (
    <table className={styles.matrix} aria-label={words.matrix} data-zone="matrix">
      <colgroup><col className={styles.rowHead} /><col span={3} /></colgroup>
      <thead>
        <tr><td /><th className={styles.axis} colSpan={efforts.length} scope="colgroup">{words.effort}</th></tr>
        <tr>
          <th className={classNames(styles.axis, styles.corner)} scope="col">{words.effect}</th>
          {efforts.map(effort => <th key={effort} className={styles.level} scope="col">{capital(common.effort[effort])}<small>{words.points(String(effortPoints[effort]))}</small></th>)}
        </tr>
      </thead>
      <tbody>
        {matrix.rows.map(row => (
          <tr key={row[0].expectedEffect}>
            <th className={styles.level} scope="row">{capital(common.effect[row[0].expectedEffect])}<small>{words.points(String(effectPoints[row[0].expectedEffect]))}</small></th>
            {row.map(cell => <Cell key={cellKey(cell)} cell={cell} dragged={dragged} whole={whole} />)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** So many stand in a cell before it asks whether to show the rest. */
const first = 6;

function Cell({ cell, dragged, whole }: { cell: MatrixCell } & Omit<MatrixProps, 'matrix'>): JSX.Element {
  const words = useWordsOf(prioritisingWords);
  const formats = useFormats();
  const { lastMove, activeKey, saving } = useTools();
  const [open, setOpen] = React.useState(false);
  const { entries, priority } = cell;
  const shown = open || whole ? entries : firstOf(entries, first, key => key === activeKey || key === lastMove?.key || saving(key));
  const over = dragged?.over && samePlace(dragged.over, cell);
  const left = lastMove && samePlace(lastMove.from, cell) && !entries.some(entry => entryKey(entry) === lastMove.key);
  return (
    <td className={classNames(styles.cell, styles[bandOf(priority)], over && styles.over)} data-cell={cellKey(cell)}>
      <div className={styles.cellHead}>
        <span>{words.prio} <b>{priority.value}</b></span>
        <span>{entries.length > 0 && words.count(formats.number(entries.length))}{entries.length === 0 && <VisuallyHidden>{words.count('0')}</VisuallyHidden>}</span>
      </div>
      {(shown.length > 0 || left) && (
        <ul>
          {shown.map(entry => <li key={entryKey(entry)}><Chip entry={entry} lifted={dragged !== undefined && entryKey(dragged.entry) === entryKey(entry)} /></li>)}
          {left && <li className={styles.left}>{words.movedFrom}</li>}
        </ul>
      )}
      {entries.length > first && !whole && (
        <div className={styles.more}><LinkButton aria-expanded={open} onClick={() => setOpen(!open)}>{open ? words.fewer : words.cellAll(formats.number(entries.length))}</LinkButton></div>
      )}
    </td>
  );
}
