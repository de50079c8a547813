import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { importFile } from '../scripts/import/importInto';
import { keptFor, prepare } from './kept';
import { StartOptions, StartProblem } from './options';
import { connectInProcess } from './sample';
import { LocalTenant, LocalTenantOptions, builtPackage, requireFreePort, startLocalTenant } from './server';

const folder = join(__dirname, '..', '.local-tenant');

/**
 * Starts a tenant as the command line asks: the lists are laid in when they are not there, a document is imported. `say` is told what is done.
 * Throws StartProblem, PackageProblem, UnreadableFile and PlanFailure.
 */
export async function startAsAsked(options: StartOptions, say: (text: string) => void, more: Pick<LocalTenantOptions, 'onDisk'> = {}): Promise<LocalTenant> {
  requireFiles(options);
  await requireFreePort(options.port);
  const kept = keptFor(options, options.dataFolder ?? folder);
  await prepare(kept, say);
  const tenant = await startLocalTenant({ port: options.port, databaseFile: kept.databaseFile, latencyMs: options.latencyMs, ...more });
  if (options.importFile !== undefined) await bringIn(tenant, options.importFile, say);
  return tenant;
}

/** What would fail only after the plan is laid in, fails before. */
function requireFiles({ importFile: file }: StartOptions): void {
  if (!existsSync(builtPackage)) {
    throw new StartProblem('Paketet är inte byggt. Bygg det med npm run package.', 'The package is not built. Build it with npm run package.');
  }
  if (file === undefined) return;
  if (!existsSync(file)) throw new StartProblem(`Filen ${file} finns inte.`, `The file ${file} does not exist.`);
  if (!statSync(file).isFile()) throw new StartProblem(`${file} är ingen fil.`, `${file} is not a file.`);
}

async function bringIn(tenant: LocalTenant, file: string, say: (text: string) => void): Promise<void> {
  try {
    const { added, alreadyThere, failed, rejected } = await importFile(connectInProcess(tenant.sharePoint, 'karin.ahlgren'), file);
    say(`Import: ${added} nya, ${alreadyThere} fanns redan, ${failed} misslyckades, ${rejected} förstods inte. / ` +
      `${added} new, ${alreadyThere} already there, ${failed} failed, ${rejected} not understood.\n`);
  } catch (failure) {
    await tenant.close();
    throw failure;
  }
}
