import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { StartOptions } from './options';
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
    return { databaseFile: join(folder, `import-${basename(importFile).replace(/[^\p{L}\p{N}.-]+/gu, '-')}.sqlite`), content: 'registers', fresh: reset || empty };
  }
  if (empty) return { databaseFile: join(folder, 'empty.sqlite'), content: 'nothing', fresh: true };
  return { databaseFile: join(folder, 'tenant.sqlite'), content: 'sample', fresh: reset };
}

/** Makes the database when it is not there. It is filled aside and moved into place: a start that is stopped leaves nothing half done. */
export async function prepare({ databaseFile, content, fresh }: Kept, say: (text: string) => void): Promise<void> {
  if (fresh) remove(databaseFile);
  if (existsSync(databaseFile) || content === 'nothing') {
    mkdirSync(dirname(databaseFile), { recursive: true });
    return;
  }
  say('Lägger in planen … / Laying in the plan …\n');
  const aside = `${databaseFile}.new`;
  mkdirSync(dirname(databaseFile), { recursive: true });
  remove(aside);
  await seedTenant({ databaseFile: aside, content });
  renameSync(aside, databaseFile);
}

function remove(databaseFile: string): void {
  const files = ['', '-wal', '-shm'].map(ending => databaseFile + ending).concat(settingsFileOf(databaseFile) ?? []);
  for (const file of files) rmSync(file, { force: true });
}
