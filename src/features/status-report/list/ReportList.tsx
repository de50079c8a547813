import * as React from 'react';
import { longestComment } from '../../../domain/statusReport';
import type { StatusReportDraft } from '../../../lists';
import { Button, FailureBox, Icon, MessageBox, StepHeading, isForBrowser, useFormats } from '../../../ui';
import { Figures } from '../parts/Figures';
import { Report, dayOf, reportBefore, writerOf } from '../reports';
import { useReportWords } from '../words';
import styles from './List.module.scss';

interface ReportListProps {
  reports: Report[];
  /** Undefined for readers: they do not learn of drafts. */
  drafts?: StatusReportDraft[];
  /** The list is what the page opened with: the focus stays where it is. */
  atFirst: boolean;
  link: (id: number) => string;
  onOpen: (id: number) => void;
  onWrite: () => void;
  onRemove: (draft: StatusReportDraft) => Promise<void>;
}

/** All that is published, the newest first, and for plan owners what is being written. */
export function ReportList({ reports, drafts, atFirst, link, onOpen, onWrite, onRemove }: ReportListProps): JSX.Element {
  const words = useReportWords();
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <div><StepHeading atFirst={atFirst}>{words.title}</StepHeading><p className={styles.muted}>{words.intro}</p></div>
        {drafts?.length === 0 && reports.length > 0 && <Button kind="primary" icon="plus" onClick={onWrite}>{words.list.start}</Button>}
      </div>
      {drafts && drafts.length > 0 && <Draft draft={drafts[0]} onWrite={onWrite} onRemove={onRemove} />}
      {reports.length === 0 && <Empty owner={drafts !== undefined} mayStart={drafts?.length === 0} onWrite={onWrite} />}
      <ul className={styles.list}>
        {reports.map(report => <Item key={report.id} report={report} before={reportBefore(reports, report)} link={link(report.id)} onOpen={() => onOpen(report.id)} />)}
      </ul>
    </div>
  );
}

function Empty({ owner, mayStart, onWrite }: { owner: boolean; mayStart: boolean; onWrite: () => void }): JSX.Element {
  const { empty, list } = useReportWords();
  return (
    <div className={styles.empty}>
      <Icon name="document" />
      <h3>{owner ? empty.owner : empty.reader}</h3>
      <p>{owner ? empty.ownerHint : empty.readerHint}</p>
      {mayStart && <Button kind="primary" icon="plus" onClick={onWrite}>{list.start}</Button>}
    </div>
  );
}

function Item({ report, before, link, onOpen }: { report: Report; before?: Report; link: string; onOpen: () => void }): JSX.Element {
  const { list: words } = useReportWords();
  const formats = useFormats();
  const { head, title } = report;
  const onClick = (event: React.MouseEvent): void => {
    if (isForBrowser(event)) return;
    event.preventDefault();
    onOpen();
  };
  return (
    <li className={styles.item}>
      <div className={styles.about}>
        <h3><a href={link} onClick={onClick}>{formats.longDate(dayOf(report))}</a></h3>
        <p>{title}</p>
        <p className={styles.muted}>{words.by(writerOf(report))}</p>
      </div>
      {head
        ? (
          <div className={styles.figures}>
            <Figures figures={head.figures} before={before?.head?.figures} small />
            <p className={styles.muted}>{before?.head ? words.since(formats.longDate(before.head.day)) : words.first}</p>
            {head.comments.overall && <p className={styles.text}>{beginning(head.comments.overall)}</p>}
          </div>
        )
        : <p className={styles.muted}>{words.unreadable}</p>}
    </li>
  );
}

/** As much of a comment as a list has room for. */
const shownOfComment = Math.min(240, longestComment);

function beginning(text: string): string {
  if (text.length <= shownOfComment) return text;
  const cut = text.slice(0, shownOfComment);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), shownOfComment / 2))} …`;
}

interface DraftProps {
  draft: StatusReportDraft;
  onWrite: () => void;
  onRemove: (draft: StatusReportDraft) => Promise<void>;
}

function Draft({ draft, onWrite, onRemove }: DraftProps): JSX.Element {
  const { list: words } = useReportWords();
  const [asked, setAsked] = React.useState(false);
  const [failure, setFailure] = React.useState<{ error: unknown }>();
  const remove = (): void => {
    setFailure(undefined);
    onRemove(draft).catch((error: unknown) => setFailure({ error }));
  };
  return (
    <section className={styles.draft} aria-label={words.draft}>
      <p className={styles.mark}><Icon name="lock" />{words.drafts}</p>
      <h3>{draft.title}</h3>
      {draft.comments.overall && <p className={styles.text}>{beginning(draft.comments.overall)}</p>}
      {failure && <FailureBox error={failure.error} task="writing" onRetry={remove} />}
      {asked && !failure && (
        <MessageBox kind="warning" heading={words.removeSure(draft.title)} actions={<><Button onClick={remove}>{words.removeYes}</Button><Button onClick={() => setAsked(false)}>{words.removeNo}</Button></>} />
      )}
      <div className={styles.commands}>
        <Button kind="primary" onClick={onWrite}>{words.goOn}</Button>
        {!asked && <Button kind="quiet" icon="trash" onClick={() => setAsked(true)}>{words.remove}</Button>}
      </div>
    </section>
  );
}
