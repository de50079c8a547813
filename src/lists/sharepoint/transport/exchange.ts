import { retryAfterIn } from './retryAfter';

/** What became of one try of a request. */
export type Outcome =
  | { kind: 'answered'; response: Response }
  /** Refused before anything was done: may be sent again, whatever it was. */
  | { kind: 'turnedAway'; response: Response; retryAfter?: number }
  /** Nobody knows whether it was carried out. */
  | { kind: 'unknown'; response?: Response; cause: unknown; retryAfter?: number };

const withoutBody = [204, 205, 304];

/**
 * The answer with its whole body in hand, so that a connection that breaks in the middle of a body is known here and not
 * taken for an answer that cannot be read.
 */
export async function wholeAnswer(answer: Response): Promise<Response> {
  const { status, statusText, headers } = answer;
  const body = await answer.arrayBuffer();
  return new Response(withoutBody.includes(status) ? null : body, { status, statusText, headers });
}

/**
 * Judges an answer. 429, and 503 that says when to come back, are the service's documented refusals at the door.
 * 502, 504 and a bare 503 come from something in between, while the request may have gone through.
 */
export function judge(response: Response, now: number): Outcome {
  const retryAfter = retryAfterIn(response.headers.get('Retry-After'), now);
  if (response.status === 429 || (response.status === 503 && retryAfter !== undefined)) return { kind: 'turnedAway', response, retryAfter };
  if ([502, 503, 504].includes(response.status)) return { kind: 'unknown', response, cause: new Error(`the service answered ${response.status}`), retryAfter };
  return { kind: 'answered', response };
}

/** POSTs that change nothing: methods of SharePoint that only read. */
const readingMethods = /\/_api\/(contextinfo|.*\/(getchanges|getitems|renderlistdataasstream))(\(|\?|$)/i;

/** Whether sending a request twice does no more than sending it once. */
export function isReading(url: string, method: string): boolean {
  return /^(get|head)$/i.test(method) || readingMethods.test(url);
}
