import { randomUUID } from 'node:crypto';
import { Context, Hono } from 'hono';
import { createClock } from './clock';
import { makeDigest } from './digest';
import { Faults, createFaults } from './faults/faults';
import { breakConnection, spread } from './http/connection';
import { Host, handle } from './http/handle';
import { Reply } from './http/respond';
import { sitterOf } from './identity';
import { localControls } from './local';
import { Participants, createParticipants } from './participants';
import { SiteLanguage, sitePath } from './site';
import { openStore } from './store/database';
import { digestSecret, languageOf, seed } from './store/seed';
import { fillList } from './writes/fill';

export { cookieOf, sitterOf, userOf } from './identity';
export { accountAt, hostOf } from './participants';
export type { Participants } from './participants';
export { readMoment, siteDay } from './fields/time';
export { unescapeXml } from './fields/xml';
export { defaultAccount, emailOf, loginOf, municipality, staff, staffId } from './staff';
export { objectId } from './shapes/picker';
export type { StaffMember } from './staff';
export { rootIds, siteIds, sitePath, siteTitle } from './site';
export type { SiteLanguage } from './site';
export type { FaultReport, Faults } from './faults/faults';
export type { FaultKind, FaultPlan, FaultRule } from './faults/rule';

export interface SharePointOptions {
  /** A file, or ':memory:'. */
  databaseFile: string;
  /** False: what is answered with success need not be on disk yet, for a file that is made anew when the computer stops. */
  onDisk?: boolean;
  /** The tenant's clock; the computer's when left out. */
  now?: () => Date;
  /** Milliseconds that every answer takes. */
  latencyMs?: number;
  /** The language of a new site; one that is there keeps its own. */
  language?: SiteLanguage;
}

/** The SharePoint side of the local tenant. */
export interface SharePoint {
  /** Serves `/sites/insidan/_api/*`, `/_api/*` for the tenant's root web, and the levers `/_local/…`. Needs no port: `app.request(…)`. */
  app: Hono;
  language: SiteLanguage;
  /** A form digest, as the page's context hands it to the web parts. */
  issueDigest(): string;
  /** Adds many rows to the list at an address (`/sites/insidan/Lists/X`) as one change, as somebody of the staff; answers their ids. Bodies as a POST's. */
  fill(account: string, listUrl: string, rows: Record<string, unknown>[]): number[];
  /** Reads `_api` as somebody of the staff, for the site's own pages: by that person's rights, past faults and latency. Undefined for what is not there or not for them. */
  ask(account: string, path: string): Promise<unknown>;
  /** What goes wrong on demand; `/_local/faults` is the same from a terminal. */
  faults: Faults;
  /** The staff's own computers: their network, and who is signed in; `/_local/network` and `/_local/signin` are the same from a terminal. */
  participants: Participants;
  /** The tenant's clock. */
  now(): Date;
  /** Another clock from now on; a moment is a clock that stands still. */
  setClock(now: Date | (() => Date)): void;
  close(): void;
}

function headersOf(reply: Reply, milliseconds: number): Record<string, string> {
  const id = randomUUID();
  return {
    'Cache-Control': 'private, max-age=0', DATASERVICEVERSION: '3.0', MicrosoftSharePointTeamServices: '16.0.0.0', 'X-SharePointHealthScore': '1',
    'X-SP-SERVERSTATE': 'ReadOnly=0', 'X-Content-Type-Options': 'nosniff', SPRequestGuid: id, 'request-id': id,
    SPClientServiceRequestDuration: String(milliseconds), ...reply.headers
  };
}

const wait = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds));

/** Opens or makes the tenant's SharePoint. Everything that it answers with success is on disk, unless `onDisk` says no. */
export function createSharePoint(options: SharePointOptions): SharePoint {
  const clock = createClock(options.now ?? (() => new Date()));
  const faults = createFaults();
  const participants = createParticipants();
  const store = openStore(options.databaseFile, options.onDisk);
  seed(store, options.language ?? 1053, clock.now());
  const secret = digestSecret(store);
  const host: Host = {
    store, language: languageOf(store), digestSecret: secret, faults, participants, now: clock.now, issueDigest: () => makeDigest(secret, clock.now()),
    report: failure => console.error('local tenant:', failure)
  };

  /** A computer without network reaches nothing, and what was answered meanwhile does not reach it. */
  const isCutOff = ({ req }: Context): boolean => participants.seat(sitterOf(req.raw) ?? '')?.online === false;

  async function answer(context: Context, site: string): Promise<Response> {
    const started = performance.now();
    if (isCutOff(context)) return breakConnection(context);
    if (options.latencyMs) await wait(options.latencyMs);
    const outcome = await handle(host, new URL(context.req.url).origin + site, context.req.raw);
    if (outcome.kind === 'broken' || isCutOff(context)) return breakConnection(context);
    const { reply, spreadMs } = outcome;
    const body = reply.status === 204 ? null : spreadMs > 0 ? spread(reply.body, spreadMs) : reply.body;
    return new Response(body, { status: reply.status, headers: headersOf(reply, Math.round(performance.now() - started)) });
  }

  /** The page asks in one process with the tenant: no connection lies between them that could break. */
  async function ask(account: string, path: string): Promise<unknown> {
    const site = `http://localhost${sitePath}`;
    const request = new Request(`${site}/_api/${path}`, { headers: { 'X-Local-User': account, accept: 'application/json;odata=nometadata' } });
    const outcome = await handle({ ...host, faults: createFaults() }, site, request);
    if (outcome.kind === 'broken') throw new Error(`The tenant did not answer itself at ${path}.`);
    const { status, body } = outcome.reply;
    if (status === 404 || status === 403) return undefined;
    if (status !== 200) throw new Error(`The tenant answered itself ${status} at ${path}: ${String(body)}`);
    return JSON.parse(String(body)) as unknown;
  }

  const app = new Hono();
  app.all(`${sitePath}/_api/*`, context => answer(context, sitePath));
  app.all('/_api/*', context => answer(context, ''));
  app.route('/', localControls({ faults, clock, participants }));
  return {
    app, language: host.language, issueDigest: host.issueDigest, faults, participants, ask, now: clock.now,
    fill: (account, listUrl, rows) => fillList(host, sitePath, account, listUrl, rows),
    setClock: now => (typeof now === 'function' ? clock.run(now) : clock.stand(now)), close: () => store.close()
  };
}
