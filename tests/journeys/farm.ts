import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keptFor } from '../../local-tenant/kept';
import { readOptions } from '../../local-tenant/options';
import { pagePath } from '../../local-tenant/page';
import { connectInProcess } from '../../local-tenant/sample';
import { LocalTenant } from '../../local-tenant/server';
import { createSharePoint } from '../../local-tenant/sharepoint';
import { startAsAsked } from '../../local-tenant/start';
import { createSetupRepository } from '../../src/lists/sharepoint';

/** What a test asks of the farm, and what it answers; `id` joins them. */
export type FarmRequest = { id: number; do: 'start'; args: string[] } | { id: number; do: 'stop'; tenant: number };
export type FarmAnswer = { id: number; pageUrl?: string; folder?: string; problem?: string };

/**
 * Keeps the tenants of one worker's journeys in one process, one after another, each on a free port with a database of its own.
 * What a database begins with is laid in once for each command line and then copied: that is half the time that a start takes.
 */
const base = mkdtempSync(join(tmpdir(), 'handlingsplan-'));
const running = new Map<number, { tenant: LocalTenant; folder: string }>();

/** The farm's own word: a site that is set up, without unit, role or activity. */
const setUpAlready = '--set-up';

const silent = (): void => undefined;

const startIn = (folder: string, args: string[]): Promise<LocalTenant> =>
  startAsAsked(readOptions([...args.filter(arg => arg !== setUpAlready), '--port', '0', '--data', folder]), silent, { onDisk: false });

/** A folder with what these arguments lay in. The empty site and imports are made by the start itself. */
async function begunFolder(args: string[]): Promise<string> {
  const begun = join(base, `begun-${args.join('_').replace(/[^\w-]/g, '')}`);
  if (args.includes('--empty') || args.includes('--import') || existsSync(begun)) return begun;
  if (args.includes(setUpAlready)) await setUpSite(begun);
  else await (await startIn(begun, args)).close();
  return begun;
}

/** The product's own set-up, as the plan owner runs it on the page, where the sample would else be kept. */
async function setUpSite(folder: string): Promise<void> {
  mkdirSync(folder);
  const sharePoint = createSharePoint({ databaseFile: keptFor(readOptions([]), folder).databaseFile, onDisk: false });
  const repository = createSetupRepository(connectInProcess(sharePoint, 'karin.ahlgren'));
  const plan = await repository.plan();
  await repository.apply(plan, { language: 'sv', planOwners: [plan.user], planTitle: 'Handlingsplan', pagePath }, () => undefined);
  sharePoint.close();
}

async function start(id: number, args: string[]): Promise<FarmAnswer> {
  const folder = join(base, String(id));
  const begun = await begunFolder(args);
  if (existsSync(begun)) cpSync(begun, folder, { recursive: true });
  const tenant = await startIn(folder, args);
  running.set(id, { tenant, folder });
  return { id, pageUrl: tenant.pageUrl, folder };
}

async function stop(id: number, started: number): Promise<FarmAnswer> {
  const kept = running.get(started);
  if (!kept) throw new Error(`no tenant ${started} is running`);
  running.delete(started);
  await kept.tenant.close();
  rmSync(kept.folder, { recursive: true, force: true });
  return { id };
}

async function answer(request: FarmRequest): Promise<void> {
  try {
    process.send?.(request.do === 'start' ? await start(request.id, request.args) : await stop(request.id, request.tenant));
  } catch (failure) {
    const problem = failure instanceof Error ? failure.stack ?? failure.message : String(failure);
    process.send?.({ id: request.id, problem } satisfies FarmAnswer);
  }
}

// What goes wrong is answered, and stands in the test that asked.
process.on('message', request => void answer(request as FarmRequest));
process.on('disconnect', () => {
  rmSync(base, { recursive: true, force: true });
  process.exit();
});
