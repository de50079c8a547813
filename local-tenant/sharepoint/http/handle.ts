import { checkDigest } from '../digest';
import { userOf } from '../identity';
import { Participants } from '../participants';
import { loginOf } from '../staff';
import { Principal, principalByLogin } from '../store/principals';
import { apiRoot } from '../routes/web';
import { answerAt } from '../routes/resource';
import { Exposed, Faults } from '../faults/faults';
import { faultReply } from '../faults/replies';
import { BatchPart, batchReply, parseBatch } from './batch';
import { Call, Tenant, readCall } from './call';
import { Outcome } from './connection';
import { SharePointError, accessDenied, notModelled } from './errors';
import { Format, formatOf } from './format';
import { Reply, respond, respondError } from './respond';

/** The tenant with what only the outermost layer needs. */
export interface Host extends Tenant {
  digestSecret: string;
  faults: Faults;
  participants: Participants;
  /** Reports what nobody foresaw; the caller gets a 500. */
  report(failure: unknown): void;
}

function safeFormat(headers: Headers): Format {
  try {
    return formatOf(headers);
  } catch (failure) {
    if (failure instanceof SharePointError) return 'minimal';
    throw failure;
  }
}

/** Runs something that answers, turning failures into SharePoint's error answers. */
function answering(host: Host, headers: Headers, run: () => Reply): Reply {
  try {
    return run();
  } catch (failure) {
    if (failure instanceof SharePointError) return respondError(failure, safeFormat(headers), host.language);
    host.report(failure);
    return respondError(new SharePointError(500, '-1, LocalTenant.UnexpectedException', String(failure)), safeFormat(headers), host.language);
  }
}

const afterApi = (url: URL): string => url.pathname.replace(/^.*?\/_api\//i, '');

/** One request, alone or in a batch: its digest is already looked at. */
function handleOne(host: Host, user: Principal, webUrl: string, part: BatchPart): Reply {
  return answering(host, part.headers, () => {
    if (!part.url.href.toLowerCase().startsWith(`${webUrl}/_api/`.toLowerCase())) throw notModelled(`a request to another web: ${part.method} ${part.url.pathname}`);
    const call: Call = readCall(host, user, webUrl, part);
    return respond(call, answerAt(call, apiRoot(call), afterApi(part.url)));
  });
}

function personBehind(host: Host, request: Request): Principal {
  const member = userOf(request, host.participants);
  const user = member && principalByLogin(host.store, loginOf(member.account));
  if (!user) throw accessDenied();
  return user;
}

const needsDigest = (request: Request, path: string): boolean =>
  request.method !== 'GET' && request.method !== 'HEAD' && path.toLowerCase() !== 'contextinfo';

const isBatch = (path: string): boolean => path.toLowerCase() === '$batch';

/** Runs a batch's requests in order; a fault may answer for one of them, or cut the batch after its first half. */
function handleBatch(host: Host, user: Principal, webUrl: string, request: Request, body: string, cut: boolean): Reply {
  const parts = parseBatch(request.headers.get('content-type') ?? '', body, webUrl);
  const done = cut ? parts.slice(0, Math.floor(parts.length / 2)) : parts;
  return batchReply(done.map(part => {
    const { rule } = host.faults.strike(exposed(host, request, part, true));
    return faultReply(rule, factsOf(host, part.headers)) ?? handleOne(host, user, webUrl, part);
  }));
}

function exposed({ participants }: Host, request: Request, part: { method: string; url: URL; headers: Headers }, inBatch: boolean): Exposed {
  const path = afterApi(part.url);
  return {
    method: part.method, tunnelled: part.headers.get('x-http-method') ?? undefined, url: part.url, user: userOf(request, participants)?.account ?? '',
    inBatch, isBatch: isBatch(path), carriesDigest: needsDigest(request, path)
  };
}

const factsOf = (host: Host, headers: Headers): Parameters<typeof faultReply>[1] => ({ now: host.now(), format: safeFormat(headers), language: host.language });

function work(host: Host, webUrl: string, request: Request, bytes: Uint8Array, cut: boolean): Reply {
  const url = new URL(request.url);
  const path = afterApi(url);
  const body = new TextDecoder().decode(bytes);
  return answering(host, request.headers, () => {
    const user = personBehind(host, request);
    if (needsDigest(request, path)) checkDigest(host.digestSecret, host.now(), request.headers.get('x-requestdigest'));
    if (isBatch(path)) return handleBatch(host, user, webUrl, request, body, cut);
    return handleOne(host, user, webUrl, { method: request.method, url, headers: request.headers, body, bytes });
  });
}

const wait = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds));

/** Answers one HTTP request to the site's `_api`, or breaks its connection when a fault says so: before the work, after it, or half-way through a batch. */
export async function handle(host: Host, webUrl: string, request: Request): Promise<Outcome> {
  const bytes = new Uint8Array(await request.arrayBuffer());
  const { delayMs, spreadMs, rule } = host.faults.strike(exposed(host, request, { method: request.method, url: new URL(request.url), headers: request.headers }, false));
  if (delayMs > 0) await wait(delayMs);
  if (rule?.kind === 'dropBefore') return { kind: 'broken' };
  const reply = faultReply(rule, factsOf(host, request.headers)) ?? work(host, webUrl, request, bytes, rule?.kind === 'cutBatch');
  return rule?.kind === 'dropAfter' || rule?.kind === 'cutBatch' ? { kind: 'broken' } : { kind: 'answered', reply, spreadMs };
}
