import { Activity } from '../../../domain';
import { ActivityChanges, ChangeConflict, ChangeOutcome, PlanFailure, ReportOutcome, latestOf } from '../../../lists';
import { asFailure } from '../../../ui';
import { QueuedReport, WaitReason } from './entry';

/** What became of a report that was sent. */
export type Answer =
  | { kind: 'saved'; activity?: Activity; merged: (keyof ActivityChanges)[] }
  | { kind: 'conflict'; conflict: ChangeConflict }
  /** Goes again by itself; `retryAfter` in seconds when the service said so. */
  | { kind: 'waits'; why: WaitReason; retryAfter?: number; stored: boolean }
  | { kind: 'failed'; failure: PlanFailure; stored: boolean };

/** What an outcome means for the queue. None at all: it was stopped before it was tried. */
export function answerOf(outcome: ReportOutcome | undefined): Answer {
  if (!outcome) return { kind: 'waits', why: 'offline', stored: false };
  const { report, failure, activity } = outcome;
  const stored = report !== 'failed';
  if (failure) return answerOfFailure(failure, stored);
  if (!stored) return answerOfFailure(new PlanFailure('unexpected'), false);
  if (activity?.result === 'conflict') return { kind: 'conflict', conflict: activity.conflict };
  return { kind: 'saved', activity: activity?.activity, merged: activity?.merged ?? [] };
}

/** Whether a failure passes by itself, or needs somebody. */
export function answerOfFailure(error: unknown, stored: boolean): Answer {
  const failure = asFailure(error);
  const { reason, details: { retryAfter } } = failure;
  if (reason === 'offline' || reason === 'throttled' || reason === 'expired') return { kind: 'waits', why: reason, retryAfter, stored };
  return { kind: 'failed', failure, stored };
}

/** What the answer to a conflict led to. */
export function answerOfChoice(outcome: ChangeOutcome): Answer {
  return outcome.result === 'saved'
    ? { kind: 'saved', activity: outcome.activity, merged: outcome.merged }
    : { kind: 'conflict', conflict: outcome.conflict };
}

/**
 * A later report on the same activity, once the earlier one has arrived: it was written on top of the earlier one, so it is compared
 * from there. Where others' changes came in between it keeps the version that it knew, so that it meets them.
 */
export function onTopOf(later: QueuedReport, earlier: QueuedReport, saved: Extract<Answer, { kind: 'saved' }>): QueuedReport {
  if (later.seen.id !== earlier.seen.id || later.at < earlier.at) return later;
  const sameBase = later.seen.etag === earlier.seen.etag && saved.merged.length === 0 && earlier.state.kind !== 'conflict';
  const seen = { ...later.seen, ...latestOf(earlier.report), etag: sameBase && saved.activity ? saved.activity.etag : later.seen.etag };
  return { ...later, seen };
}
