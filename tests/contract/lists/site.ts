import { randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import { Connection, TransportPorts, connectTo, createSetupRepository } from '../../../src/lists/sharepoint';
import { SharePoint } from '../../../local-tenant/sharepoint';
import { patience } from '../../../src/lists/sharepoint/transport';
import { TestTenant, startTenant } from '../support/tenant';

/** A local tenant's site for one test file, reached as any of its people. */
export interface Site {
  connect(account: string): Connection;
  /** The site's address. */
  url: string;
  /** A bare request below `_api/` as somebody, with a fresh digest. */
  request: TestTenant['request'];
  /** Where all of it is kept, of a site that is set up. */
  databaseFile?: string;
  /** The tenant behind, for its faults and its clock. */
  sharePoint: SharePoint;
  /** What connections have waited, in milliseconds; the waits themselves take no time. */
  waited: number[];
  /** Puts a person into a group, as the site's owner would. */
  join(group: string, account: string): Promise<void>;
  /** The id of a person on the site. */
  idOf(account: string): Promise<number>;
  /** Adds many rows at once, past HTTP. */
  fill(listUrl: string, rows: Record<string, unknown>[]): void;
  close(): Promise<void>;
}

const sitePath = '/sites/insidan';

/** What a site begins with: made once under its name, then copied. */
export interface Beginning {
  name: string;
  make(site: Site): Promise<void>;
}

let folder: string;
const making = new Map<string, Promise<string>>();

beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'site-')); });
afterAll(() => rmSync(folder, { recursive: true }));

const ready: Beginning = {
  name: 'ready',
  make: async site => {
    const repository = createSetupRepository(site.connect('karin.ahlgren'));
    const plan = await repository.plan();
    await repository.apply(plan, { language: 'sv', planOwners: [plan.user], planTitle: 'Handlingsplan 2026' }, () => undefined);
  }
};

/** Opens an empty site, or a copy of one that the plan owner has set up, or that begins with something else. */
export async function openSite({ setUp = false, from }: { setUp?: boolean; from?: Beginning } = {}): Promise<Site> {
  const beginning = from ?? (setUp ? ready : undefined);
  if (!beginning) return siteOf(await startTenant());
  const made = making.get(beginning.name) ?? madeOnce(beginning);
  making.set(beginning.name, made);
  const databaseFile = join(folder, `${randomUUID()}.sqlite`);
  copyFileSync(await made, databaseFile);
  return { ...siteOf(await startTenant({ databaseFile, onDisk: false })), databaseFile };
}

/** Beginning takes seconds: all files of a run share what the first has made, each test in a copy of its own. */
async function madeOnce({ name, make }: Beginning): Promise<string> {
  const databaseFile = join(process.env.RUN_FOLDER ?? folder, `${name}.sqlite`);
  if (existsSync(databaseFile)) return databaseFile;
  // Two files may begin at once: each makes its own, and either is the one that stays.
  const made = join(folder, `made-${name}.sqlite`);
  const site = siteOf(await startTenant({ databaseFile: made, onDisk: false }));
  await make(site);
  await site.close();
  renameSync(made, databaseFile);
  return databaseFile;
}

function siteOf(tenant: TestTenant): Site {
  const { ports, waited } = patientPorts(tenant.clock);
  return {
    connect: account => connectTo({ siteUrl: tenant.url, headers: { 'X-Local-User': account }, ports }),
    url: tenant.url,
    request: tenant.request,
    sharePoint: tenant.sharePoint,
    waited,
    join: async (group, account) => {
      await tenant.as('nils.ahl').web.siteGroups.getByName(group).users.add(`i:0#.f|membership|${account}@bjorkvik.example`);
    },
    idOf: async account => (await tenant.as(account).web.currentUser.select('Id')()).Id,
    fill: (listUrl, rows) => void tenant.sharePoint.fill('karin.ahlgren', `${sitePath}/Lists/${listUrl}`, rows),
    close: async () => tenant.close()
  };
}

/** Ports whose clock is the tenant's: a wait moves it and is over. Waits for answers that do not come are left to the test's own limit. */
function patientPorts(clock: { now: Date }): { ports: TransportPorts; waited: number[] } {
  const waited: number[] = [];
  const after = (milliseconds: number, run: () => void): (() => void) => {
    if (milliseconds >= patience) return () => undefined;
    waited.push(milliseconds);
    clock.now = new Date(clock.now.getTime() + milliseconds);
    const timer = setImmediate(run);
    return () => clearImmediate(timer);
  };
  return { ports: { fetch: (url, init) => fetch(url, init), now: () => clock.now.getTime(), after, random: () => 0.5 }, waited };
}

/** What a write ends with: the word given when it went well, else the HTTP status. */
export async function statusOf(write: Promise<unknown>, done: string): Promise<string | number> {
  try {
    await write;
    return done;
  } catch (error) {
    return (error as { status: number }).status;
  }
}
