import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UnreadableFile } from '../src/exchange/inward';
import { PlanFailure } from '../src/lists';
import { sv } from '../src/loc/sv';
import { importFile } from '../scripts/import/importInto';
import { typedPath } from '../scripts/typedPath';
import { keptFor, prepare } from './kept';
import { StartOptions, StartProblem, readOptions, usage } from './options';
import { LocalTenant, builtPackage, requireFreePort, startLocalTenant } from './server';
import { connectInProcess } from './sample';

const folder = join(__dirname, '..', '.local-tenant');

/** All but the line that says that the page can be opened goes to stderr. */
const say = (text: string): void => void process.stderr.write(text);

async function start(options: StartOptions): Promise<void> {
  requireFiles(options);
  await requireFreePort(options.port);
  const kept = keptFor(options, options.dataFolder ?? folder);
  await prepare(kept, say);
  const tenant = await startLocalTenant({ port: options.port, databaseFile: kept.databaseFile, latencyMs: options.latencyMs });
  closeOnSignal(tenant);
  if (options.importFile !== undefined) await bringIn(tenant, options.importFile);
  say(`Mötesfönstret: ${tenant.meetingUrl} / The meeting window\n`);
  process.stdout.write(`ready ${tenant.pageUrl}\n`);
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

async function bringIn(tenant: LocalTenant, file: string): Promise<void> {
  try {
    const { added, alreadyThere, failed, rejected } = await importFile(connectInProcess(tenant.sharePoint, 'karin.ahlgren'), file);
    say(`Import: ${added} nya, ${alreadyThere} fanns redan, ${failed} misslyckades, ${rejected} förstods inte. / ` +
      `${added} new, ${alreadyThere} already there, ${failed} failed, ${rejected} not understood.\n`);
  } catch (failure) {
    await tenant.close();
    throw failure;
  }
}

function closeOnSignal(tenant: LocalTenant): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      tenant.close().catch((failure: unknown) => {
        say(`${explain(failure)}\n`);
        process.exitCode = 1;
      });
    });
  }
}

/** What went wrong, as a sentence where there is one. */
function explain(failure: unknown): string {
  if (failure instanceof UnreadableFile) {
    const { title, advice } = sv.importRemarks.fileProblemSentence(failure.problem);
    return `${title} ${advice}`;
  }
  if (failure instanceof PlanFailure) return `${failure.message} ${failure.details.subject ?? ''}`.trim();
  if (failure instanceof StartProblem || (failure instanceof Error && failure.name === 'PackageProblem')) return failure.message;
  return failure instanceof Error ? failure.stack ?? failure.message : String(failure);
}

function fromWhereTyped(options: StartOptions): StartOptions {
  const meant = (path: string | undefined): string | undefined => (path === undefined ? undefined : typedPath(path));
  return { ...options, importFile: meant(options.importFile), dataFolder: meant(options.dataFolder) };
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options.help) say(usage);
  else await start(fromWhereTyped(options));
}

main().catch((failure: unknown) => {
  say(`${explain(failure)}\n`);
  process.exitCode = 1;
});
