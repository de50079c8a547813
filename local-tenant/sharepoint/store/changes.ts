import { Row, Store } from './database';

/** What SharePoint's change log tells apart, by the names of its classes. */
export type ChangedKind = 'Item' | 'List' | 'Field' | 'View';

/** SharePoint's numbers of what happened. */
export const changeTypes = {
  add: 1, update: 2, remove: 3, rename: 4, restore: 7, assignmentAdd: 11, assignmentDelete: 12, systemUpdate: 15, scopeAdd: 17, scopeDelete: 18
} as const;

export interface NewChange {
  kind: ChangedKind;
  type: number;
  /** Id of the list that it happened in or to. */
  list: string;
  item?: number;
  /** The row's unique id, or the id of the column or view; the list's own id for a list. */
  thing: string;
  /** What happened to a draft is told only to those who may edit it. */
  draft?: boolean;
}

export interface Change extends NewChange {
  number: number;
  /** UTC with milliseconds. */
  at: string;
}

/** Writes into the change log; part of the write that it tells of. */
export function recordChange(store: Store, at: Date, change: NewChange): void {
  store.run('INSERT INTO changes (at, kind, type, list, item, thing) VALUES (?, ?, ?, ?, ?, ?)',
    at.toISOString(), change.kind, change.type, change.list, change.item ?? null, change.thing);
  if (change.draft) store.run('INSERT INTO draft_changes (number) VALUES (last_insert_rowid())');
}

const change = (row: Row): Change => ({
  number: Number(row.number), at: String(row.at), kind: row.kind as ChangedKind, type: Number(row.type), list: String(row.list),
  item: row.item === null ? undefined : Number(row.item), thing: String(row.thing), draft: row.draft === 1
});

/** A place in the log: after a number, or, where only the moment is known, after that. */
export interface LogPlace {
  number?: number;
  at: string;
}

export interface LogQuery {
  list?: string;
  kinds: ChangedKind[];
  types: number[];
  after?: LogPlace;
  until?: LogPlace;
  /** Earlier entries are no longer kept. */
  earliest: string;
  latestFirst: boolean;
}

function placed(place: LogPlace | undefined, sign: '>' | '<='): { sql: string; cells: (string | number)[] } {
  if (!place) return { sql: 'TRUE', cells: [] };
  return place.number === undefined ? { sql: `at ${sign} ?`, cells: [place.at] } : { sql: `number ${sign} ?`, cells: [place.number] };
}

/** Entries read from the log at once. */
const portion = 1000;

/** The log's entries that a query asks for, in their order; read as they are taken. */
export function* changesIn(store: Store, query: LogQuery): Generator<Change, void, undefined> {
  let last: number | undefined;
  for (;;) {
    const found = someChanges(store, query, last);
    yield* found;
    if (found.length < portion) return;
    last = found[found.length - 1].number;
  }
}

function someChanges(store: Store, query: LogQuery, last: number | undefined): Change[] {
  const [after, until] = [placed(query.after, '>'), placed(query.until, '<=')];
  return store.all(
    `SELECT *, number IN (SELECT number FROM draft_changes) AS draft FROM changes WHERE ${after.sql} AND ${until.sql} AND at >= ? AND (? IS NULL OR list = ?)
     AND kind IN (SELECT value FROM json_each(?)) AND type IN (SELECT value FROM json_each(?)) AND number ${query.latestFirst ? '<' : '>'} ? ORDER BY number ${query.latestFirst ? 'DESC' : 'ASC'} LIMIT ${portion}`,
    ...after.cells, ...until.cells, query.earliest, query.list ?? null, query.list ?? null, JSON.stringify(query.kinds), JSON.stringify(query.types),
    last ?? (query.latestFirst ? Number.MAX_SAFE_INTEGER : -1)).map(change);
}

/** The newest entry of all; undefined while nothing has happened. */
export function newestChange(store: Store): Change | undefined {
  const row = store.one('SELECT * FROM changes ORDER BY number DESC LIMIT 1');
  return row && change(row);
}
