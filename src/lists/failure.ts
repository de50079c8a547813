/** Why something with the lists did not work; closed, so that every reason has its sentence. */
export const failureReasons = [
  'notFound', 'forbidden', 'conflict', 'throttled', 'tooMany', 'offline', 'expired', 'invalid', 'unexpected'
] as const;
export type FailureReason = (typeof failureReasons)[number];

/** What is known of a failure beside its reason. */
export interface FailureDetails {
  /** What failed underneath, for the log; never shown as it is. */
  cause?: unknown;
  /** The list or column that it concerns, as users know it. */
  subject?: string;
  /** Seconds until a new try makes sense. */
  retryAfter?: number;
  /** The service's id for the failed request, to give to the IT unit. */
  requestId?: string;
  /** A write that may have arrived although no answer came: look before it is done again. */
  uncertain?: boolean;
  /** Somebody stopped the waiting. */
  stopped?: boolean;
}

/** The one kind of error that leaves the lists. */
export class PlanFailure extends Error {
  public readonly reason: FailureReason;
  public readonly details: FailureDetails;

  public constructor(reason: FailureReason, details: FailureDetails = {}) {
    super(`${reason}${details.subject ? ` (${details.subject})` : ''}`);
    this.name = 'PlanFailure';
    this.reason = reason;
    this.details = details;
    Object.setPrototypeOf(this, PlanFailure.prototype);
  }
}
