import * as React from 'react';
import { priorityOf, splitActivityText } from '../../domain';
import { PriorityMark, VisuallyHidden, classNames, useStrings } from '../../ui';
import { KindMark } from './KindMark';
import styles from './ReviewTable.module.scss';
import { ExtraColumns, ReviewRow, RowKind } from './reviewRows';
import { ReviewWords } from './reviewWords';

export interface ReviewTableProps {
  rows: ReviewRow[];
  words: ReviewWords;
  /** Which columns the document has besides those of every plan. */
  has: ExtraColumns;
}

const tones: Partial<Record<RowKind, string>> = { notUnderstood: styles.notUnderstood, remark: styles.remark, exists: styles.exists };

/** What one row shows, whether it was understood or not. */
interface Cells {
  unit: React.ReactNode;
  theme: React.ReactNode;
  activity: React.ReactNode;
  responsible: React.ReactNode;
  effort: React.ReactNode;
  effect: React.ReactNode;
  priority: React.ReactNode;
  days: React.ReactNode;
  standing: React.ReactNode;
}

/** The preview of a document: every row, how it was taken, and why. */
export function ReviewTable({ rows, words, has }: ReviewTableProps): JSX.Element {
  const { review } = useStrings().importPlan;
  const { columns } = review;
  const order = [
    columns.where, columns.read, columns.unit, columns.theme, columns.activity, columns.responsible, columns.effort, columns.effect, columns.priority,
    ...(has.days ? [words.daysHeading] : []), ...(has.standings ? [words.standingHeading] : [])
  ];
  return (
    <table className={classNames(styles.table, has.days && styles.withDays, has.standings && styles.withStandings)} role="table">
      <caption><VisuallyHidden>{review.caption}</VisuallyHidden></caption>
      <thead role="rowgroup">
        <tr role="row">{order.map(name => <th key={name} scope="col" role="columnheader">{name}</th>)}</tr>
      </thead>
      <tbody role="rowgroup">{rows.map(row => <Row key={row.id} row={row} words={words} has={has} />)}</tbody>
    </table>
  );
}

const Row = React.memo(function Row({ row, words, has }: { row: ReviewRow; words: ReviewWords; has: ExtraColumns }): JSX.Element {
  const { review } = useStrings().importPlan;
  const { columns } = review;
  const cells = useCells(row, words);
  const why = words.why(row);
  const tone = tones[row.kind];
  return (
    <>
      <tr role="row" className={classNames(tone, why.length > 0 && styles.hasWhy)}>
        <td role="cell" className={styles.place}>{words.place(row)}</td>
        <td role="cell"><KindMark kind={row.kind} /></td>
        <td role="cell" data-label={columns.unit}>{cells.unit}</td>
        <td role="cell" data-label={columns.theme}>{cells.theme}</td>
        <th role="rowheader" scope="row">{cells.activity}</th>
        <td role="cell" data-label={columns.responsible}>{cells.responsible}</td>
        <td role="cell" data-label={columns.effort}>{cells.effort}</td>
        <td role="cell" data-label={columns.effect}>{cells.effect}</td>
        <td role="cell" data-label={columns.priority} className={styles.number}>{cells.priority}</td>
        {has.days && <td role="cell" data-label={words.daysHeading} className={styles.days}>{cells.days}</td>}
        {has.standings && <td role="cell" data-label={words.standingHeading} className={styles.standing}>{cells.standing}</td>}
      </tr>
      {why.length > 0 && (
        <tr role="row" className={classNames(tone, styles.why)}>
          <td role="cell" colSpan={9 + Number(has.days) + Number(has.standings)}>{why.map(sentence => <p key={sentence}>{sentence}</p>)}</td>
        </tr>
      )}
    </>
  );
});

function useCells(row: ReviewRow, words: ReviewWords): Cells {
  const { importPlan } = useStrings();
  const nothing = <span className={styles.weak}><VisuallyHidden>{importPlan.review.notGiven}</VisuallyHidden><span aria-hidden="true">–</span></span>;
  const told = words.days(row);
  const days = told.length > 0 ? told.map(day => <div key={day}>{day}</div>) : nothing;
  const standing = <StandingCell {...words.standing(row)} nothing={nothing} />;
  if (row.kind === 'notUnderstood') {
    const { written } = row.rejected;
    return {
      unit: written.unit || nothing,
      theme: words.writtenTheme(row.rejected) || nothing,
      activity: written.activity || <span className={styles.weak}>{importPlan.review.activityMissing}</span>,
      responsible: written.responsible || nothing,
      effort: written.effort || nothing,
      effect: written.effect || nothing,
      priority: nothing,
      days,
      standing
    };
  }
  const { effort, expectedEffect, activity, responsibleText } = row.row;
  const { title, description } = splitActivityText(activity);
  return {
    unit: words.unit(row.row),
    theme: words.theme(row.row),
    activity: <>{title}{description && description.split('\n').map((paragraph, index) => <p key={index} className={styles.more}>{paragraph}</p>)}</>,
    responsible: responsibleText || nothing,
    effort: effort ? words.effort(effort) : nothing,
    effect: expectedEffect ? words.effect(expectedEffect) : nothing,
    priority: <PriorityMark priority={priorityOf(effort, expectedEffect)} />,
    days,
    standing
  };
}

function StandingCell({ parts, text, note, nothing }: ReturnType<ReviewWords['standing']> & { nothing: JSX.Element }): JSX.Element {
  if (parts.length === 0 && !text) return nothing;
  return (
    <>
      {parts.map(part => <div key={part}>{part}</div>)}
      {text && text.split('\n').map((paragraph, index) => <p key={index} className={styles.more}>{paragraph}</p>)}
      {note && <p className={styles.weak}>{note}</p>}
    </>
  );
}
