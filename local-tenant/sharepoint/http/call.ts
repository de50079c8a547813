import { Store } from '../store/database';
import { Principal } from '../store/principals';
import { SiteLanguage } from '../site';
import { QueryOptions, parseOptions } from '../odata/options';
import { badBody } from './errors';
import { Format, formatOf } from './format';

export type Verb = 'GET' | 'POST' | 'MERGE' | 'DELETE';

/** The tenant as a handler sees it. */
export interface Tenant {
  store: Store;
  language: SiteLanguage;
  now(): Date;
  issueDigest(): string;
}

/** One request, read as far as every handler needs it. */
export interface Call {
  tenant: Tenant;
  store: Store;
  user: Principal;
  verb: Verb;
  /** The web's absolute address, for example `http://localhost:4321/sites/insidan`. */
  webUrl: string;
  /** The web is the tenant's root, not Insidan. */
  atRoot: boolean;
  /** Address without the query, as it was asked. */
  address: string;
  query: URLSearchParams;
  options: QueryOptions;
  format: Format;
  ifMatch?: string;
  /** The body is verbose OData: collections come as `{results: […]}` and `__metadata` is allowed. */
  verboseBody: boolean;
  body: string;
  /** The body as it came: of files. */
  bytes: Uint8Array;
}

function verbOf(method: string, headers: Headers): Verb {
  const asked = (headers.get('x-http-method') ?? method).toUpperCase();
  if (asked === 'PATCH' || asked === 'PUT') return 'MERGE';
  return asked === 'HEAD' ? 'GET' : (asked as Verb);
}

/** Reads a request's outside. The body is read by `bodyOf` when a handler wants it. */
export function readCall(
  tenant: Tenant, user: Principal, webUrl: string, request: { method: string; url: URL; headers: Headers; body: string; bytes?: Uint8Array }
): Call {
  const { headers, url } = request;
  return {
    tenant,
    store: tenant.store,
    user,
    verb: verbOf(request.method, headers),
    webUrl,
    atRoot: webUrl === url.origin,
    address: url.origin + url.pathname,
    query: url.searchParams,
    options: parseOptions(url.searchParams),
    format: formatOf(headers),
    ifMatch: headers.get('if-match') ?? undefined,
    verboseBody: /odata=verbose/i.test(headers.get('content-type') ?? ''),
    body: request.body,
    bytes: request.bytes ?? new TextEncoder().encode(request.body)
  };
}

/** The body as an object, `__metadata` of verbose bodies taken away. Fails with 400 on anything else. */
export function bodyOf(call: Call): Record<string, unknown> {
  if (call.body.trim() === '') return {};
  let parsed: unknown;
  try {
    parsed = JSON.parse(call.body);
  } catch (cause) {
    throw badBody(`Invalid JSON. ${(cause as Error).message}`);
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw badBody('A node of type \'PrimitiveValue\' was read from the JSON reader when trying to read the start of an entry. A \'StartObject\' node was expected.');
  }
  const fields = { ...(parsed as Record<string, unknown>) };
  if (call.verboseBody) delete fields.__metadata;
  return fields;
}
