import { expandMissing, notModelled, projectionUnknown, spException, unknownColumn } from '../http/errors';
import { rowColumns } from '../fields/builtin';
import { StoredField, entityName, isLookup, isPerson, isSeveral } from '../fields/field';
import { Viewer, sightOf } from '../permissions/sight';
import { fieldsOf, keyOf } from '../store/fields';
import { StoredList, listById, tableOf } from '../store/lists';

/** What a path of a filter or an order means in the list's table. */
export interface QueryColumn {
  field: StoredField;
  /** SQL of the value that is compared: folded text, number, moment or id. For several values: of the array. */
  sql: string;
  several: boolean;
  /** SharePoint has an index that the comparison can use. */
  indexed: boolean;
  /** Set when the comparison is about a value of the row that is pointed at: wraps a test on that row. */
  through?: (test: string) => string;
  /** The rows that `through` looks at, as SQL that can stand after FROM. */
  source?: string;
}

/** People's columns that a path can name behind a person column. */
const personColumns: Record<string, string> = { Title: 'title COLLATE NOCASE', EMail: 'email COLLATE NOCASE', Name: 'login COLLATE NOCASE' };

function refuseType(field: StoredField): void {
  if (field.type !== 'Note' && field.type !== 'URL' && field.type !== 'Calculated' && field.type !== 'Computed') return;
  throw spException(`The field '${field.name}' of type '${field.type}' cannot be used in the query filter expression.`, -1, 400);
}

function sqlOf(field: StoredField): string {
  const own = rowColumns[field.name];
  if (own !== undefined) return own;
  if (field.name === '_UIVersionString') throw notModelled('a filter on the version');
  return keyOf(field.name);
}

function plain(field: StoredField): QueryColumn {
  refuseType(field);
  return { field, sql: sqlOf(field), several: isSeveral(field.type), indexed: field.indexed || field.name === 'ID' };
}

/** A list's rows that the person may see: what is hidden is found by no value of it. */
function inSight(viewer: Viewer, target: StoredList): string {
  const sight = sightOf(viewer, target);
  return sight ? `(SELECT * FROM ${tableOf(target)} WHERE ${sight.sql.replace('?', `'${String(sight.cells[0])}'`)})` : tableOf(target);
}

/** `HPUnit/Title`, `Author/EMail`: a test on the row that is pointed at. */
function behind(viewer: Viewer, field: StoredField, name: string): QueryColumn {
  if (!isLookup(field.type) && !isPerson(field.type)) throw expandMissing(field.name);
  const several = isSeveral(field.type);
  const own = { field, sql: sqlOf(field), several, indexed: field.indexed };
  if (/^id$/i.test(name)) return own;
  const wrap = (source: string) => (test: string): string =>
    several
      ? `EXISTS (SELECT 1 FROM json_each(${own.sql}) each WHERE each.value IN (SELECT id FROM ${source} WHERE ${test}))`
      : `${own.sql} IN (SELECT id FROM ${source} WHERE ${test})`;
  if (isPerson(field.type)) {
    const sql = personColumns[name];
    if (!sql) throw projectionUnknown(`${field.name}/${name}`);
    return { ...own, sql, several: false, indexed: false, source: 'principals', through: wrap('principals') };
  }
  const target = listById(viewer.store, field.lookupList!);
  const column = target && fieldsOf(viewer.store, target).find(each => each.name === name);
  if (!target || !column) throw projectionUnknown(`${field.name}/${name}`);
  const source = inSight(viewer, target);
  return { ...own, sql: sqlOf(column), several: false, indexed: false, source, through: wrap(source) };
}

/** Finds what a path means. Fails with SharePoint's 400 for a column that is not there or cannot be searched. */
export function columnAt(viewer: Viewer, list: StoredList, path: string): QueryColumn {
  const fields = fieldsOf(viewer.store, list);
  const [head, tail] = path.split('/');
  const named = (name: string): StoredField | undefined => fields.find(field => entityName(field.name) === name);
  if (tail !== undefined) {
    const field = named(head);
    if (!field) throw unknownColumn(head);
    return behind(viewer, field, tail);
  }
  if (/^id$/i.test(head)) return plain(named('ID')!);
  const pointer = head.endsWith('Id') ? named(head.slice(0, -2)) : undefined;
  if (pointer && (isLookup(pointer.type) || isPerson(pointer.type))) return plain(pointer);
  const field = named(head);
  if (!field) throw unknownColumn(head);
  if (isLookup(field.type) || isPerson(field.type)) {
    throw spException(`The field '${field.name}' of type '${field.type}' cannot be used in the query filter expression.`, -1, 400);
  }
  return plain(field);
}
