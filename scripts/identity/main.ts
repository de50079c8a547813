import { findIdentities } from '../../src/domain/identity';
import { typedPath } from '../typedPath';
import { IdentityOptions, readOptions, usage } from './options';
import { readText } from './readText';
import { printable } from './table';

/** Runs the command and gives what it prints. */
async function run({ file, json, people, units }: IdentityOptions): Promise<string> {
  const text = await readText(typedPath(file));
  const finds = findIdentities(text, { people: await linesOf(people), units: await linesOf(units) });
  return json ? JSON.stringify(finds.map(({ kind, text: found, start, end, blocks }) => ({ kind, text: found, start, end, blocks }))) : printable(text, finds);
}

async function linesOf(file: string | undefined): Promise<string[]> {
  return file === undefined ? [] : (await readText(typedPath(file))).split(/\r\n|\n|\r/).map(line => line.trim()).filter(Boolean);
}

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  if (args.includes('--help')) {
    process.stderr.write(`${usage}\n`);
    return;
  }
  process.stdout.write(`${await run(readOptions(args))}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
