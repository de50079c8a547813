import { DatabaseSync, StatementSync } from 'node:sqlite';

/** What SQLite takes and gives. */
export type Cell = string | number | null;
export type Row = Record<string, Cell>;

/** The tenant's database: statements prepared once, every change in one transaction that is on disk when it returns. */
export interface Store {
  all(sql: string, ...cells: Cell[]): Row[];
  one(sql: string, ...cells: Cell[]): Row | undefined;
  run(sql: string, ...cells: Cell[]): void;
  /** Several changes as one; inside another `write` it is part of that one. */
  write<T>(change: () => T): T;
  /** How many changes were taken back; what was read during one is not to be trusted after it. */
  rollbacks(): number;
  /** SQLite's own check of the file; 'ok' when it is whole. */
  integrity(): string;
  close(): void;
}

const schema = `
  CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS principals (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, login TEXT NOT NULL UNIQUE COLLATE NOCASE, title TEXT NOT NULL, email TEXT NOT NULL, details TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS members (group_id INTEGER NOT NULL, user_id INTEGER NOT NULL, PRIMARY KEY (group_id, user_id)) STRICT;
  CREATE TABLE IF NOT EXISTS roles (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE COLLATE NOCASE, description TEXT, hidden INTEGER NOT NULL, position INTEGER NOT NULL,
    kind INTEGER NOT NULL, high TEXT NOT NULL, low TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS assignments (
    scope TEXT NOT NULL, principal_id INTEGER NOT NULL, role_id INTEGER NOT NULL, PRIMARY KEY (scope, principal_id, role_id)) STRICT;
  CREATE TABLE IF NOT EXISTS lists (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL UNIQUE COLLATE NOCASE, url TEXT NOT NULL UNIQUE COLLATE NOCASE,
    template INTEGER NOT NULL, entity TEXT NOT NULL, version INTEGER NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL, deleted TEXT NOT NULL,
    item_count INTEGER NOT NULL, last_id INTEGER NOT NULL, unique_scope INTEGER NOT NULL, settings TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS fields (
    list INTEGER NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL COLLATE NOCASE, title TEXT NOT NULL, position INTEGER NOT NULL, definition TEXT NOT NULL,
    PRIMARY KEY (list, name)) STRICT;
  CREATE TABLE IF NOT EXISTS views (
    id TEXT PRIMARY KEY, list INTEGER NOT NULL, title TEXT NOT NULL, is_default INTEGER NOT NULL, fields TEXT NOT NULL, settings TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS versions (
    list INTEGER NOT NULL, item INTEGER NOT NULL, version INTEGER NOT NULL, modified TEXT NOT NULL, editor INTEGER NOT NULL, data TEXT NOT NULL,
    PRIMARY KEY (list, item, version)) STRICT;
  CREATE TABLE IF NOT EXISTS recycle_bin (
    id TEXT PRIMARY KEY, list INTEGER NOT NULL, item INTEGER NOT NULL, title TEXT NOT NULL, at TEXT NOT NULL, by INTEGER NOT NULL, content TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS recycled_lists (
    id TEXT PRIMARY KEY, list INTEGER NOT NULL UNIQUE, title TEXT NOT NULL, url TEXT NOT NULL, at TEXT NOT NULL, by INTEGER NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS attachments (
    list INTEGER NOT NULL, item INTEGER NOT NULL, name TEXT NOT NULL COLLATE NOCASE, unique_id TEXT NOT NULL, at TEXT NOT NULL, content TEXT NOT NULL,
    PRIMARY KEY (list, item, name)) STRICT;
  CREATE TABLE IF NOT EXISTS page_drafts (
    list INTEGER NOT NULL, holder INTEGER NOT NULL, id INTEGER NOT NULL, guid TEXT NOT NULL, unique_id TEXT NOT NULL, version INTEGER NOT NULL,
    created TEXT NOT NULL, modified TEXT NOT NULL, author INTEGER NOT NULL, editor INTEGER NOT NULL, data TEXT NOT NULL, keys TEXT NOT NULL,
    PRIMARY KEY (list, id, holder)) STRICT;
  CREATE TABLE IF NOT EXISTS draft_changes (number INTEGER PRIMARY KEY) STRICT;
  CREATE TABLE IF NOT EXISTS item_scopes (list INTEGER NOT NULL, item INTEGER NOT NULL, PRIMARY KEY (list, item)) STRICT;
  CREATE TABLE IF NOT EXISTS changes (
    number INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, kind TEXT NOT NULL, type INTEGER NOT NULL, list TEXT NOT NULL, item INTEGER, thing TEXT NOT NULL) STRICT;
  CREATE INDEX IF NOT EXISTS changes_of_list ON changes (list, number);
`;

function open(file: string, onDisk: boolean): DatabaseSync {
  const database = new DatabaseSync(file);
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = ${onDisk ? 'FULL' : 'OFF'}; PRAGMA busy_timeout = 5000;`);
  database.exec(schema);
  return database;
}

/**
 * Opens the database, making it when it is not there; ':memory:' keeps nothing. With `onDisk` false a change outlives the process, but perhaps
 * not the computer: waiting for the disk is half the time that filling a site takes.
 */
export function openStore(file: string, onDisk: boolean = true): Store {
  const database = open(file, onDisk);
  const prepared = new Map<string, StatementSync>();
  let writing = false;
  let takenBack = 0;

  const statement = (sql: string): StatementSync => {
    let found = prepared.get(sql);
    if (!found) {
      found = database.prepare(sql);
      prepared.set(sql, found);
    }
    return found;
  };

  function write<T>(change: () => T): T {
    if (writing) return change();
    database.exec('BEGIN IMMEDIATE');
    writing = true;
    try {
      const result = change();
      database.exec('COMMIT');
      return result;
    } catch (failure) {
      database.exec('ROLLBACK');
      takenBack++;
      throw failure;
    } finally {
      writing = false;
    }
  }

  return {
    all: (sql, ...cells) => statement(sql).all(...cells) as Row[],
    one: (sql, ...cells) => statement(sql).get(...cells) as Row | undefined,
    run: (sql, ...cells) => void statement(sql).run(...cells),
    write,
    rollbacks: () => takenBack,
    integrity: () => String((database.prepare('PRAGMA integrity_check').get() as Row).integrity_check),
    close: () => database.close()
  };
}

/** A value of the tenant itself by name, for example its digest secret. */
export function metaOf(store: Store, name: string, make: () => string): string {
  const row = store.one('SELECT value FROM meta WHERE name = ?', name);
  if (row) return String(row.value);
  const value = make();
  store.run('INSERT INTO meta (name, value) VALUES (?, ?)', name, value);
  return value;
}
