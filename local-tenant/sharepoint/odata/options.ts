import { invalidQuery } from '../http/errors';
import { Filter, parseFilter } from './filter';

/** One step of `$orderby`. */
export interface Order {
  path: string;
  descending: boolean;
}

/** The system query options of a request, read. */
export interface QueryOptions {
  /** Empty: everything that comes by default. */
  select: string[];
  expand: string[];
  filter?: Filter;
  orderBy: Order[];
  top?: number;
  /** Taken by users, groups, columns and so on; items pass it over. */
  skip: number;
  skipToken?: URLSearchParams;
  /** As they came, for the next page's address. */
  raw: [string, string][];
}

function names(text: string | undefined): string[] {
  return (text ?? '').split(',').map(name => name.trim()).filter(name => name !== '');
}

function order(text: string): Order {
  const [path, direction = 'asc', ...rest] = text.split(/\s+/);
  if (rest.length > 0 || !/^(asc|desc)$/i.test(direction)) throw invalidQuery(`The expression "${text}" is not valid.`);
  return { path, descending: direction.toLowerCase() === 'desc' };
}

function count(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text)) throw invalidQuery(`The expression "${text}" is not valid.`);
  return Number(text);
}

/** Reads the options. Fails with SharePoint's 400 on what it cannot read. */
export function parseOptions(query: URLSearchParams): QueryOptions {
  const raw = [...query].filter(([name]) => name.startsWith('$'));
  const options = new Map(raw.map(([name, value]) => [name.toLowerCase(), value]));
  const filter = options.get('$filter');
  const skipToken = options.get('$skiptoken');
  return {
    select: names(options.get('$select')),
    expand: names(options.get('$expand')),
    filter: filter === undefined || filter.trim() === '' ? undefined : parseFilter(filter),
    orderBy: names(options.get('$orderby')).map(order),
    top: count(options.get('$top')),
    skip: count(options.get('$skip')) ?? 0,
    skipToken: skipToken === undefined ? undefined : new URLSearchParams(skipToken),
    raw
  };
}
