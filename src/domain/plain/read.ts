import { isLocalDate } from '../calendar';

/** Throws TypeError with what was met instead of what was wanted. */
export function refuse(value: unknown, wanted: string): never {
  throw new TypeError(`expected ${wanted}, got ${JSON.stringify(value)?.slice(0, 60)}`);
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value : refuse(value, 'a text');
}

export function whole(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : refuse(value, 'a whole number');
}

export function finite(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : refuse(value, 'a number');
}

export function day(value: unknown): string {
  return typeof value === 'string' && isLocalDate(value) ? value : refuse(value, 'a day');
}

export function instant(value: unknown): string {
  return typeof value === 'string' && !isNaN(Date.parse(value)) ? value : refuse(value, 'a moment');
}

export function oneOf<T extends string>(keys: readonly T[]): (value: unknown) => T {
  return value => keys.find(key => key === value) ?? refuse(value, keys.join('|'));
}

export function list<T>(value: unknown, each: (entry: unknown) => T): T[] {
  return Array.isArray(value) ? value.map(each) : refuse(value, 'a list');
}

/** A list of a fixed length. */
export function tuple(value: unknown, length: number): unknown[] {
  return Array.isArray(value) && value.length === length ? value : refuse(value, `a list of ${length}`);
}

export function object(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : refuse(value, 'an object');
}

export function perhaps<T>(value: unknown, read: (value: unknown) => T): T | undefined {
  return value === null ? undefined : read(value);
}

/** A row without the parts that are not there, so that what is read equals what was written. */
export function withoutEmpty<T extends object>(row: T): T {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as T;
}
