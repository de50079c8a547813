import { randomUUID } from 'node:crypto';
import { badArgument, invalidQuery } from './errors';
import { Reply } from './respond';

/** One request inside a batch. */
export interface BatchPart {
  method: string;
  url: URL;
  headers: Headers;
  body: string;
  /** The body as it came, where it came alone. */
  bytes?: Uint8Array;
}

/** Requests that one batch may hold. */
const batchLimit = 100;

const boundaryOf = (contentType: string): string | undefined => /boundary="?([^";]+)"?/i.exec(contentType)?.[1].trim();

/** The parts between a boundary's lines; lines end with LF or CRLF. */
function split(text: string, boundary: string): string[] {
  const lines = text.split(/\r?\n/);
  const parts: string[][] = [];
  for (const line of lines) {
    if (line.trim() === `--${boundary}--`) break;
    if (line.trim() === `--${boundary}`) parts.push([]);
    else parts[parts.length - 1]?.push(line);
  }
  return parts.map(part => part.join('\n'));
}

function headersIn(text: string): Headers {
  const headers = new Headers();
  for (const line of text.split('\n')) {
    const at = line.indexOf(':');
    if (at > 0) headers.append(line.slice(0, at).trim(), line.slice(at + 1).trim());
  }
  return headers;
}

/** The text before and after the first blank line. */
function halves(text: string): [string, string] {
  const start = text.replace(/^\n+/, '');
  const at = start.indexOf('\n\n');
  return at < 0 ? [start, ''] : [start.slice(0, at), start.slice(at + 2)];
}

function request(http: string, webUrl: string): BatchPart {
  const [head, body] = halves(http);
  const [line, ...headers] = head.split('\n');
  const read = /^([A-Z]+) (\S+) HTTP\/1\.[01]$/.exec(line.trim());
  if (!read || !URL.canParse(read[2], webUrl)) throw invalidQuery(`The request line "${line}" of the batch is not valid.`);
  return { method: read[1], url: new URL(read[2], webUrl), headers: headersIn(headers.join('\n')), body: body.trim() };
}

/** Reads a batch's requests in their order, those of changesets included. Fails with 400 for what cannot be read or is too many. */
export function parseBatch(contentType: string, text: string, webUrl: string): BatchPart[] {
  const boundary = boundaryOf(contentType);
  if (!boundary) throw invalidQuery('The content type of the batch names no boundary.');
  const parts = split(text, boundary).flatMap(part => {
    const [head, inner] = halves(part);
    const changeset = /multipart\/mixed/i.test(head) ? boundaryOf(head) : undefined;
    return changeset ? split(inner, changeset).map(each => halves(each)[1]) : [inner];
  });
  if (parts.length > batchLimit) throw badArgument(`The batch holds ${parts.length} requests; ${batchLimit} is the most.`);
  return parts.map(part => request(part, webUrl));
}

const statusTexts: Record<number, string> = {
  200: 'OK', 201: 'Created', 204: 'No Content', 400: 'Bad Request', 403: 'Forbidden', 404: 'Not Found', 409: 'Conflict', 412: 'Precondition Failed', 423: 'Locked',
  429: 'Too Many Requests', 500: 'Internal Server Error', 501: 'Not Implemented', 503: 'Service Unavailable'
};

function partText(reply: Reply): string {
  const headers = Object.entries(reply.headers).map(([name, value]) => `${name.toUpperCase()}: ${value}\r\n`).join('');
  return `Content-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nHTTP/1.1 ${reply.status} ${statusTexts[reply.status] ?? 'Unknown'}\r\n${headers}\r\n${typeof reply.body === 'string' ? reply.body : new TextDecoder().decode(reply.body)}\r\n`;
}

/** The batch's answer: one flat part for each request, in order; a line break follows the last boundary. */
export function batchReply(replies: Reply[]): Reply {
  const boundary = `batchresponse_${randomUUID()}`;
  const parts = replies.map(reply => `--${boundary}\r\n${partText(reply)}`).join('');
  return { status: 200, headers: { 'Content-Type': `multipart/mixed; boundary=${boundary}` }, body: `${parts}--${boundary}--\r\n` };
}
