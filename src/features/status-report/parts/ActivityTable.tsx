import * as React from 'react';
import { localDateOf } from '../../../domain';
import { FrozenActivity } from '../../../domain/statusReport';
import { LinkButton, SignalMark, StatusMark, VisuallyHidden, isForBrowser, useFormats, useStrings } from '../../../ui';
import { useReportWords } from '../words';
import { useReportScene } from './reportScene';
import styles from './Parts.module.scss';

/** Rows that are drawn at a time. */
const pageSize = 100;

interface ActivityTableProps {
  rows: FrozenActivity[];
  /** What the table holds, for those who hear it. */
  caption: string;
}

/** Activities as they were on the report's day. On a narrow page the rows are blocks; their roles stay. */
export function ActivityTable({ rows, caption }: ActivityTableProps): JSX.Element {
  const words = useReportWords();
  const formats = useFormats();
  const [wanted, setWanted] = React.useState(pageSize);
  const { columns } = words.report;
  const shown = rows.slice(0, wanted);
  const left = rows.length - shown.length;
  return (
    <>
      <table role="table" className={styles.table}>
        <caption><VisuallyHidden>{caption}</VisuallyHidden></caption>
        <thead role="rowgroup">
          <tr role="row">{Object.entries(columns).map(([key, name]) => <th key={key} role="columnheader" scope="col">{name}</th>)}</tr>
        </thead>
        <tbody role="rowgroup">{shown.map(row => <ActivityRow key={row.id} row={row} />)}</tbody>
      </table>
      {left > 0 && (
        <p className={styles.more}>
          {words.report.showing(formats.number(shown.length), formats.number(rows.length))}{' '}
          <LinkButton onClick={() => setWanted(wanted + pageSize)}>{words.report.moreRows(formats.number(Math.min(left, pageSize)))}</LinkButton>
        </p>
      )}
    </>
  );
}

const ActivityRow = React.memo(function ActivityRow({ row }: { row: FrozenActivity }): JSX.Element {
  const { report: words } = useReportWords();
  const { columns } = words;
  const { theme, unit, responsible, priority } = row;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <ActivityLink row={row} />
        {theme && <span className={styles.about}>{theme}</span>}
        <Said row={row} />
      </th>
      <td role="cell" data-label={columns.unit}>{unit ?? words.whole}</td>
      <td role="cell" data-label={columns.responsible}>{responsible.join(', ') || words.missing}</td>
      <td role="cell" data-label={columns.priority} className={styles.numeric}>{priority ?? words.missing}</td>
      <td role="cell" data-label={columns.status}><StatusCell row={row} /></td>
      <td role="cell" data-label={columns.due}><DueCell row={row} /></td>
    </tr>
  );
});

/** The title leads to the activity as it is today. */
export function ActivityLink({ row: { id, title } }: { row: Pick<FrozenActivity, 'id' | 'title'> }): JSX.Element {
  const { linkToActivity, openActivity } = useReportScene();
  const onClick = (event: React.MouseEvent): void => {
    if (isForBrowser(event)) return;
    event.preventDefault();
    openActivity(id);
  };
  return <a href={linkToActivity(id)} onClick={onClick}>{title}</a>;
}

function Said({ row: { comment } }: { row: FrozenActivity }): JSX.Element | null {
  const { report: words } = useReportWords();
  const formats = useFormats();
  if (!comment) return null;
  return <span className={styles.said}>{comment.text} <span className={styles.muted}>{words.said(comment.by, formats.shortDay(localDateOf(comment.at)))}</span></span>;
}

function StatusCell({ row: { status, percent, needsHelp } }: { row: FrozenActivity }): JSX.Element {
  const { common } = useStrings();
  const formats = useFormats();
  return (
    <>
      <span className={styles.status}><StatusMark status={status} />{status !== 'done' && status !== 'notStarted' && <span>{formats.percent(percent)}</span>}</span>
      {needsHelp && <span className={styles.line}><SignalMark signal="needsHelp">{common.signal.needsHelp}</SignalMark></span>}
    </>
  );
}

function DueCell({ row: { due, daysLate } }: { row: FrozenActivity }): JSX.Element {
  const { report: words } = useReportWords();
  const formats = useFormats();
  return (
    <>
      <span className={styles.due}>{due ? formats.date(due) : <span className={styles.muted}>{words.noDue}</span>}</span>
      {daysLate > 0 && <span className={styles.line}><SignalMark signal="late">{formats.late(daysLate)}</SignalMark></span>}
    </>
  );
}
