import { Activity } from '../../../domain';
import { ActivityChanges, NewActivity, UnsentWrite, UnsentWrites } from '../../../lists';
import { OpenWrite, Saved } from './entry';

/** A change as it is kept: fields that were emptied are null, since JSON has no undefined. */
type Kept = { add: NewActivity } | { seen: Activity; changes: Record<string, unknown> };

function contentOf(what: Saved): Kept {
  if (what.kind === 'add') return { add: what.row };
  const { seen, changes } = what.own;
  return { seen, changes: Object.fromEntries(Object.entries(changes).map(([field, value]) => [field, value ?? null])) };
}

/** Keeps what somebody has saved until it has arrived. False when the browser keeps nothing. */
export function keepWrite(unsent: UnsentWrites, { key, at, what }: Omit<OpenWrite, 'why'>): boolean {
  return unsent.keep({ key, at, kind: 'change', content: contentOf(what) });
}

/** What an earlier visit has left; what this code cannot read stays where it is. */
export function keptWrites(unsent: UnsentWrites): OpenWrite[] {
  return unsent.all().flatMap(write => (write.kind === 'change' ? readKept(write) ?? [] : []));
}

function readKept({ key, at, content }: UnsentWrite): OpenWrite | undefined {
  const { add, seen, changes } = (content ?? {}) as Partial<{ add: unknown; seen: unknown; changes: unknown }>;
  if (isRow(add)) return { key, at, what: { kind: 'add', row: add as NewActivity }, why: { kind: 'left' } };
  if (!isRow(seen) || !isObject(changes)) return undefined;
  const emptied = Object.fromEntries(Object.entries(changes).map(([field, value]) => [field, value ?? undefined])) as ActivityChanges;
  return { key, at, what: { kind: 'change', own: { seen: seen as Activity, changes: emptied } }, why: { kind: 'left' } };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What every row must have to be shown and sent; the lists check the rest. */
function isRow(value: unknown): boolean {
  return isObject(value) && typeof value.clientKey === 'string' && typeof value.title === 'string' && typeof value.areaKey === 'string' && Array.isArray(value.roleIds);
}
