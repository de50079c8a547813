import { randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { SharePoint, createSharePoint } from '../../sharepoint';
import { seedTenant } from '../seed';

/** The day on which the tests look at the sample. */
export const sampleNow = new Date('2026-11-17T07:14:00Z');

/** Opens a copy of the sample. Laying it in takes seconds: all files of a run share what the first has made. The caller closes it. */
export async function openSample(): Promise<SharePoint> {
  const databaseFile = inRun(`${randomUUID()}.sqlite`);
  copyFileSync(await madeOnce(), databaseFile);
  return createSharePoint({ databaseFile, onDisk: false, now: () => sampleNow });
}

async function madeOnce(): Promise<string> {
  const databaseFile = inRun('sample.sqlite');
  if (existsSync(databaseFile)) return databaseFile;
  // Two files may begin at once: each makes its own, and either is the one that stays.
  const aside = inRun(`${randomUUID()}.sqlite`);
  await seedTenant({ databaseFile: aside, content: 'sample', now: () => sampleNow });
  renameSync(aside, databaseFile);
  return databaseFile;
}

function inRun(name: string): string {
  const folder = process.env.RUN_FOLDER;
  if (!folder) throw new Error('a run of tests has no folder: tests/folder.js makes it');
  return join(folder, name);
}
