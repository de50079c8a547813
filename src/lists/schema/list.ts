import { instantOf } from '../../domain';
import { PlanFailure } from '../failure';
import { Column, Label, ListKey } from './column';
import { readingOnce, sharedText } from './sharing';

/** What a group may do with a list's rows; each is one role definition in SharePoint, but `none`: the group has no role there at all. */
export type Right = 'none' | 'read' | 'add' | 'edit' | 'addAndEdit' | 'change';

/** The groups of DOMAIN.md. Owners of the site keep full control of everything. */
export type GroupKey = 'planOwners' | 'responsible' | 'lexMariaEditors' | 'readers';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a list's columns have different value types
export type Columns = Record<string, Column<any>>;

/** A list: row type, queries, provisioning, reading and writing follow from it. */
export interface ListDeclaration<C extends Columns = Columns> {
  key: ListKey;
  /** The last part of the list's address; never changes, while the title may. */
  url: string;
  title: Label;
  description: Label;
  /** By the name that rows have them under; the one called `titleColumn` is SharePoint's built-in Title. */
  columns: C;
  /** The schema version that brought the list. */
  since: number;
  versioning: boolean;
  /** Rows have no files; lists that do not say so have them, as SharePoint makes them. */
  attachments?: false;
  /** Whatever else somebody's right gives, rows are changed and removed by who added them alone. Owners of the site are not held to it. */
  ownRowsOnly?: true;
  rights: Record<GroupKey, Right>;
}

/** A row as the product knows it, derived from the declaration. */
export type RowOf<L extends ListDeclaration> = { [K in keyof L['columns']]: L['columns'][K] extends Column<infer T> ? T : never };

/** What every stored row has besides its own columns. */
export interface StoredRow {
  id: number;
  etag: string;
  created: string;
}

/** A row that could not be read: the view shows that it is there, and the rest lives. */
export interface UnreadableRow {
  list: ListKey;
  id: number;
  /** The column that failed and what it held, for the plan owner and the log. */
  why: string;
}

/** The built-in single line that every list has; holds the row's name. */
export const titleColumn = 'Title';

/** `$select` for all that `decode` reads. */
export function selectOf(list: ListDeclaration): string[] {
  return Object.values(list.columns).reduce((all, column) => all.concat(column.select), ['Id', 'Created']);
}

/** `$expand` that belongs to `selectOf`. */
export function expandOf(list: ListDeclaration): string[] {
  return Object.values(list.columns).map(column => column.expand).filter((name): name is string => name !== undefined);
}

/** Reads one row of an answer. Throws PlanFailure 'invalid' naming the column and what it held. */
export function decode<L extends ListDeclaration>(list: L, raw: unknown): RowOf<L> & StoredRow {
  if (typeof raw !== 'object' || raw === null) throw new PlanFailure('invalid', { subject: list.key });
  const source = raw as Record<string, unknown>;
  const row: Record<string, unknown> = { ...readStored(list, source) };
  for (const [key, column] of Object.entries(list.columns)) {
    try {
      row[key] = column.read(source[column.property]);
    } catch (cause) {
      throw new PlanFailure('invalid', { cause, subject: `${list.key}.${column.name}: ${(cause as Error).message}` });
    }
  }
  return row as RowOf<L> & StoredRow;
}

/** What every row has. A row without id or date could not be opened, dated or changed, so it counts as unreadable. */
function readStored(list: ListDeclaration, source: Record<string, unknown>): StoredRow {
  const created = typeof source.Created === 'string' ? readCreated(source.Created) : undefined;
  if (typeof source.Id !== 'number') throw new PlanFailure('invalid', { subject: `${list.key}.Id` });
  if (created === undefined) throw new PlanFailure('invalid', { subject: `${list.key}.Created` });
  return { id: source.Id, etag: sharedVersion(String(source['odata.etag'] ?? '')), created };
}

const sharedVersion = sharedText();
const readCreated = readingOnce(instantOf);

/** Reads many rows; one that cannot be read is set aside by id. */
export function decodeAll<L extends ListDeclaration>(list: L, raws: unknown[]): { rows: (RowOf<L> & StoredRow)[]; unreadable: UnreadableRow[] } {
  const rows: (RowOf<L> & StoredRow)[] = [];
  const unreadable: UnreadableRow[] = [];
  for (const raw of raws) {
    try {
      rows.push(decode(list, raw));
    } catch (failure) {
      if (!(failure instanceof PlanFailure)) throw failure;
      unreadable.push({ list: list.key, id: Number((raw as Record<string, unknown> | null)?.Id ?? 0), why: failure.details.subject ?? list.key });
    }
  }
  return { rows, unreadable };
}

/** The properties that a write of some of a row's values sends. */
export function encode<L extends ListDeclaration>(list: L, row: Partial<RowOf<L>>): Record<string, unknown> {
  const properties: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(row)) {
    const column = list.columns[key];
    if (column?.write) properties[column.writeAs ?? column.property] = column.write(value);
  }
  return properties;
}
