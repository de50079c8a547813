import { listPathOn } from '../listPath';
import { TransportPorts, pageDigest } from '../transport';
import { FirstReading, firstReadings } from './readings';

type Fetch = TransportPorts['fetch'];

/** The few members of the SPFx page context that the first call uses. */
export interface FirstCallPage {
  web: { absoluteUrl: string };
  legacyPageContext?: { formDigestValue?: string; formDigestTimeoutSeconds?: number };
}

/**
 * Sends the plan's first call before the code is there that reads the answer. What comes back sends requests: the first one that
 * asks the very same gets the answer that is on its way, all others go out as usual. Without a digest nothing is begun.
 */
export function beginFirstCall({ web, legacyPageContext: { formDigestValue, formDigestTimeoutSeconds } = {} }: FirstCallPage, { fetch, now }: Pick<TransportPorts, 'fetch' | 'now'>): Fetch {
  const digest = pageDigest(formDigestValue, formDigestTimeoutSeconds);
  if (!digest || digest.expires < now()) return fetch;
  const siteUrl = web.absoluteUrl.replace(/\/$/, '');
  const asked = firstReadings().map(reading => addressOf(siteUrl, reading));
  let begun: Promise<Response> | undefined = fetch(`${siteUrl}/_api/$batch`, requestFor(asked, digest.value));
  // Whoever takes it is told.
  begun.catch(() => undefined);
  return (url, init) => {
    const taken = begun;
    if (!taken || !isSame(asked, url, init.body)) return fetch(url, init);
    begun = undefined;
    return unlessStopped(taken, init.signal);
  };
}

function isSame(asked: string[], url: string, body: unknown): boolean {
  if (!url.endsWith('/_api/$batch') || typeof body !== 'string') return false;
  const others = (body.match(/^[A-Z]+ \S+ HTTP\/1\.1$/gm) ?? []).map(line => line.split(' '));
  return others.length === asked.length && others.every(([method, address], index) => method === 'GET' && address === asked[index]);
}

function unlessStopped(answer: Promise<Response>, signal: AbortSignal | null | undefined): Promise<Response> {
  return new Promise((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('The answer did not come in time.', 'AbortError')), { once: true });
    answer.then(resolve, reject);
  });
}

/** The address as @pnp/sp writes it; were it written otherwise, the call would only be made twice. */
function addressOf(siteUrl: string, { list, rows, select }: FirstReading): string {
  const query = new URLSearchParams([['$select', select.join(',')]]);
  if (rows && rows.expand.length > 0) query.append('$expand', rows.expand.join(','));
  if (rows?.newestFirst) query.append('$orderby', 'Id desc');
  if (rows) query.append('$top', String(rows.top));
  const place = list ? `getList('${encodeURIComponent(listPathOn(siteUrl, list))}')${rows ? '/items' : ''}` : 'currentUser';
  return `${siteUrl}/_api/web/${place}?${query}`;
}

const boundary = 'batch_first';

function requestFor(addresses: string[], digest: string): RequestInit {
  const parts = addresses.map(address => [
    `--${boundary}`, 'Content-Type: application/http', 'Content-Transfer-Encoding: binary', '', `GET ${address} HTTP/1.1`, 'accept: application/json', '', ''
  ].join('\n'));
  return {
    method: 'POST', credentials: 'same-origin', body: `${parts.join('')}--${boundary}--\n`,
    headers: { accept: 'application/json', 'Content-Type': `multipart/mixed; boundary=${boundary}`, 'X-RequestDigest': digest }
  };
}
