import { UnreadableFile } from '../../src/exchange/inward';
import { importRemarks } from '../../src/loc/sv/importRemarks';
import { dryRun } from './dryRun';
import { importInto } from './importInto';
import { typedPath } from '../typedPath';
import { ImportOptions, readOptions, usage } from './options';
import { printable } from './table';

/** Runs the command and gives what it prints. */
async function run(options: ImportOptions): Promise<string> {
  if (options.dryRun) {
    const result = await dryRun(options.file);
    return options.json ? JSON.stringify(result) : printable(result);
  }
  const imported = await importInto(options);
  if (options.json) return JSON.stringify(imported);
  const { added, alreadyThere, failed, rejected, reported, unreported } = imported;
  const left = unreported > 0 ? ` ${unreported} väntar på sin uppföljning: kör kommandot igen.` : '';
  return `${added} aktiviteter lades till, ${alreadyThere} fanns redan, ${failed} misslyckades, ${rejected} rader förstods inte. ${reported} fick sin första uppföljning.${left}`;
}

/** What went wrong, in one line. */
function explain(error: unknown): string {
  if (!(error instanceof UnreadableFile)) return error instanceof Error ? error.message : String(error);
  const { title, advice } = importRemarks.fileProblemSentence(error.problem);
  return `${title} ${advice}`;
}

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  if (args.includes('--help')) {
    process.stderr.write(`${usage}\n`);
    return;
  }
  const options = readOptions(args);
  process.stdout.write(`${await run({ ...options, file: typedPath(options.file) })}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
});
