import * as React from 'react';
import { ActivityState, MeetingRecord, ProgressUpdate, RecordRow, cameLate } from '../../../domain';
import { FilterMenu, VisuallyHidden, useFormats, useStrings } from '../../../ui';
import { useMeetingScene } from '../scene';
import { ChangeCell } from './ChangeCell';
import styles from './Record.module.scss';
import { dayOf, gaveText, titleOf, unitOfIn } from './recordWords';
import { RecordWork } from './useRecord';

/** What was gone through, in order. On a narrow page the rows are blocks; their roles stay. */
export function RecordTable({ work, record: { rows } }: { work: RecordWork; record: MeetingRecord }): JSX.Element {
  const { meetingRecord: words } = useStrings();
  const formats = useFormats();
  const { columns } = words;
  return (
    <section className={styles.card} aria-labelledby="hp-record-through">
      <div className={styles.tableHead}>
        <h3 id="hp-record-through" className={styles.cardTitle}>{words.through}</h3>
        {work.earlier.length > 0 && <Compare work={work} />}
      </div>
      {rows.length === 0 ? <p className={styles.nothing}>{words.nothingThrough}</p> : (
        <table role="table" className={styles.table}>
          <caption><VisuallyHidden>{words.caption(formats.number(rows.length))}</VisuallyHidden></caption>
          <thead role="rowgroup">
            <tr role="row">{[columns.title, columns.change, columns.comment, columns.nextStep, columns.who].map(name => <th key={name} role="columnheader" scope="col">{name}</th>)}</tr>
          </thead>
          <tbody role="rowgroup">{rows.map(row => <Row key={row.activityId} row={row} />)}</tbody>
        </table>
      )}
    </section>
  );
}

const start = 'start';

function Compare({ work: { earlier, comparedWith, compareWith } }: { work: RecordWork }): JSX.Element {
  const { meetingRecord: words } = useStrings();
  const formats = useFormats();
  const nameOf = (meeting: RecordWork['meeting']): string => words.compareMeeting(formats.dayMonth(dayOf(meeting)));
  const options = [{ key: start, text: words.compareStart }, ...earlier.map(meeting => ({ key: String(meeting.id), text: nameOf(meeting) }))];
  return (
    <FilterMenu
      name={words.compare} value={comparedWith ? nameOf(comparedWith) : words.compareStart} options={options} single
      selected={[comparedWith ? String(comparedWith.id) : start]} onChange={([key]) => compareWith(key === start ? undefined : Number(key))}
    />
  );
}

function Row({ row }: { row: RecordRow }): JSX.Element {
  const strings = useStrings();
  const { plan, index } = useMeetingScene();
  const { meetingRecord: words } = strings;
  const { columns } = words;
  const unit = unitOfIn(plan.activities, index, strings)(row.activityId);
  const comments = row.reports.filter(({ comment }) => comment.trim());
  const steps = row.reports.filter(({ nextStep }) => nextStep.trim());
  return (
    <tr role="row">
      <th role="rowheader" scope="row"><ActivityLink row={row} />{unit && <span className={styles.unit}>{unit}</span>}</th>
      <td role="cell" data-label={columns.change}><ChangeCell row={row} /></td>
      <td role="cell" data-label={columns.comment}>{row.reports.length === 0 ? <span className={styles.muted}>{words.noReport}</span> : <Texts reports={comments} text={({ comment }) => comment} />}</td>
      <td role="cell" data-label={columns.nextStep}><Texts reports={steps} text={({ nextStep }) => nextStep} /></td>
      <td role="cell" data-label={columns.who}>{row.reports.map(report => <Who key={report.id} report={report} after={row.after} />)}</td>
    </tr>
  );
}

/** The title as a link while the plan has the activity. */
export function ActivityLink({ row }: { row: Pick<RecordRow, 'activityId' | 'title'> }): JSX.Element {
  const strings = useStrings();
  const { plan, linkTo } = useMeetingScene();
  const title = titleOf(row, strings);
  return plan.activities.some(({ id }) => id === row.activityId) ? <a href={linkTo(row.activityId)}>{title}</a> : <span>{title}</span>;
}

/** What several people wrote, each by themselves. */
function Texts({ reports, text }: { reports: ProgressUpdate[]; text: (report: ProgressUpdate) => string }): JSX.Element {
  const { meetingRecord: words } = useStrings();
  if (reports.length === 0) return <span className={styles.muted}>{words.none}</span>;
  return <>{reports.map(report => <p key={report.id} className={styles.said}>{text(report).trim()}</p>)}</>;
}

export function Who({ report, after }: { report: ProgressUpdate; after?: ActivityState }): JSX.Element {
  const strings = useStrings();
  const formats = useFormats();
  const { meetingRecord: words } = strings;
  const gave = gaveText(report, after, strings, formats);
  const { by, at, created = at } = report;
  return (
    <p className={styles.who}>
      {by.name} <span className={styles.at}>{formats.time(at)}</span>
      {gave && <span className={styles.cameLate}>{words.gave(gave)}</span>}
      {cameLate(report) && <span className={styles.cameLate}>{words.cameLate(formats.time(created))}</span>}
    </p>
  );
}
