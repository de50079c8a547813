import { expandMissing, notModelled, projectionUnknown, spException, unknownColumn } from '../http/errors';
import { rowColumns } from '../fields/builtin';
import { StoredField, entityName, isLookup, isPerson, isSeveral } from '../fields/field';
import { own } from '../own';
import { Store } from '../store/database';
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
}

/** People's columns that a path can name behind a person column. */
const personColumns: Record<string, string> = { Title: 'title COLLATE NOCASE', EMail: 'email COLLATE NOCASE', Name: 'login COLLATE NOCASE' };

function refuseType(field: StoredField): void {
  if (field.type !== 'Note' && field.type !== 'URL' && field.type !== 'Calculated' && field.type !== 'Computed') return;
  throw spException(`The field '${field.name}' of type '${field.type}' cannot be used in the query filter expression.`, -1, 400);
}

function sqlOf(field: StoredField): string {
  const inRow = own(rowColumns, field.name);
  if (inRow !== undefined) return inRow;
  if (field.name === '_UIVersionString') throw notModelled('a filter on the version');
  return keyOf(field.name);
}

function plain(field: StoredField): QueryColumn {
  refuseType(field);
  return { field, sql: sqlOf(field), several: isSeveral(field.type), indexed: field.indexed || field.name === 'ID' };
}

/** `HPUnit/Title`, `Author/EMail`: a test on the row that is pointed at. */
function behind(store: Store, field: StoredField, name: string): QueryColumn {
  if (!isLookup(field.type) && !isPerson(field.type)) throw expandMissing(field.name);
  const several = isSeveral(field.type);
  const pointer = { field, sql: sqlOf(field), several, indexed: field.indexed };
  if (/^id$/i.test(name)) return pointer;
  const wrap = (inner: string) => (test: string): string =>
    several
      ? `EXISTS (SELECT 1 FROM json_each(${pointer.sql}) each WHERE each.value IN (${inner} WHERE ${test}))`
      : `${pointer.sql} IN (${inner} WHERE ${test})`;
  if (isPerson(field.type)) {
    const sql = own(personColumns, name);
    if (!sql) throw projectionUnknown(`${field.name}/${name}`);
    return { ...pointer, sql, several: false, indexed: false, through: wrap('SELECT id FROM principals') };
  }
  const target = listById(store, field.lookupList!);
  const column = target && fieldsOf(store, target).find(each => each.name === name);
  if (!target || !column) throw projectionUnknown(`${field.name}/${name}`);
  return { ...pointer, sql: sqlOf(column), several: false, indexed: false, through: wrap(`SELECT id FROM ${tableOf(target)}`) };
}

/** Finds what a path means. Fails with SharePoint's 400 for a column that is not there or cannot be searched. */
export function columnAt(store: Store, list: StoredList, path: string): QueryColumn {
  const fields = fieldsOf(store, list);
  const [head, tail] = path.split('/');
  const named = (name: string): StoredField | undefined => fields.find(field => entityName(field.name) === name);
  if (tail !== undefined) {
    const field = named(head);
    if (!field) throw unknownColumn(head);
    return behind(store, field, tail);
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
