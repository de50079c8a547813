import { Framework } from '../../domain';
import type { Identity, KeyedRow, ReadResult, ReadRow, RejectedRow } from '../../exchange/inward';

export type { KeyedRow };

/** What the user gave us to read. */
export type ImportSource =
  | { kind: 'file'; name: string; read: () => Promise<ArrayBuffer> }
  | { kind: 'pasted'; html: string; text: string };

/** The part of the exchange that the import needs; its code is fetched when a document is read. */
export interface DocumentReader {
  readFile(file: { name: string; bytes: ArrayBuffer }, framework: Framework): Promise<ReadResult>;
  readPasted(pasted: { html?: string; text?: string }, framework: Framework): Promise<ReadResult>;
  keyRows(rows: ReadRow[]): Promise<KeyedRow[]>;
  identityOf(row: Identity): string;
}

/** A document as it was read, beside what the plan already has. */
export interface Reading {
  /** The file's name; '' for a pasted table. */
  name: string;
  tables: number;
  rows: KeyedRow[];
  rejected: RejectedRow[];
  /** Headings of columns that were not read. */
  otherColumns: string[];
  /** The client keys of rows that the plan has already. */
  existing: ReadonlySet<string>;
  /** Those of them whose activities still wait for the first report that an import was to give them. */
  unfinished: ReadonlySet<string>;
}

/** Reads a source into keyed rows. Fails with UnreadableFile; nothing leaves the computer. */
export async function readSource(source: ImportSource, reader: DocumentReader, framework: Framework): Promise<Omit<Reading, 'existing' | 'unfinished'>> {
  const result = source.kind === 'file'
    ? await reader.readFile({ name: source.name, bytes: await source.read() }, framework)
    : await reader.readPasted({ html: source.html, text: source.text }, framework);
  return { name: nameOf(source), tables: result.tables, rejected: result.rejected, otherColumns: result.otherColumns, rows: await reader.keyRows(result.rows) };
}

export function nameOf(source: ImportSource): string {
  return source.kind === 'file' ? source.name : '';
}
