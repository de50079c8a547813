import { Activity, ProgressUpdate, Status } from './activity';
import { Instant, LocalDate, isLocalDate } from './calendar';

/** What somebody has filled in of a report. What is undefined has not been touched: the activity's own value stands. */
export interface ReportDraft {
  status?: Status;
  /** 0 to 100. */
  percent?: number;
  needsHelp?: boolean;
  /** A new due date as it was typed; may be no date yet. */
  due?: string;
  comment: string;
  nextStep: string;
  observedEffect: string;
}

/** A report that nobody has begun. */
export const emptyDraft: ReportDraft = { comment: '', nextStep: '', observedEffect: '' };

/** What a report gives an activity, and what an activity has before it. */
export type Reported = Pick<Activity, 'status' | 'percent' | 'needsHelp' | 'due'>;

/** Why a report cannot do without a comment. */
export type CommentReason = 'paused' | 'cancelled' | 'closedLate';

/** What keeps a draft from being a report. */
export type DraftProblem = 'commentMissing' | 'percentOutside' | 'dueMissing' | 'dueUnreal';

/** The values that the activity has once the draft is a report. Done means all of it, unless a percentage was typed. */
export function valuesOf(draft: ReportDraft, now: Reported): Reported {
  const status = draft.status ?? now.status;
  const whole = status === 'done' && now.status !== 'done' ? 100 : now.percent;
  return {
    status,
    percent: draft.percent ?? whole,
    needsHelp: draft.needsHelp ?? now.needsHelp,
    due: draft.due !== undefined && isLocalDate(draft.due) ? draft.due : now.due
  };
}

/**
 * Why the draft needs a comment: it pauses or cancels the activity, or closes it after the due date that it has had.
 * Undefined when it does not need one.
 */
export function commentReason(draft: ReportDraft, now: Reported, today: LocalDate): CommentReason | undefined {
  const status = draft.status ?? now.status;
  if (status === now.status) return undefined;
  if (status === 'paused' || status === 'cancelled') return status;
  return status === 'done' && now.due !== undefined && now.due < today ? 'closedLate' : undefined;
}

/** What has to be mended before the draft can be saved, in the order of the form. */
export function problemsOf(draft: ReportDraft, now: Reported, today: LocalDate): DraftProblem[] {
  const problems: DraftProblem[] = [];
  if (commentReason(draft, now, today) && draft.comment.trim() === '') problems.push('commentMissing');
  if (draft.percent !== undefined && !(draft.percent >= 0 && draft.percent <= 100)) problems.push('percentOutside');
  if (draft.due === '') problems.push('dueMissing');
  else if (draft.due !== undefined && !isLocalDate(draft.due)) problems.push('dueUnreal');
  return problems;
}

/** Where work goes on after a status was chosen: to the comment when it is needed, else straight to saving. */
export function nextTouch(draft: ReportDraft, now: Reported, today: LocalDate): 'comment' | 'save' {
  return problemsOf(draft, now, today).includes('commentMissing') ? 'comment' : 'save';
}

/** Whether anything is in the draft that would be a loss. */
export function isBegun(draft: ReportDraft): boolean {
  return Object.entries(draft).some(([, value]) => value !== undefined && value !== '');
}

/** A report without what its list adds: its id, who gave it, and the version that it is about. */
export type GivenReport = Omit<ProgressUpdate, 'id' | 'by' | 'seenVersion'>;

/** The report that a draft without problems is. `meetingId`: the meeting in which it is given. */
export function reportOf(
  draft: ReportDraft, now: Reported, given: { clientKey: string; activityId: number; at: Instant; meetingId?: number }
): GivenReport {
  const { due, ...values } = valuesOf(draft, now);
  const { clientKey, activityId, at, meetingId } = given;
  return {
    clientKey, activityId, at, ...values,
    ...(due !== undefined && due !== now.due ? { due } : {}),
    ...(meetingId === undefined ? {} : { meetingId }),
    comment: draft.comment.trim(), nextStep: draft.nextStep.trim(), observedEffect: draft.observedEffect.trim()
  };
}

/** A draft that says what a report said, to write it anew: a correction, or a change of one that is not sent yet. */
export function draftOf(report: GivenReport): ReportDraft {
  const { status, percent, needsHelp, due, comment, nextStep, observedEffect } = report;
  return { status, percent, needsHelp, ...(due === undefined ? {} : { due }), comment, nextStep, observedEffect };
}
