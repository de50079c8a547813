import { readFile as readBytes, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Framework, agera2020, priorityOf } from '../../src/domain';
import { ReadRow, RejectedRow, ToldStanding, readFile } from '../../src/exchange/inward';
import { importRemarks } from '../../src/loc/sv/importRemarks';

const { placeText, rejectionSentence, remarkSentence } = importRemarks;

/** A row as the command prints it: keys of the framework and the scales, sentences in Swedish. */
export interface PrintedRow {
  unit: string;
  area: string;
  theme: string | null;
  activity: string;
  responsible: string[];
  responsibleText: string;
  effort: string | null;
  effect: string | null;
  /** Computed from effort and effect; null while either is unknown. */
  priority: number | null;
  /** Days as ISO; left out where the file has none that can be told. */
  start?: string;
  due?: string;
  /** How it goes; left out where the file says nothing of it. */
  standing?: ToldStanding;
  remarks: string[];
}

/** A row that was not understood. */
export interface PrintedRejection {
  where: string;
  why: string;
}

export interface DryRun {
  rows: PrintedRow[];
  rejected: PrintedRejection[];
}

/** Reads a plan file with the page's own code and stores nothing. Fails as readPlanFile does. */
export async function dryRun(file: string, framework: Framework = agera2020): Promise<DryRun> {
  const { rows, rejected } = await readPlanFile(file, framework);
  return { rows: rows.map(row => printedRow(row, framework)), rejected: rejected.map(row => printedRejection(row, framework)) };
}

/** The rows of a file on this computer. Fails with UnreadableFile, or with an Error that says what is wrong with the path. */
export async function readPlanFile(file: string, framework: Framework): Promise<{ rows: ReadRow[]; rejected: RejectedRow[] }> {
  const size = await sizeOf(file);
  return readFile({ name: basename(file), size, bytes: async () => exactBytes(await readBytes(file)) }, framework);
}

async function sizeOf(file: string): Promise<number> {
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? new Error(`${file} finns inte. / There is no file ${file}.`) : error;
  });
  if (!found.isFile()) throw new Error(`${file} är ingen fil. / ${file} is not a file.`);
  return found.size;
}

/** Small files share a buffer with others: only their own part of it. */
function exactBytes(buffer: Buffer): ArrayBuffer {
  return new Uint8Array(buffer).buffer;
}

function printedRow(row: ReadRow, framework: Framework): PrintedRow {
  return {
    unit: row.unit,
    area: row.areaKey,
    theme: row.themeKey ?? null,
    activity: row.activity,
    responsible: row.responsible,
    responsibleText: row.responsibleText,
    effort: row.effort ?? null,
    effect: row.expectedEffect ?? null,
    priority: priorityOf(row.effort, row.expectedEffect)?.value ?? null,
    ...(row.start ? { start: row.start } : {}),
    ...(row.due ? { due: row.due } : {}),
    ...(row.standing ? { standing: row.standing } : {}),
    remarks: row.remarks.map(remark => remarkSentence(remark, framework))
  };
}

function printedRejection({ place, why }: RejectedRow, framework: Framework): PrintedRejection {
  return { where: placeText(place), why: rejectionSentence(why, framework) };
}
