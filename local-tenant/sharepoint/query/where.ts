import { spException } from '../http/errors';
import { isPerson } from '../fields/field';
import { fold } from '../fields/text';
import { readMoment } from '../fields/time';
import { Viewer } from '../permissions/sight';
import { Comparison, Filter } from '../odata/filter';
import { Literal } from '../odata/path';
import { Cell } from '../store/database';
import { StoredList } from '../store/lists';
import { QueryColumn, columnAt } from './columns';

/** A condition in SQL with its values. */
export interface Condition {
  sql: string;
  cells: Cell[];
}

const operators: Record<Comparison, string> = { eq: '=', ne: '<>', gt: '>', ge: '>=', lt: '<', le: '<=' };

const mismatch = (column: QueryColumn): Error =>
  spException(`The value of the filter does not fit the column '${column.field.name}' of type '${column.field.type}'.`, -1, 400);

/** A literal as the column's searchable value stands in the store. */
function cellFor(column: QueryColumn, value: Literal): Cell {
  if (value === null) return null;
  if (column.through) return typeof value !== 'string' ? Number(value) : isPerson(column.field.type) ? value : fold(value);
  switch (column.field.type) {
    case 'Number':
    case 'Currency':
    case 'Counter':
    case 'Integer':
    case 'User':
    case 'UserMulti':
    case 'Lookup':
    case 'LookupMulti': {
      const number = Number(value);
      if (isNaN(number)) throw mismatch(column);
      return number;
    }
    case 'Boolean': return Number(value === true || value === 1 || /^(1|true)$/i.test(String(value)));
    case 'DateTime': {
      const at = readMoment(String(value));
      if (at === undefined) throw mismatch(column);
      return at;
    }
    default: return fold(String(value));
  }
}

function emptiness(column: QueryColumn, by: Comparison): Condition {
  const empty = column.several ? `(${column.sql} IS NULL OR json_array_length(${column.sql}) = 0)` : `${column.sql} IS NULL`;
  return { sql: by === 'ne' ? `NOT (${empty})` : empty, cells: [] };
}

/** A row without a value differs from every value: `ne` finds it, as SharePoint's Neq does. */
function comparison(column: QueryColumn, by: Comparison, value: Literal): Condition {
  const cell = cellFor(column, value);
  if (column.several) {
    const has = `EXISTS (SELECT 1 FROM json_each(${column.sql}) each WHERE each.value ${by === 'ne' ? '=' : operators[by]} ?)`;
    return { sql: by === 'ne' ? `NOT ${has}` : has, cells: [cell] };
  }
  const test = by === 'ne' ? `(${column.sql} IS NULL OR ${column.sql} <> ?)` : `${column.sql} ${operators[by]} ?`;
  return { sql: column.through ? column.through(test) : test, cells: [cell] };
}

/** The first text that is greater than every text with this beginning. */
const after = (start: string): string => `${start}\u{10ffff}`;

function textTest(column: QueryColumn, kind: 'startsWith' | 'contains', value: string): Condition {
  const wanted = fold(value);
  const wrap = (test: string): string => (column.through ? column.through(test) : test);
  if (kind === 'startsWith') return { sql: wrap(`(${column.sql} >= ? AND ${column.sql} < ?)`), cells: [wanted, after(wanted)] };
  if (column.several) return { sql: `EXISTS (SELECT 1 FROM json_each(${column.sql}) each WHERE instr(each.value, ?) > 0)`, cells: [wanted] };
  return { sql: wrap(`instr(${column.sql}, ?) > 0`), cells: [wanted] };
}

/** A filter as a condition on the list's table. */
export function conditionOf(viewer: Viewer, list: StoredList, filter: Filter): Condition {
  switch (filter.kind) {
    case 'and':
    case 'or': {
      const [left, right] = [conditionOf(viewer, list, filter.left), conditionOf(viewer, list, filter.right)];
      return { sql: `(${left.sql} ${filter.kind.toUpperCase()} ${right.sql})`, cells: [...left.cells, ...right.cells] };
    }
    case 'not': {
      const inner = conditionOf(viewer, list, filter.inner);
      return { sql: `NOT coalesce(${inner.sql}, 0)`, cells: inner.cells };
    }
    case 'compare': {
      const column = columnAt(viewer, list, filter.path);
      if (filter.value !== null) return comparison(column, filter.by, filter.value);
      // Nothing stands behind a cell that points at nothing.
      return emptiness(column.through ? columnAt(viewer, list, `${filter.path.split('/')[0]}/Id`) : column, filter.by);
    }
    case 'startsWith':
    case 'contains': return textTest(columnAt(viewer, list, filter.path), filter.kind, filter.value);
  }
}
