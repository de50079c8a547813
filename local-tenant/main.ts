import { UnreadableFile } from '../src/exchange/inward';
import { PlanFailure } from '../src/lists';
import { importRemarks } from '../src/loc/sv/importRemarks';
import { typedPath } from '../scripts/typedPath';
import { StartOptions, StartProblem, readOptions, usage } from './options';
import { LocalTenant } from './server';
import { startAsAsked } from './start';

/** All but the line that says that the page can be opened goes to stderr. */
const say = (text: string): void => void process.stderr.write(text);

async function start(options: StartOptions): Promise<void> {
  const tenant = await startAsAsked(options, say);
  closeOnSignal(tenant);
  say(`Mötesfönstret: ${tenant.meetingUrl} / The meeting window\n`);
  process.stdout.write(`ready ${tenant.pageUrl}\n`);
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
    const { title, advice } = importRemarks.fileProblemSentence(failure.problem);
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
