import * as React from 'react';
import { ProgressUpdate, localDateOf } from '../../domain';
import { LinkButton, Load, useFormats, useStrings } from '../../ui';
import styles from './Report.module.scss';

/** What was said last, and the reports before it one touch away. */
export function LastReport({ history }: { history: Load<ProgressUpdate[]> }): JSX.Element {
  const { update: { last: words } } = useStrings();
  const [all, setAll] = React.useState(false);
  if (history.state === 'loading') return <p className={styles.last}>{words.loading}</p>;
  if (history.state === 'failed') return <p className={styles.last}>{words.failed}</p>;
  const reports = history.value;
  if (reports.length === 0) return <p className={styles.last}>{words.none}</p>;
  return (
    <div className={styles.last}>
      {all ? <ol>{reports.map(report => <li key={report.id}><Said report={report} /></li>)}</ol> : <Said report={reports[0]} latest />}
      {reports.length > 1 && <LinkButton aria-expanded={all} onClick={() => setAll(!all)}>{all ? words.fewer : words.all(reports.length)}</LinkButton>}
    </div>
  );
}

function Said({ report, latest }: { report: ProgressUpdate; latest?: boolean }): JSX.Element {
  const { common, update: { last: words } } = useStrings();
  const formats = useFormats();
  const day = formats.date(localDateOf(report.at));
  return (
    <>
      <p><strong>{latest ? words.at(day) : day}</strong> {words.by(report.by.name, `${common.status[report.status]} ${formats.percent(report.percent)}`)}</p>
      {report.comment && <p className={styles.lines}>{report.comment}</p>}
    </>
  );
}
