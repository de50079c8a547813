import * as React from 'react';
import { AreaDifference, FrozenActivity, FrozenShare, ReportDifference, ReportHead } from '../../../domain/statusReport';
import { Button, Icon, useFormats } from '../../../ui';
import { useReportWords } from '../words';
import { ActivityTable } from './ActivityTable';
import { Changes } from './Changes';
import { Figures } from './Figures';
import styles from './Parts.module.scss';
import { ShareTable } from './ShareTable';

/** The rows of a report: there, or for the asking. */
export type RowsState = { rows: FrozenActivity[] } | { rows: undefined; asking: boolean; ask: () => void };

export interface DocumentProps {
  title: string;
  head: ReportHead;
  rows: RowsState;
  /** Who published it and when, in words; left out in a draft. */
  published?: string;
  /** The report before, for the change of the four figures. */
  before?: { head: ReportHead };
  difference?: ReportDifference;
  /** The reader has just come to it from another view: its title takes the focus. */
  arrived?: boolean;
  /** Where the rows could not be had. */
  problem?: React.ReactNode;
}

/** A report as everybody reads it, and as the draft shows it before it is published. */
export function ReportDocument({ title, head, rows, published, before, difference, arrived, problem }: DocumentProps): JSX.Element {
  const words = useReportWords();
  const formats = useFormats();
  const heading = React.useRef<HTMLHeadingElement>(null);
  const first = React.useRef(arrived);
  React.useEffect(() => { if (first.current) heading.current?.focus(); }, []);
  const compared = difference ? difference.before : before?.head.figures;
  return (
    <article className={styles.document}>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>{title}</h2>
      <p className={styles.lead}>{[head.planTitle, published].filter(Boolean).join('. ')}</p>
      <Frozen day={head.day} />
      {head.comments.overall && <Overall text={head.comments.overall} writer={[head.writer.name, ...head.writer.roles].join(', ')} />}
      <section aria-label={words.whole}>
        <Figures figures={head.figures} before={compared} />
        {compared && !difference && before && <p className={styles.hint}>{words.list.since(formats.longDate(before.head.day))}</p>}
      </section>
      {difference && before && (
        <section className={styles.since}>
          <h3>{words.compare.heading(formats.longDate(before.head.day))}</h3>
          <Changes changes={difference.changes} nothing={words.compare.nothing} />
        </section>
      )}
      <ShareTable split="area" shares={head.areas} />
      <ShareTable split="unit" shares={head.units} />
      <ShareTable split="role" shares={head.responsible} />
      {problem}
      {head.areas.map(area => (
        <Area key={area.key} area={area} head={head} rows={rows} difference={difference?.areas.find(({ key }) => key === area.key)} />
      ))}
    </article>
  );
}

/** Always in sight, so that nobody takes the report for today. */
function Frozen({ day }: { day: string }): JSX.Element {
  const { report: words } = useReportWords();
  const formats = useFormats();
  return <p className={styles.frozen}><Icon name="lock" /><strong>{words.frozen(formats.longDate(day))}</strong><span className={styles.frozenHint}>{words.frozenHint}</span></p>;
}

function Overall({ text, writer }: { text: string; writer: string }): JSX.Element {
  const { report: words } = useReportWords();
  return (
    <figure className={styles.overall}>
      <h3>{words.overall}</h3>
      <blockquote className={styles.text}>{text}</blockquote>
      <figcaption className={styles.muted}>{writer}</figcaption>
    </figure>
  );
}

interface AreaProps {
  area: FrozenShare;
  head: ReportHead;
  rows: RowsState;
  difference?: AreaDifference;
}

function Area({ area, head, rows, difference }: AreaProps): JSX.Element {
  const { report: words, compare } = useReportWords();
  const comment = head.comments.areas[area.key];
  return (
    <section className={styles.area} aria-labelledby={`hp-report-area-${area.key}`}>
      <h3 id={`hp-report-area-${area.key}`}>{area.title || area.key}</h3>
      {area.figures.total > 0 && <Figures figures={area.figures} before={difference?.before} small />}
      {comment ? <p className={styles.text}>{comment}</p> : <p className={styles.muted}>{words.noComment}</p>}
      {difference && <div className={styles.since}><Changes changes={difference.changes} nothing={compare.nothing} /></div>}
      <Rows area={area} head={head} state={rows} />
    </section>
  );
}

function Rows({ area, head, state }: { area: FrozenShare; head: ReportHead; state: RowsState }): JSX.Element {
  const { report: words } = useReportWords();
  const formats = useFormats();
  const rows = React.useMemo(() => state.rows?.filter(({ areaKey }) => areaKey === area.key), [state.rows, area.key]);
  if (area.figures.total === 0) return <p className={styles.muted}>{words.noActivities}</p>;
  if (rows) return <ActivityTable rows={rows} caption={words.caption(area.title || area.key, formats.longDate(head.day))} />;
  if (state.rows !== undefined) return <></>;
  const { asking, ask } = state;
  return <p className={styles.ask}><Button icon="table" aria-disabled={asking} onClick={ask}>{asking ? words.rowsLoading : words.askRows(formats.number(area.figures.total))}</Button></p>;
}
