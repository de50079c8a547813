import { Instant, LocalDate, Person, instantOf, localDateOf } from '../../domain';
import { readingOnce, sharedText, sharing } from './sharing';

/** A name per language; Swedish first. */
export interface Label {
  sv: string;
  en: string;
}

/** The lists that a lookup can point at, by their key in the code. */
export type ListKey = 'settings' | 'themes' | 'units' | 'roles' | 'activities' | 'meetings' | 'updates' |
  'views' | 'statusReportDrafts' | 'statusReports' | 'statusReportParts' | 'rounds' | 'assessments' | 'areaComments' | 'decisions' |
  'learningDrafts' | 'learningReviews' | 'learningExamples' | 'learningDiscussions' | 'learningLog';

/** What a column is in SharePoint; the provisioning turns it into field XML, the local tenant's tests hold against it. */
export type ColumnKind =
  | { type: 'Text'; maxLength: number }
  | { type: 'Note' }
  | { type: 'Choice'; choices: readonly string[]; default?: string }
  | { type: 'Number'; min?: number; max?: number; decimals: number; default?: number }
  | { type: 'Boolean'; default: boolean }
  | { type: 'DateTime'; dateOnly: boolean }
  | { type: 'UserMulti' }
  | { type: 'Lookup'; list: ListKey }
  | { type: 'LookupMulti'; list: ListKey };

/** One column: where it is kept, what it is called, how its value is read and written. */
export interface Column<T> {
  /** Internal name in SharePoint; never changes. */
  name: string;
  label: Label;
  kind: ColumnKind;
  indexed?: boolean;
  unique?: boolean;
  /** The schema version that brought the column. */
  since: number;
  /** Parts of `$select` that carry the value. */
  select: string[];
  expand?: string;
  /** Name of the value in an answer, for example `HPUnitId`. */
  property: string;
  /** Name of the value in a write, where it differs. */
  writeAs?: string;
  /** Reads the answer's value. Throws TypeError with what it met when the value is of another kind. */
  read(value: unknown): T;
  /** The value as a write sends it; undefined when the column cannot be written. */
  write?(value: T): unknown;
}

type Options = Partial<Pick<Column<unknown>, 'indexed' | 'unique' | 'since'>>;

function refuse(value: unknown, wanted: string): never {
  throw new TypeError(`expected ${wanted}, got ${JSON.stringify(value)?.slice(0, 60)}`);
}

function column<T>(
  name: string, label: Label, kind: ColumnKind, options: Options,
  read: Column<T>['read'], write: Column<T>['write'], more: Partial<Column<T>> = {}
): Column<T> {
  return { name, label, kind, since: 1, select: [name], property: name, read, write, ...options, ...more };
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}

function readText(value: unknown): string {
  if (isEmpty(value)) return '';
  return typeof value === 'string' ? value : refuse(value, 'text');
}

/** A single line of text; an empty one reads as ''. */
export function text(name: string, label: Label, options: Options & { maxLength?: number } = {}): Column<string> {
  const { maxLength = 255, ...rest } = options;
  return column(name, label, { type: 'Text', maxLength }, rest, readText, value => value);
}

/** Several lines of plain text. */
export function note(name: string, label: Label, options: Options = {}): Column<string> {
  const shared = sharedText();
  return column(name, label, { type: 'Note' }, options, value => shared(readText(value)), value => value);
}

/** What a column of structured values turns to text and back; `parse` throws TypeError for what it does not know. */
export interface Notation<T> {
  parse(value: unknown): T;
  /** What is stored as JSON. */
  plain(value: T): unknown;
}

/** Several lines that hold one structured value as JSON; undefined while the cell is empty. */
export function structured<T>(name: string, label: Label, { parse, plain }: Notation<T>, options: Options = {}): Column<T | undefined> {
  const read = (value: unknown): T | undefined => (isEmpty(value) ? undefined : parse(parsedJson(readText(value))));
  return column(name, label, { type: 'Note' }, options, read, value => (value === undefined ? null : JSON.stringify(plain(value))));
}

function parsedJson(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return refuse(value, 'JSON');
  }
}

/** One of a closed set of keys; undefined while nothing is chosen. */
export function choice<const K extends readonly string[]>(
  name: string, label: Label, keys: K, options: Options & { default?: K[number] } = {}
): Column<K[number] | undefined> {
  const { default: preset, ...rest } = options;
  const read = (value: unknown): K[number] | undefined => {
    if (isEmpty(value)) return undefined;
    return keys.find(key => key === value) ?? refuse(value, keys.join('|'));
  };
  return column(name, label, { type: 'Choice', choices: keys, default: preset }, rest, read, value => value ?? null);
}

/** A number; undefined while the cell is empty. */
function readNumber(value: unknown): number | undefined {
  if (isEmpty(value)) return undefined;
  const number = typeof value === 'number' ? value : typeof value === 'string' && value.trim() ? Number(value) : NaN;
  return isFinite(number) ? number : refuse(value, 'a number');
}

function readId(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) ? value : refuse(value, 'an id');
}

export function number(
  name: string, label: Label, options: Options & { min?: number; max?: number; decimals?: number; default?: number } = {}
): Column<number | undefined> {
  const { min, max, decimals = 0, default: preset, ...rest } = options;
  return column(name, label, { type: 'Number', min, max, decimals, default: preset }, rest, readNumber, value => value ?? null);
}

/** Yes or no; an empty cell is no. */
export function yesNo(name: string, label: Label, options: Options = {}): Column<boolean> {
  const read = (value: unknown): boolean => (isEmpty(value) ? false : typeof value === 'boolean' ? value : refuse(value, 'yes or no'));
  return column(name, label, { type: 'Boolean', default: false }, options, read, value => value);
}

function readMoment(value: unknown): Instant | undefined {
  if (isEmpty(value)) return undefined;
  return (typeof value === 'string' ? instantOf(value) : undefined) ?? refuse(value, 'a date');
}

/** A moment, UTC. */
export function moment(name: string, label: Label, options: Options = {}): Column<Instant | undefined> {
  return column(name, label, { type: 'DateTime', dateOnly: false }, options, readMoment, value => value ?? null);
}

/**
 * A calendar day. SharePoint keeps a moment: the day's midnight in the site's zone when a person filled in the list's form.
 * We write noon UTC, which is the same day in every zone of Europe, and read the day in Swedish time.
 */
export function day(name: string, label: Label, options: Options = {}): Column<LocalDate | undefined> {
  const dayOf = readingOnce(text => {
    const at = instantOf(text);
    return at && localDateOf(at);
  });
  const read = (value: unknown): LocalDate | undefined => {
    if (isEmpty(value)) return undefined;
    return (typeof value === 'string' ? dayOf(value) : undefined) ?? refuse(value, 'a date');
  };
  return column(name, label, { type: 'DateTime', dateOnly: true }, options, read, value => (value ? `${value}T12:00:00Z` : null));
}

function readPerson(value: unknown): Person {
  if (typeof value !== 'object' || value === null) return refuse(value, 'a person');
  const entry = value as Record<string, unknown>;
  return { id: readId(entry.Id), name: readText(entry.Title) };
}

/**
 * People of the site's user list, with their names. Written by id. E-mail is not asked for: expanding it on a column of
 * several people fails the whole query when one of them has none (R84 of local-tenant/SPEC.md).
 */
export function people(name: string, label: Label, options: Options = {}): Column<Person[]> {
  const shared = sharing<Person[]>(value => value.map(person => `${person.id} ${person.name}`).join('\n'));
  const read = (value: unknown): Person[] => {
    if (isEmpty(value)) return shared([]);
    if (!Array.isArray(value)) return refuse(value, 'people');
    return shared(value.map(readPerson));
  };
  return column<Person[]>(name, label, { type: 'UserMulti' }, options, read, value => value.map(person => person.id), {
    select: [`${name}/Id`, `${name}/Title`], expand: name, writeAs: `${name}Id`
  });
}

/** A row of another list, by its id. */
export function lookup(name: string, label: Label, list: ListKey, options: Options = {}): Column<number | undefined> {
  return column(name, label, { type: 'Lookup', list }, options, readNumber, value => value ?? null, {
    select: [`${name}Id`], property: `${name}Id`
  });
}

/** Several rows of another list, by their ids. */
export function lookups(name: string, label: Label, list: ListKey, options: Options = {}): Column<number[]> {
  const shared = sharing<number[]>(value => value.join());
  const read = (value: unknown): number[] => {
    if (isEmpty(value)) return shared([]);
    return Array.isArray(value) ? shared(value.map(readId)) : refuse(value, 'ids');
  };
  return column(name, label, { type: 'LookupMulti', list }, options, read, value => value, {
    select: [`${name}Id`], property: `${name}Id`
  });
}
