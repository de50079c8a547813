import { PlanFailure } from '../../lists';
import { FailureText, Strings } from '../../loc';

/** What happened to a report, what is kept, and whom to ask. */
export function reportFailureText({ reason, details }: PlanFailure, words: Strings['update'], askWhom: string | undefined): FailureText {
  const { subject, retryAfter, requestId } = details;
  return words.failure[reason]({ subject, seconds: retryAfter, id: requestId, askWhom });
}
