import { overThreshold } from '../http/errors';
import { Viewer, sightOf } from '../permissions/sight';
import { QueryOptions } from '../odata/options';
import { Cell } from '../store/database';
import { StoredList, tableOf } from '../store/lists';
import { ItemRow, itemOf } from '../store/rows';
import { columnAt } from './columns';
import { checkThreshold, listViewThreshold } from './threshold';
import { Condition, conditionOf } from './where';

export const defaultPage = 100;

/** A page of rows; `position` is what the next page's `$skiptoken` says, undefined on the last. */
export interface Page {
  rows: ItemRow[];
  position?: string;
}

interface SortKey {
  name: string;
  sql: string;
  descending: boolean;
}

function sortKeys(viewer: Viewer, list: StoredList, options: QueryOptions): SortKey[] {
  const keys = options.orderBy.map(({ path, descending }) => {
    const column = columnAt(viewer, list, path);
    const sql = column.through ? throughOrder(viewer, list, path) : column.sql;
    return { name: `p_${path.replace('/', '_x002f_')}`, sql, descending };
  });
  const byId = options.orderBy.find(({ path }) => /^id$/i.test(path));
  return byId ? keys : [...keys, { name: 'p_ID', sql: 'id', descending: false }];
}

/** Ordering by a value of the row that is pointed at: the value itself, looked up. */
function throughOrder(viewer: Viewer, list: StoredList, path: string): string {
  const column = columnAt(viewer, list, path);
  const own = columnAt(viewer, list, `${path.split('/')[0]}/Id`).sql;
  return `(SELECT ${column.sql.replace(/\bkeys\b/g, 'target.keys')} FROM ${column.source!} target WHERE target.id = ${own.replace(/\bkeys\b/g, `${tableOf(list)}.keys`)})`;
}

/** Rows after the last one of the page before, by the order's own values; empty values sort first. */
function afterToken(keys: SortKey[], token: URLSearchParams): Condition | undefined {
  const held = keys.map(key => token.get(key.name));
  const values = held.map(text => (text === null || text === '' ? null : JSON.parse(text) as Cell));
  if (values[values.length - 1] === null) return undefined;
  const parts: string[] = [];
  const cells: Cell[] = [];
  keys.forEach((key, at) => {
    const same = keys.slice(0, at).map(before => `${before.sql} IS ?`);
    const value = values[at];
    const beyond = key.descending
      ? value === null ? 'FALSE' : `(${key.sql} < ? OR ${key.sql} IS NULL)`
      : value === null ? `${key.sql} IS NOT NULL` : `${key.sql} > ?`;
    parts.push(`(${[...same, beyond].join(' AND ')})`);
    cells.push(...values.slice(0, at), ...(value === null ? [] : [value]));
  });
  return { sql: `(${parts.join(' OR ')})`, cells };
}

function position(keys: SortKey[], row: Record<string, Cell>): string {
  const token = new URLSearchParams({ Paged: 'TRUE' });
  keys.forEach((key, at) => token.append(key.name, row[`k${at}`] === null ? '' : JSON.stringify(row[`k${at}`])));
  return token.toString();
}

/** Finds a page of a list's rows. Fails with SharePoint's errors for columns that are not there and for queries over the threshold. */
export function findPage(viewer: Viewer, list: StoredList, options: QueryOptions): Page {
  const size = Math.min(options.top ?? defaultPage, listViewThreshold);
  if ((options.top ?? 0) > listViewThreshold && list.itemCount > listViewThreshold) throw overThreshold();
  checkThreshold(viewer, list, options.filter, options.orderBy);
  const keys = sortKeys(viewer, list, options);
  const conditions = [sightOf(viewer, list), options.filter && conditionOf(viewer, list, options.filter), options.skipToken && afterToken(keys, options.skipToken)]
    .filter((each): each is Condition => each !== undefined);
  const where = conditions.length > 0 ? `WHERE ${conditions.map(each => each.sql).join(' AND ')}` : '';
  const order = keys.map(key => `${key.sql} ${key.descending ? 'DESC' : 'ASC'}`).join(', ');
  const picked = keys.map((key, at) => `${key.sql} AS k${at}`).join(', ');
  const found = viewer.store.all(`SELECT *, ${picked} FROM ${tableOf(list)} ${where} ORDER BY ${order} LIMIT ${size + 1}`, ...conditions.flatMap(each => each.cells));
  const rows = found.slice(0, size);
  return { rows: rows.map(itemOf), position: found.length > size && size > 0 ? position(keys, rows[rows.length - 1]) : undefined };
}
