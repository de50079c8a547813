import { checkDigest } from '../digest';
import { userOf } from '../identity';
import { loginOf } from '../staff';
import { Principal, principalByLogin } from '../store/principals';
import { apiRoot } from '../routes/web';
import { answerAt } from '../routes/resource';
import { BatchPart, batchReply, parseBatch } from './batch';
import { Call, Tenant, readCall } from './call';
import { SharePointError, accessDenied, notModelled } from './errors';
import { Format, formatOf } from './format';
import { Reply, respond, respondError } from './respond';

/** The tenant with what only the outermost layer needs. */
export interface Host extends Tenant {
  digestSecret: string;
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
  const member = userOf(request);
  const user = member && principalByLogin(host.store, loginOf(member.account));
  if (!user) throw accessDenied();
  return user;
}

const needsDigest = (request: Request, path: string): boolean =>
  request.method !== 'GET' && request.method !== 'HEAD' && path.toLowerCase() !== 'contextinfo';

/** Answers one HTTP request to the site's `_api`. */
export async function handle(host: Host, webUrl: string, request: Request): Promise<Reply> {
  const body = await request.text();
  const url = new URL(request.url);
  const path = afterApi(url);
  return answering(host, request.headers, () => {
    const user = personBehind(host, request);
    if (needsDigest(request, path)) checkDigest(host.digestSecret, host.now(), request.headers.get('x-requestdigest'));
    if (path.toLowerCase() !== '$batch') return handleOne(host, user, webUrl, { method: request.method, url, headers: request.headers, body });
    const parts = parseBatch(request.headers.get('content-type') ?? '', body, webUrl);
    return batchReply(parts.map(part => handleOne(host, user, webUrl, part)));
  });
}
