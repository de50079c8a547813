import * as React from 'react';
import { MatrixEntry } from '../../domain/assessment';
import { prioritisingWords } from '../../loc/prioritising';
import { LinkButton, useFormats, useWordsOf } from '../../ui';
import { Chip, useMissingText } from './Chip';
import { entryKey, titleOf } from './entries';
import { firstOf } from './firstOf';
import styles from './Matrix.module.scss';
import { Dragged } from './moving/useDrag';
import { useTools } from './tools';

interface UnplacedProps {
  entries: MatrixEntry[];
  dragged?: Dragged;
  whole: boolean;
}

/** So many are shown before it asks whether to show the rest. */
const first = 6;

/** What has no place in the matrix, beside it, so that it can be given one. */
export function Unplaced({ entries, dragged, whole }: UnplacedProps): JSX.Element | null {
  const words = useWordsOf(prioritisingWords);
  const formats = useFormats();
  const { mayMove, onMoveTo, activeKey } = useTools();
  const missing = useMissingText();
  const [open, setOpen] = React.useState(false);
  if (entries.length === 0) return null;
  const shown = open || whole ? entries : firstOf(entries, first, key => key === activeKey);
  return (
    <section className={styles.unplaced} aria-labelledby="hp-unplaced-heading" data-zone="unplaced">
      <h3 id="hp-unplaced-heading">{words.unplaced.heading} <small>{words.count(formats.number(entries.length))}</small></h3>
      <p>{entries.some(mayMove) ? words.unplaced.hintMove : words.unplaced.hint}</p>
      <ul>
        {shown.map(entry => (
          <li key={entryKey(entry)}>
            <Chip entry={entry} lifted={dragged !== undefined && entryKey(dragged.entry) === entryKey(entry)} />
            <small>
              {missing(entry)}
              {mayMove(entry) && <>{' · '}<LinkButton aria-label={words.moveTo(titleOf(entry))} onClick={() => onMoveTo(entry)}>{words.moveToShort}</LinkButton></>}
            </small>
          </li>
        ))}
      </ul>
      {entries.length > first && !whole && (
        <div className={styles.more}><LinkButton aria-expanded={open} onClick={() => setOpen(!open)}>{open ? words.fewer : words.cellAll(formats.number(entries.length))}</LinkButton></div>
      )}
    </section>
  );
}
