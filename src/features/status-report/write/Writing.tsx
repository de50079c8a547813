import * as React from 'react';
import { Instant, localDateOf } from '../../../domain';
import { ReportContent, freeze } from '../../../domain/statusReport';
import type { MeetingRepository, PlanRepository, PublishedReport, StatusReportDraft, StatusReportRepository, UnsentWrites } from '../../../lists';
import { describeMoment } from '../../../loc';
import { Button, FailureBox, Loading, WaitBar, browserAfter, useFormats, useLoad } from '../../../ui';
import { PreviewView, PreviewViewProps } from '../preview/PreviewView';
import { Report, readWhole } from '../reports';
import { useReportWords } from '../words';
import { draftOf } from './draftFields';
import { createDraftSaver } from './draftSaver';
import { Facts, factsOf } from './facts';
import { createKeptDraft } from './keptDraft';
import { useSaver } from './useSaver';
import { WriteView } from './WriteView';
import styles from './Write.module.scss';

export interface WritingProps {
  repository: StatusReportRepository;
  plan: PlanRepository;
  meetings: Pick<MeetingRepository, 'reportsSince'>;
  unsent: UnsentWrites;
  clock: () => Date;
  /** The draft that is there; undefined: a new one. */
  draft?: StatusReportDraft;
  /** The latest published report. */
  last?: Report;
  /** Whether the draft is looked at as readers will see it. */
  preview: boolean;
  onPreview: (preview: boolean) => void;
  onBusy: (busy: boolean) => void;
  onPublished: (report: PublishedReport) => void;
  /** Leaves the writing; the draft stays. */
  onLeave: () => void;
  /** The writing is left and what was typed is stored, if it can be. */
  onLeft: () => void;
}

const dayMs = 86_400_000;

/** From which moment reports are told of: since the last report was published, or else for as long as the plan allows silence. */
function sinceOf(last: Report | undefined, now: Date, staleAfterDays: number): Instant {
  return last?.published.publishedAt ?? new Date(now.getTime() - staleAfterDays * dayMs).toISOString();
}

/** Reads the plan and what it is compared with, and then lets the owner write. */
export function Writing(props: WritingProps): JSX.Element {
  const { repository, plan, meetings, clock, last } = props;
  const words = useReportWords();
  const read = React.useCallback(async (): Promise<Facts> => {
    const [now, before] = await Promise.all([plan.load(), last?.head ? readWhole(repository, last) : undefined]);
    const reports = await meetings.reportsSince(sinceOf(last, clock(), now.settings.staleAfterDays));
    return factsOf(now, reports, before);
  }, [repository, plan, meetings, clock, last]);
  const facts = useLoad(read);
  if (facts.state === 'loading') return <><Loading label={words.loading} /><WaitBar /></>;
  if (facts.state === 'failed') return <FailureBox error={facts.error} task="reading" onRetry={facts.reload} />;
  const { value, reload, reloading, reloadError } = facts;
  const freshness = <Freshness fetchedAt={value.plan.fetchedAt} clock={clock} reloading={reloading} error={reloadError} onReload={reload} />;
  return <Ready {...props} facts={value} freshness={freshness} />;
}

function Ready({ facts, freshness, preview, onPreview, onLeave, onLeft, ...props }: WritingProps & { facts: Facts; freshness: JSX.Element }): JSX.Element {
  const { repository, onBusy, onPublished } = props;
  const saver = useNewSaver(props, facts);
  const view = useSaver(saver, onLeft);
  if (!preview) return <WriteView facts={facts} saver={saver} view={view} onPreview={() => onPreview(true)} onLeave={onLeave} freshness={freshness} />;
  return (
    <Preview
      repository={repository} saver={saver} view={view} facts={facts} onBack={() => onPreview(false)} onBusy={onBusy} onPublished={onPublished} freshness={freshness}
    />
  );
}

/** A large plan is not frozen at every letter, but when somebody looks at it. */
function Preview({ facts, ...props }: Omit<PreviewViewProps, 'content' | 'last'> & { facts: Facts }): JSX.Element {
  return <PreviewView {...props} content={useContent(facts, props.view.fields)} last={facts.last} />;
}

/** One saver for as long as the view stands. */
function useNewSaver({ repository, unsent, clock, draft }: Pick<WritingProps, 'repository' | 'unsent' | 'clock' | 'draft'>, facts: Facts): ReturnType<typeof createDraftSaver> {
  const { write: words } = useReportWords();
  const formats = useFormats();
  const [saver] = React.useState(() => createDraftSaver(
    { repository, kept: createKeptDraft(unsent, clock), after: browserAfter, clock, newKey: () => crypto.randomUUID() }, draft,
    { title: words.defaultName(formats.longDate(localDateOf(clock()))), comments: { overall: '', areas: {} }, from: facts.last?.head.day }
  ));
  return saver;
}

function useContent({ plan, writer, latest }: Facts, fields: Readonly<Record<string, string>>): ReportContent {
  return React.useMemo(() => freeze(plan, localDateOf(plan.fetchedAt), { comments: draftOf(fields).comments, writer, latest }), [plan, writer, latest, fields]);
}

interface FreshnessProps {
  fetchedAt: Instant;
  clock: () => Date;
  reloading: boolean;
  error?: unknown;
  onReload: () => void;
}

function Freshness({ fetchedAt, clock, reloading, error, onReload }: FreshnessProps): JSX.Element {
  const { write: words } = useReportWords();
  const formats = useFormats();
  const days = Math.round((Date.parse(localDateOf(clock())) - Date.parse(localDateOf(fetchedAt))) / dayMs);
  return (
    <p className={styles.fresh}>
      {error !== undefined && <strong role="alert">{words.fetchFailed}</strong>}
      <span>{words.fetched(describeMoment(fetchedAt, formats, days))}</span>
      <Button kind="quiet" icon="reload" aria-disabled={reloading} onClick={onReload}>{words.fetchAgain}</Button>
    </p>
  );
}
