import { createHash } from 'node:crypto';
import { accessSync, closeSync, constants, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { StartOptions, StartProblem } from './options';
import { SeedOptions, seedTenant } from './sample';
import { settingsFileOf } from './server';

/** What a tenant starts from, and where it is kept. */
export interface Kept {
  databaseFile: string;
  /** What a new database is filled with; 'nothing' leaves the site without lists. */
  content: SeedOptions['content'] | 'nothing';
  /** Made anew at every start. */
  fresh: boolean;
}

/**
 * Which database a start uses. The sample, the empty site, each imported document and each number of generated activities are kept apart,
 * so that trying one never touches the work done in another.
 */
export function keptFor({ empty, reset, activities, importFile }: StartOptions, folder: string): Kept {
  if (activities !== undefined) return { databaseFile: join(folder, `activities-${activities}.sqlite`), content: activities, fresh: reset };
  if (importFile !== undefined) {
    return { databaseFile: join(folder, `import-${nameOf(importFile)}.sqlite`), content: 'registers', fresh: reset || empty };
  }
  if (empty) return { databaseFile: join(folder, 'empty.sqlite'), content: 'nothing', fresh: true };
  return { databaseFile: join(folder, 'tenant.sqlite'), content: 'sample', fresh: reset };
}

/** The document's name, and a mark of where it lies: documents of the same name in different folders are different plans. */
function nameOf(file: string): string {
  const mark = createHash('sha256').update(resolve(file)).digest('hex').slice(0, 8);
  return `${basename(file).replace(/[^\p{L}\p{N}.-]+/gu, '-')}-${mark}`;
}

/** Makes the folder that keeps the lists. Throws StartProblem when something else stands there, or nothing can be written. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? '';
    if (code === 'EEXIST' || code === 'ENOTDIR') throw new StartProblem(`${folder} är ingen mapp.`, `${folder} is not a folder.`, cause);
    throw new StartProblem(`Det går inte att skriva i mappen ${folder} (${code}).`, `The folder ${folder} cannot be written to (${code}).`, cause);
  }
}

/**
 * Makes the database when it is not there. It is filled aside and moved into place: a start that is stopped leaves nothing half done.
 * Throws StartProblem when it cannot be kept there.
 */
export async function prepare({ databaseFile, content, fresh }: Kept, say: (text: string) => void): Promise<void> {
  makeFolder(dirname(databaseFile));
  if (fresh) remove(databaseFile);
  if (existsSync(databaseFile) || content === 'nothing') return;
  say('Lägger in planen … / Laying in the plan …\n');
  const aside = `${databaseFile}.new`;
  remove(aside);
  await seedTenant({ databaseFile: aside, content });
  waitForDisk(aside);
  renameSync(aside, databaseFile);
}

/** What was filled without waiting for the disk is all there before it takes its place. */
function waitForDisk(file: string): void {
  const open = openSync(file, 'r+');
  fsyncSync(open);
  closeSync(open);
}

function remove(databaseFile: string): void {
  const files = ['', '-wal', '-shm'].map(ending => databaseFile + ending).concat(settingsFileOf(databaseFile) ?? []);
  for (const file of files) rmSync(file, { force: true });
}
