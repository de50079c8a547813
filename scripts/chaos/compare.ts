import '@pnp/sp/items';
import { sameValue } from '../../src/lists/merge';
import { ActivityChanges } from '../../src/lists';
import { Column, activitiesList, updatesList } from '../../src/lists/schema';
import { Connection } from '../../src/lists/sharepoint';
import { LoggedChange, UserLog } from './log';

/** What the lists say about the users' logs. */
export interface Verdict {
  acknowledged: number;
  stored: number;
  lost: number;
  duplicated: number;
  overwritten: number;
  /** What each of the bad ones was, for whoever looks for the fault. */
  evidence: string[];
}

interface Row {
  Id: number;
  HPClientKey: string | null;
  mark: string;
}

type Version = Record<string, unknown>;
type Field = keyof ActivityChanges;

/** Columns that a change can name, and whose version tells what it was. */
const fields = ['title', 'description', 'responsibleText', 'source', 'percent', 'due', 'needsHelp', 'status', 'lastReported', 'archivedAt'] as const;

/** Compares everybody's log with the lists and the versions of their rows. Read with the faults taken away. */
export async function compare(connection: Connection, logs: UserLog[]): Promise<Verdict> {
  const verdict: Verdict = { acknowledged: 0, stored: 0, lost: 0, duplicated: 0, overwritten: 0, evidence: [] };
  const rows = { activities: await rowsOf(connection, activitiesList.url, 'Title'), updates: await rowsOf(connection, updatesList.url, 'HPComment') };
  const versions = new Map<number, Version[]>();
  for (const { Id } of rows.activities) versions.set(Id, await versionsOf(connection, Id));
  const firstTitles = new Map(rows.activities.map(({ Id, HPClientKey }) => [HPClientKey, versions.get(Id)?.[0]?.title]));
  compareAdditions(verdict, logs, rows, firstTitles);
  compareChanges(verdict, logs, versions);
  lookForOverwriting(verdict, logs.flatMap(log => log.changes), versions);
  return verdict;
}

async function rowsOf(connection: Connection, url: string, mark: string): Promise<Row[]> {
  const rows: Row[] = [];
  const items = connection.sp.web.getList(`${connection.sitePath}/Lists/${url}`).items.select('Id', 'HPClientKey', mark).top(5000);
  for await (const page of items) rows.push(...(page as Record<string, unknown>[]).map(row => ({ Id: row.Id, HPClientKey: row.HPClientKey, mark: row[mark] }) as Row));
  return rows;
}

/** All versions of an activity, the oldest first, in the plan's terms. */
async function versionsOf(connection: Connection, id: number): Promise<Version[]> {
  const list = connection.sp.web.getList(`${connection.sitePath}/Lists/${activitiesList.url}`);
  const raws = await list.items.getById(id).versions() as Record<string, unknown>[];
  const read = (raw: Record<string, unknown>): Version => Object.fromEntries(fields.map(field => {
    const column = activitiesList.columns[field] as Column<unknown>;
    return [field, column.read(raw[column.name])];
  }));
  return raws.map(read).reverse();
}

function blame(verdict: Verdict, kind: 'lost' | 'duplicated' | 'overwritten', what: string): void {
  verdict[kind] += 1;
  verdict.evidence.push(`${kind}: ${what}`);
}

/** Each acknowledged row stands in its list, once; one that was not acknowledged stands there at most once. */
function compareAdditions(verdict: Verdict, logs: UserLog[], rows: Record<'activities' | 'updates', Row[]>, firstTitles: Map<string | null, unknown>): void {
  for (const { list, clientKey, mark, acknowledged } of logs.flatMap(log => log.additions)) {
    const found = rows[list].filter(row => row.HPClientKey === clientKey || (list === 'updates' && row.mark === mark));
    if (found.length > 1) blame(verdict, 'duplicated', `${list} ${clientKey}`);
    const whole = found.length > 0 && (list === 'updates' ? found[0].mark : firstTitles.get(clientKey)) === mark;
    if (found.length > 0 && !whole) blame(verdict, 'lost', `${list} ${clientKey} is there without its text`);
    count(verdict, acknowledged, whole, `${list} ${clientKey}`);
  }
}

function count(verdict: Verdict, acknowledged: boolean, stored: boolean, what: string): void {
  if (!acknowledged) return;
  verdict.acknowledged += 1;
  if (stored) verdict.stored += 1;
  else blame(verdict, 'lost', what);
}

/** Each acknowledged change was a version of its row once, but for what the user has yielded or a later report has outdone. */
function compareChanges(verdict: Verdict, logs: UserLog[], versions: Map<number, Version[]>): void {
  for (const change of logs.flatMap(log => log.changes)) {
    const wanted = Object.entries(change.values).filter(([field, value]) =>
      !change.yielded.includes(field as Field) && !change.seen.some(seen => sameValue(seen[field as Field], value)));
    const past = versions.get(change.activityId) ?? [];
    const missing = wanted.filter(([field, value]) => !past.some(version => sameValue(version[field], value)) && !isOutdone(field, value, past));
    count(verdict, change.acknowledged, missing.length === 0, `activity ${change.activityId} ${JSON.stringify(Object.fromEntries(missing))}`);
  }
}

function isOutdone(field: string, value: unknown, past: Version[]): boolean {
  // Two who archive at once agree; the first one's moment stands.
  if (field === 'archivedAt') return value !== undefined && past.some(version => version.archivedAt !== undefined);
  return field === 'lastReported' && past.some(version => String(version.lastReported ?? '') > String(value));
}

/**
 * Walks through each row's versions: whoever changed a field had seen the value that stood there. The change is known by its marks;
 * one that nobody has logged is as bad.
 */
function lookForOverwriting(verdict: Verdict, changes: LoggedChange[], versions: Map<number, Version[]>): void {
  const byRow = new Map<number, LoggedChange[]>();
  changes.forEach(change => byRow.set(change.activityId, [...byRow.get(change.activityId) ?? [], change]));
  for (const [id, past] of versions) {
    for (let at = 1; at < past.length; at += 1) {
      const [before, after] = [past[at - 1], past[at]];
      const moved = fields.filter(field => !sameValue(before[field], after[field]));
      const candidates = (byRow.get(id) ?? []).filter(change => moved.every(field => field in change.values && sameValue(change.values[field], after[field])));
      const step = `activity ${id} version ${at + 1}: ${JSON.stringify(Object.fromEntries(moved.map(field => [field, [before[field], after[field]]])))}`;
      if (moved.length > 0 && !candidates.some(change => moved.every(field => hadSeen(change, field, before, after)))) blame(verdict, 'overwritten', step);
    }
  }
}

function hadSeen(change: LoggedChange, field: (typeof fields)[number], before: Version, after: Version): boolean {
  if (field === 'lastReported') return String(after.lastReported) > String(before.lastReported ?? '');
  return change.seen.some(seen => sameValue(seen[field], before[field]));
}
