import * as React from 'react';
import { localDateOf } from '../../../domain';
import { ReportContent, ReportDifference, compareReports } from '../../../domain/statusReport';
import type { StatusReportRepository } from '../../../lists';
import { Button, FailureBox, FilterMenu, Load, Loading, MessageBox, asFailure, useCopy, useFormats } from '../../../ui';
import { printOnly } from '../../../ui/printOnly';
import { ReportDocument, RowsState } from '../parts/Document';
import { Report, dayOf, reportBefore, writerOf } from '../reports';
import { useReportWords } from '../words';
import styles from './Read.module.scss';
import { ReportRows, useContentOf, useRows } from './useRows';

interface ReadViewProps {
  repository: StatusReportRepository;
  reports: Report[];
  report: Report;
  /** The id of the report that it is compared with. */
  compare?: number;
  /** It was published a moment ago from here. */
  fresh: boolean;
  /** The reader came here from another view of the page. */
  arrived: boolean;
  /** An address that leads here. */
  link: () => string;
  onCompare: (id: number | undefined) => void;
  onBack: () => void;
}

/** A published report: figures and comments first, rows when they are asked for, another report to compare with. */
export function ReadView({ repository, reports, report, compare, fresh, arrived, link, onCompare, onBack }: ReadViewProps): JSX.Element {
  const words = useReportWords();
  const formats = useFormats();
  const page = React.useRef<HTMLDivElement>(null);
  const others = reports.filter(({ id, head }) => id !== report.id && head !== undefined);
  const other = others.find(({ id }) => id === compare);
  const rows = useRows(repository, report, other !== undefined);
  const otherContent = useContentOf(repository, other);
  const difference = useDifference(rows.load, otherContent);
  const before = other ?? reportBefore(reports, report);
  const published = words.report.writtenBy(writerOf(report), `${formats.longDate(localDateOf(report.published.publishedAt))} ${formats.time(report.published.publishedAt)}`);
  return (
    <div className={styles.view}>
      <div className={styles.bar}>
        <Button kind="quiet" icon="left" onClick={onBack}>{words.report.back}</Button>
        <div className={styles.commands}>
          {others.length > 0 && <Compare others={others} other={other} onCompare={onCompare} />}
          <CopyLink link={link} />
          {report.head && <Button icon="print" onClick={() => { if (page.current) printOnly(page.current); }}>{words.report.print}</Button>}
        </div>
      </div>
      {fresh && <MessageBox kind="success" heading={words.report.justPublished} />}
      {compare !== undefined && !other && <MessageBox kind="info" heading={words.compare.unknown} />}
      {other && <Problem load={otherContent} />}
      {report.head
        ? (
          <div ref={page}>
            <ReportDocument
              title={report.title} head={report.head} rows={rowsState(rows)} published={published} difference={difference} arrived={arrived}
              before={before?.head && { head: before.head }} problem={<Problem load={rows.load} />}
            />
          </div>
        )
        : <MessageBox kind="error" heading={words.list.unreadable} />}
    </div>
  );
}

function rowsState({ asked, load, ask }: ReportRows): RowsState {
  if (asked && load.state === 'ready' && load.value) return { rows: load.value.rows };
  return { rows: undefined, asking: asked && load.state === 'loading', ask: load.state === 'failed' ? load.reload : ask };
}

/** Both reports' rows are needed for it; undefined until they are there. */
function useDifference(now: Load<ReportContent | undefined>, before: Load<ReportContent | undefined>): ReportDifference | undefined {
  const [later, earlier] = [now, before].map(load => (load.state === 'ready' ? load.value : undefined));
  return React.useMemo(() => later && earlier && compareReports(earlier, later), [later, earlier]);
}

/** Rows that could not be had, and those that are not the ones that were published. */
function Problem({ load }: { load: Load<unknown> }): JSX.Element | null {
  const { report: words } = useReportWords();
  if (load.state === 'loading') return <Loading label={words.rowsLoading} />;
  if (load.state === 'ready') return null;
  if (asFailure(load.error).reason === 'invalid') return <MessageBox kind="error" heading={words.damaged}>{words.damagedHint}</MessageBox>;
  return <FailureBox error={load.error} task="reading" onRetry={load.reload} />;
}

const none = 'none';

function Compare({ others, other, onCompare }: { others: Report[]; other?: Report; onCompare: (id: number | undefined) => void }): JSX.Element {
  const { compare: words } = useReportWords();
  const formats = useFormats();
  const nameOf = (report: Report): string => formats.longDate(dayOf(report));
  const options = [{ key: none, text: words.none }, ...others.map(report => ({ key: String(report.id), text: nameOf(report) }))];
  return (
    <FilterMenu
      name={words.with} value={other ? nameOf(other) : words.none} options={options} single selected={[other ? String(other.id) : none]}
      onChange={([key]) => onCompare(key === none || key === undefined ? undefined : Number(key))}
    />
  );
}

function CopyLink({ link }: { link: () => string }): JSX.Element {
  const { report: words } = useReportWords();
  const { state, copy } = useCopy();
  return (
    <>
      <Button icon="link" onClick={() => copy(link())}>{words.copyLink}</Button>
      <span className={styles.told} role="status">{state === 'copied' ? words.copied : state === 'refused' ? words.copyRefused : ''}</span>
    </>
  );
}
