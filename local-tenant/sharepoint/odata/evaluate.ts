import { unknownProperty } from '../http/errors';
import { Entity, nameIn } from './entity';
import { Comparison, Filter } from './filter';
import { Order } from './options';

/** Reads a value of a row by its path, for example `Title` or `Member/Title`. */
export type Reader<T> = (row: T, path: string) => unknown;

function comparable(value: unknown): string | number | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'number' ? value : String(value);
}

function order(a: unknown, b: unknown): number {
  const [left, right] = [comparable(a), comparable(b)];
  if (left === right) return 0;
  if (left === undefined) return -1;
  if (right === undefined) return 1;
  return left < right ? -1 : 1;
}

const holds: Record<Comparison, (order: number) => boolean> = {
  eq: n => n === 0, ne: n => n !== 0, gt: n => n > 0, ge: n => n >= 0, lt: n => n < 0, le: n => n <= 0
};

/**
 * Whether a thing meets a filter; for the small collections (lists, users, groups, columns), rows are filtered in the store.
 * Text counts with its case here: pnp/pnpjs issue 388.
 */
export function meets<T>(row: T, filter: Filter, read: Reader<T>): boolean {
  switch (filter.kind) {
    case 'and': return meets(row, filter.left, read) && meets(row, filter.right, read);
    case 'or': return meets(row, filter.left, read) || meets(row, filter.right, read);
    case 'not': return !meets(row, filter.inner, read);
    case 'compare': return holds[filter.by](order(read(row, filter.path), filter.value));
    case 'startsWith': return String(comparable(read(row, filter.path)) ?? '').startsWith(filter.value);
    case 'contains': return String(comparable(read(row, filter.path)) ?? '').includes(filter.value);
  }
}

/** Sorts a small collection as `$orderby` says. */
export function sortBy<T>(rows: T[], by: Order[], read: Reader<T>): T[] {
  return [...rows].sort((a, b) => {
    for (const step of by) {
      const n = order(read(a, step.path), read(b, step.path));
      if (n !== 0) return step.descending ? -n : n;
    }
    return 0;
  });
}

/** Reads a member of a thing, or, as `RootFolder/ServerRelativeUrl`, of one that it leads to. Fails with SharePoint's 400 for a name that is not there. */
export function readMember(entity: Entity, path: string): unknown {
  const [head, ...rest] = path.split('/');
  if (rest.length === 0) {
    const [member, lazy] = [nameIn(entity.members, head), nameIn(entity.lazy, head)];
    if (member !== undefined) return entity.members[member];
    if (lazy !== undefined) return entity.lazy![lazy]();
  }
  const link = nameIn(entity.links, head);
  const target = rest.length > 0 && link !== undefined ? entity.links![link]() : undefined;
  if (target === null) return null;
  if (target === undefined || Array.isArray(target)) throw unknownProperty(path, entity.type);
  return readMember(target, rest.join('/'));
}
