import * as React from 'react';
import { Instant, localDateOf } from '../../../domain';
import { FrozenShare, ReportDifference, longestComment } from '../../../domain/statusReport';
import { Button, LinkButton, StepHeading, useFormats } from '../../../ui';
import { WaitInBar } from '../../../ui/WaitInBar';
import { ActivityLink } from '../parts/ActivityTable';
import { Changes } from '../parts/Changes';
import { Figures } from '../parts/Figures';
import { useReportWords } from '../words';
import { areaField } from './draftFields';
import { DraftSaver, DraftView } from './draftSaver';
import { Facts, areaDifference, saidIn } from './facts';
import { SaveLine } from './SaveLine';
import { TextField } from './TextField';
import styles from './Write.module.scss';

interface WriteViewProps {
  facts: Facts;
  saver: DraftSaver;
  view: DraftView;
  onPreview: () => void;
  onLeave: () => void;
  /** When the figures were read, and the way to newer ones. */
  freshness: JSX.Element;
}

/** Writing: area by area, with the facts beside the text. */
export function WriteView({ facts, saver, view, onPreview, onLeave, freshness }: WriteViewProps): JSX.Element {
  const { write: words, report } = useReportWords();
  const { head } = facts.content;
  return (
    <div className={styles.view}>
      <div className={styles.back}><Button kind="quiet" icon="left" onClick={onLeave}>{report.back}</Button></div>
      <StepHeading>{words.title}</StepHeading>
      <SaveLine saver={saver} view={view} />
      <TextField field="title" label={words.name} rows={1} longest={120} saver={saver} view={view} />
      {freshness}
      <Part title={words.overall} field="overall" label={words.overallComment} saver={saver} view={view}>
        <Figures figures={head.figures} before={facts.last?.head.figures} small />
        <Since facts={facts} changes={facts.difference?.changes} />
      </Part>
      {head.areas.map(area => <AreaPart key={area.key} area={area} facts={facts} saver={saver} view={view} />)}
      <div className={styles.foot}>
        <WaitInBar />
        <Button kind="primary" onClick={onPreview}>{words.preview}</Button>
        <SaveLine saver={saver} view={view} quiet />
      </div>
    </div>
  );
}

interface PartProps extends Pick<WriteViewProps, 'saver' | 'view'> {
  title: string;
  field: string;
  label: string;
  children: React.ReactNode;
}

function Part({ title, field, label, saver, view, children }: PartProps): JSX.Element {
  const { write: words } = useReportWords();
  return (
    <section className={styles.part} aria-label={title}>
      <h3>{title}</h3>
      <div className={styles.columns}>
        <TextField field={field} label={label} rows={7} longest={longestComment} saver={saver} view={view} />
        <div className={styles.facts} role="group" aria-label={words.facts}>{children}</div>
      </div>
    </section>
  );
}

interface AreaPartProps extends Pick<WriteViewProps, 'facts' | 'saver' | 'view'> {
  area: FrozenShare;
}

function AreaPart({ area, facts, saver, view }: AreaPartProps): JSX.Element {
  const { write: words, report } = useReportWords();
  const title = area.title || area.key;
  const difference = areaDifference(facts, area.key);
  return (
    <Part title={title} field={areaField(area.key)} label={words.comment(title)} saver={saver} view={view}>
      {area.figures.total > 0 ? <Figures figures={area.figures} before={difference?.before} small /> : <p className={styles.muted}>{report.noActivities}</p>}
      <Since facts={facts} changes={difference?.changes} />
      <Said facts={facts} areaKey={area.key} />
    </Part>
  );
}

function Since({ facts, changes }: { facts: Facts; changes: ReportDifference['changes'] | undefined }): JSX.Element {
  const { write: words } = useReportWords();
  const formats = useFormats();
  if (!facts.last || !changes) return <p className={styles.muted}>{words.noLast}</p>;
  const day = formats.longDate(facts.last.head.day);
  return <><h4>{words.sinceLast(day)}</h4><Changes changes={changes} nothing={words.nothingSince(day)} /></>;
}

/** Comments that are shown at first. */
const saidAtFirst = 4;

function Said({ facts, areaKey }: { facts: Facts; areaKey: string }): JSX.Element | null {
  const { write: words, report } = useReportWords();
  const formats = useFormats();
  const [all, setAll] = React.useState(false);
  const said = React.useMemo(() => saidIn(facts, areaKey), [facts, areaKey]);
  if (said.length === 0) return null;
  const shown = all ? said : said.slice(0, saidAtFirst);
  const day = (at: Instant): string => formats.shortDay(localDateOf(at));
  return (
    <>
      <h4>{words.said}</h4>
      <ul className={styles.said}>
        {shown.map(({ id, title, comment }) => (
          <li key={id}><ActivityLink row={{ id, title }} /><span className={styles.quote}>{comment.text}</span><span className={styles.muted}>{report.said(comment.by, day(comment.at))}</span></li>
        ))}
      </ul>
      {shown.length < said.length && <LinkButton onClick={() => setAll(true)}>{words.moreSaid(formats.number(said.length - shown.length))}</LinkButton>}
    </>
  );
}
