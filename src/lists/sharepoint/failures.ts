import { FailureReason, PlanFailure } from '../failure';
import { retryAfterIn } from './transport';

const duplicateValue = -2130575169;
const overThreshold = -2147024860;
const expiredDigest = [-2130575252, -2130575251];

/** Members of @pnp's HttpRequestError that are read here. */
interface HttpError extends Error {
  isHttpRequestError: true;
  status: number;
  response?: { headers: { get(name: string): string | null } };
}

function isHttpError(error: unknown): error is HttpError {
  return error instanceof Error && (error as Partial<HttpError>).isHttpRequestError === true;
}

/**
 * The number in the body of a refusal, that says a number and a class: `-2130575169, …SPDuplicateValuesFoundException`.
 * The body stands in the message behind `::>`; see HttpRequestError.init in @pnp/queryable.
 */
function serviceCodeOf(error: HttpError): number | undefined {
  const at = error.message.indexOf('::>');
  const code = at < 0 ? undefined : /"code"\s*:\s*"(-?\d+)/.exec(error.message.slice(at));
  return code ? Number(code[1]) : undefined;
}

function reasonOf(error: HttpError): FailureReason {
  const code = serviceCodeOf(error);
  if (code === overThreshold) return 'tooMany';
  if (code !== undefined && expiredDigest.includes(code)) return 'expired';
  if (code === duplicateValue) return 'conflict';
  switch (error.status) {
    case 400: return 'invalid';
    case 401: return 'expired';
    case 403: return 'forbidden';
    case 404: return 'notFound';
    case 409: case 412: return 'conflict';
    case 429: case 503: case 504: return 'throttled';
    default: return 'unexpected';
  }
}

/** Seconds that an answer asks us to wait: a number, or a date. Undefined when it says nothing. */
export function retryAfterOf(error: unknown, now: Date = new Date()): number | undefined {
  const milliseconds = isHttpError(error) ? retryAfterIn(error.response?.headers.get('Retry-After'), now.getTime()) : undefined;
  return milliseconds === undefined ? undefined : Math.ceil(milliseconds / 1000);
}

/** Whether an addition was refused because its client key stands in the list already: an earlier try arrived. */
export function isDuplicate(error: unknown): boolean {
  const cause = error instanceof PlanFailure ? error.details.cause : error;
  return isHttpError(cause) && serviceCodeOf(cause) === duplicateValue;
}

/** What fetch rejects with when nothing answers, in the words of Chromium, Firefox, Safari and Node; other TypeErrors are faults of ours. */
const noAnswer = /failed to fetch|networkerror when attempting|load failed|fetch failed/i;

function isNoAnswer(error: unknown): boolean {
  const { name, message } = (error ?? {}) as Partial<Error>;
  return name === 'TypeError' && noAnswer.test(message ?? '');
}

/** Turns whatever was thrown below into a PlanFailure; the one place that knows statuses and codes. */
export function toFailure(error: unknown, subject?: string): PlanFailure {
  if (error instanceof PlanFailure) return error;
  if (isHttpError(error)) {
    return new PlanFailure(reasonOf(error), {
      cause: error, subject, retryAfter: retryAfterOf(error), requestId: error.response?.headers.get('SPRequestGuid') ?? undefined
    });
  }
  return new PlanFailure(isNoAnswer(error) ? 'offline' : 'unexpected', { cause: error, subject });
}

/** Runs a piece of work and lets only PlanFailure out. */
export async function failingAs<T>(subject: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toFailure(error, subject);
  }
}
