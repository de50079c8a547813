import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readOptions } from '../../local-tenant/options';
import { LocalTenant } from '../../local-tenant/server';
import { startAsAsked } from '../../local-tenant/start';

/** What a test asks of the farm, and what it answers; `id` joins them. */
export type FarmRequest = { id: number; do: 'start'; args: string[] } | { id: number; do: 'stop'; tenant: number };
export type FarmAnswer = { id: number; pageUrl?: string; folder?: string; problem?: string };

/**
 * Keeps the tenants of one worker's journeys in one process, one after another, each on a free port with a database of its own.
 * What a database begins with is laid in once for each command line and then copied: that is half the time that a start takes.
 */
const base = mkdtempSync(join(tmpdir(), 'handlingsplan-'));
const running = new Map<number, { tenant: LocalTenant; folder: string }>();

const silent = (): void => undefined;

/** A folder with what these arguments lay in. The empty site and imports are made by the start itself. */
async function begunFolder(args: string[]): Promise<string> {
  const begun = join(base, `begun-${args.join('_').replace(/[^\w-]/g, '')}`);
  if (args.includes('--empty') || args.includes('--import')) return begun;
  if (!existsSync(begun)) await (await startAsAsked(readOptions([...args, '--port', '0', '--data', begun]), silent)).close();
  return begun;
}

async function start(id: number, args: string[]): Promise<FarmAnswer> {
  const folder = join(base, String(id));
  const begun = await begunFolder(args);
  if (existsSync(begun)) cpSync(begun, folder, { recursive: true });
  const tenant = await startAsAsked(readOptions([...args, '--port', '0', '--data', folder]), silent);
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
