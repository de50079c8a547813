import * as React from 'react';
import { PriorityBand, bandOf } from '../../domain';
import { Matrix, MatrixEntry } from '../../domain/assessment';
import { PrioritisingWords, prioritisingWords } from '../../loc/prioritising';
import { LinkButton, PriorityMark, VisuallyHidden, classNames, useFormats, useStrings, useWordsOf } from '../../ui';
import { areaText, entryKey, titleOf, unitText } from './entries';
import styles from './OrderList.module.scss';
import { priorityIn } from './place';
import { useTools } from './tools';

type Placed = Matrix['order'][number];

interface OrderListProps {
  order: Placed[];
  /** On paper every entry stands in it. */
  whole: boolean;
}

const bands: readonly PriorityBand[] = ['high', 'middle', 'low'];

/** Everything that has a place, by priority: the list's order is the priority. */
export function OrderList({ order, whole }: OrderListProps): JSX.Element {
  const words = useWordsOf(prioritisingWords);
  const rankOf = React.useMemo(() => new Map(order.map((placed, at) => [entryKey(placed.entry), at + 1])), [order]);
  return (
    <section className={styles.order} aria-labelledby="hp-order-heading" data-zone="list">
      <h2 id="hp-order-heading" className={styles.heading}><VisuallyHidden>{words.order}</VisuallyHidden></h2>
      {bands.map(band => <Band key={band} band={band} rows={order.filter(({ cell }) => bandOf(cell.priority) === band)} rankOf={rankOf} whole={whole} />)}
    </section>
  );
}

/** So many of a band are named before it asks whether to name the rest. */
const first = 30;

interface BandProps extends Pick<OrderListProps, 'whole'> {
  band: PriorityBand;
  rows: Placed[];
  rankOf: Map<string, number>;
}

function Band({ band, rows, rankOf, whole }: BandProps): JSX.Element | null {
  const words = useWordsOf(prioritisingWords);
  const formats = useFormats();
  const [open, setOpen] = React.useState(false);
  const { lastMove } = useTools();
  if (rows.length === 0) return null;
  const shown = open || whole ? rows : rows.filter(({ entry }, at) => at < first || entryKey(entry) === lastMove?.key);
  return (
    <>
      <h3>{words.bands[band]} <small>{words.bandPrios[band]}, {words.count(formats.number(rows.length))}</small></h3>
      <ol>{shown.map(placed => <Row key={entryKey(placed.entry)} placed={placed} rank={rankOf.get(entryKey(placed.entry)) ?? 0} />)}</ol>
      {rows.length > first && !whole && (
        <div className={styles.more}><LinkButton aria-expanded={open} onClick={() => setOpen(!open)}>{open ? words.fewer : words.cellAll(formats.number(rows.length))}</LinkButton></div>
      )}
    </>
  );
}

function Row({ placed: { entry, cell }, rank }: { placed: Placed; rank: number }): JSX.Element {
  const words = useWordsOf(prioritisingWords);
  const formats = useFormats();
  const { lastMove, opener } = useTools();
  const key = entryKey(entry);
  const moved = lastMove?.key === key ? lastMove : undefined;
  const open = entry.kind === 'activity' ? opener(entry) : undefined;
  return (
    <li className={classNames(moved && styles.moved)}>
      <span className={styles.rank}><VisuallyHidden>{words.rank(formats.number(rank))}</VisuallyHidden><span aria-hidden="true">{formats.number(rank)}</span></span>
      <PriorityMark priority={cell.priority} />
      <span className={styles.text}>
        {open ? <button type="button" className={styles.title} data-entry={key} onClick={open}>{titleOf(entry)}</button> : titleOf(entry)}
        <small><Facts entry={entry} was={moved && wasText(moved.from, words)} /></small>
      </span>
    </li>
  );
}

function wasText(from: Parameters<typeof priorityIn>[0], words: PrioritisingWords): string {
  const before = priorityIn(from);
  return before ? words.wasPrio(String(before.value)) : words.wasUnplaced;
}

/** Where an entry belongs and how it stands, and what can be done with it here. */
export function Facts({ entry, was }: { entry: MatrixEntry; was?: string }): JSX.Element {
  const strings = useStrings();
  const words = useWordsOf(prioritisingWords);
  const { index, mayMove, onMoveTo, onCreate, isNews } = useTools();
  const facts = entry.kind === 'theme'
    ? [words.themeLine(areaText(entry.theme, index))]
    : [unitText(entry.activity, index, strings, false), strings.common.status[entry.activity.status]];
  const text = [...facts, ...(was ? [was] : []), ...(isNews(entryKey(entry)) ? [words.changedByOthers] : [])].join(' · ');
  return (
    <>
      {text}
      {entry.kind === 'theme' && onCreate && (
        <>{' '}<LinkButton aria-label={words.createFor(titleOf(entry))} onClick={() => onCreate(entry.theme)}>{words.create}</LinkButton></>
      )}
      {mayMove(entry) && (
        <span className={styles.moveTo}>{' '}<LinkButton data-entry={entryKey(entry)} aria-label={words.moveTo(titleOf(entry))} onClick={() => onMoveTo(entry)}>{words.moveToShort}</LinkButton></span>
      )}
    </>
  );
}
