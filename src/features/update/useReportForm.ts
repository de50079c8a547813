import * as React from 'react';
import { Activity, CommentReason, DraftProblem, LocalDate, ReportDraft, Reported, Status, commentReason, emptyDraft, isBegun, nextTouch, problemsOf, reportOf, valuesOf } from '../../domain';
import { Drafts } from './drafts';
import { ReportQueue } from './queue';
import { useReports, withQueued } from './useReports';

export interface ReportFormOptions {
  /** As the lists have it. The form keeps to how it was when the form was opened, so that others' changes are met, not overwritten. */
  activity: Activity;
  queue: ReportQueue;
  drafts: Drafts;
  today: LocalDate;
  /** What the report begins with: a status touched on a card, a report to correct or to change. Comes before a kept draft. */
  begin?: Partial<ReportDraft>;
  /** The queued report that this one takes the place of; it is not sent meanwhile. */
  instead?: string;
  /** The meeting in which it is given. */
  meetingId?: number;
  /** The report is saved, or lies in the queue. */
  onDone: (key: string) => void;
  /** Back without saving; what is typed stays kept. */
  onBack: () => void;
}

export interface ReportFormState {
  /** Parts of the form's ids, so that two forms can stand on a page. */
  id: string;
  draft: ReportDraft;
  /** What the activity has before the report, and what it has after it. */
  now: Reported;
  values: Reported;
  reason: CommentReason | undefined;
  /** What has to be mended; empty until saving has been tried. */
  problems: DraftProblem[];
  saving: boolean;
  /** The browser would not keep the text. */
  unkept: boolean;
  begun: boolean;
  /** It was begun with a touch outside the form. */
  touchedBefore: boolean;
  change: (parts: Partial<ReportDraft>) => void;
  /** Chooses a status; answers where the work goes on. */
  choose: (status: Status) => 'comment' | 'save';
  save: () => void;
  discard: () => void;
  back: () => void;
}

/** So many milliseconds a form waits for the answer; then the report is shown where it is: in the queue. */
const patience = 3000;

/** A report that is being written: its draft, kept from the first letter, and what saving it does. */
export function useReportForm(options: ReportFormOptions): ReportFormState {
  const { queue, drafts, today, instead, meetingId, onDone, onBack } = options;
  const [seen] = React.useState(options.activity);
  const queued = useReports(queue);
  const [now] = React.useState(() => withQueued(seen, queue.current(), instead));
  const [draft, setDraft] = React.useState<ReportDraft>(() => ({ ...(drafts.of(seen.id) ?? emptyDraft), ...options.begin }));
  const [tried, setTried] = React.useState(false);
  const [unkept, setUnkept] = React.useState(false);
  const [savingKey, setSavingKey] = React.useState<string>();
  const problems = problemsOf(draft, now, today);

  const change = (parts: Partial<ReportDraft>): void => {
    const next = { ...draft, ...parts };
    setDraft(next);
    setUnkept(!drafts.keep(seen.id, next));
  };
  const save = (): void => {
    setTried(true);
    if (savingKey !== undefined || problems.length > 0) return;
    setSavingKey(queue.save(seen, given => reportOf(draft, now, { ...given, activityId: seen.id, meetingId }), instead));
    drafts.forget(seen.id);
  };
  useAnswer(savingKey, queued.reports.find(({ key }) => key === savingKey)?.state.kind, onDone);
  React.useEffect(() => {
    if (instead === undefined) return undefined;
    queue.hold(instead);
    return () => queue.release(instead);
  }, [queue, instead]);

  return {
    id: `hp-report-${seen.id}`, draft, now, values: valuesOf(draft, now), reason: commentReason(draft, now, today), problems: tried ? problems : [],
    saving: savingKey !== undefined, unkept, begun: isBegun(draft), touchedBefore: options.begin?.status !== undefined, change, save, back: onBack,
    choose: status => {
      change({ status });
      return nextTouch({ ...draft, status }, now, today);
    },
    discard: () => {
      drafts.forget(seen.id);
      onBack();
    }
  };
}

/** Tells when a saved report has its answer, lies in the queue, or has waited long enough. */
function useAnswer(key: string | undefined, state: string | undefined, onDone: (key: string) => void): void {
  const done = React.useRef(onDone);
  done.current = onDone;
  const answered = key !== undefined && state !== 'sending';
  React.useEffect(() => { if (answered && key !== undefined) done.current(key); }, [answered, key]);
  React.useEffect(() => {
    if (key === undefined) return undefined;
    const timer = setTimeout(() => done.current(key), patience);
    return () => clearTimeout(timer);
  }, [key]);
}
