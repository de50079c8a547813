import { expandMissing, projectionEmpty, projectionUnknown } from '../http/errors';
import { StoredField, entityName, isPerson, isSeveral } from '../fields/field';
import { sightOf } from '../permissions/sight';
import { annotate, collection, navigation } from '../odata/render';
import { fieldsOf } from '../store/fields';
import { listById } from '../store/lists';
import { principalById } from '../store/principals';
import { ItemRow, itemsByIds } from '../store/rows';
import { itemType } from '../writes/items';
import { ItemShape, Writer, selected, systemWriters } from './itemColumns';
import { listPath } from './list';

type Json = Record<string, unknown>;

/** What can be read of a person behind a column. */
const personMembers: Record<string, (person: { id: number; title: string; email: string; login: string }) => unknown> = {
  Id: person => person.id, ID: person => person.id, Title: person => person.title, Name: person => person.login, EMail: person => person.email,
  UserName: person => person.email, FirstName: person => person.title.split(' ')[0], LastName: person => person.title.split(' ').slice(1).join(' ')
};

function personOf(shape: ItemShape, field: StoredField, names: string[]): (id: number) => Json | undefined {
  for (const name of names) if (!personMembers[name]) throw projectionUnknown(`${field.name}/${name}`);
  const known = new Map<number, Json | undefined>();
  return id => {
    if (!known.has(id)) {
      const person = principalById(shape.store, id);
      known.set(id, person && Object.fromEntries(names.map(name => [name, personMembers[name](person)])));
    }
    return known.get(id);
  };
}

function lookedUp(shape: ItemShape, field: StoredField, names: string[], rows: ItemRow[]): { read: (id: number) => Json | undefined; type: string } {
  const target = listById(shape.store, field.lookupList!);
  if (!target) return { read: () => undefined, type: 'SP.ListItem' };
  const fields = fieldsOf(shape.store, target);
  const writers = names.flatMap(name => {
    if (!/^id$/i.test(name) && !systemWriters[name] && !fields.some(each => entityName(each.name) === name)) throw projectionUnknown(`${field.name}/${name}`);
    return /^id$/i.test(name) ? [systemWriters.Id(target)] : selected({ ...shape, list: target, select: [], expand: [] }, fields, name);
  });
  const ids = rows.flatMap(row => row.data[field.name] as number | number[] | null).filter((id): id is number => id !== null && id !== undefined);
  const held = itemsByIds(shape.store, target, ids, sightOf(shape, target));
  const read = (id: number): Json | undefined => {
    const row = held.get(id);
    if (!row) return undefined;
    const into: Json = {};
    for (const write of writers) write(row, into);
    return into;
  };
  return { read, type: itemType(target) };
}

function idsIn(row: ItemRow, field: StoredField): number | number[] | null {
  if (field.name === 'Author') return row.author;
  if (field.name === 'Editor') return row.editor;
  return (row.data[field.name] ?? null) as number | number[] | null;
}

/**
 * Writes what `$expand` asks for of one column. An empty several-person value leaves the property out in minimal metadata;
 * one of several without the value that was asked for fails the whole request.
 */
export function expanded(shape: ItemShape, field: StoredField, rows: ItemRow[]): Writer {
  const name = entityName(field.name);
  const names = shape.select.filter(path => path.startsWith(`${name}/`)).map(path => path.slice(name.length + 1));
  if (names.length === 0) throw expandMissing(field.name);
  const person = isPerson(field.type);
  const found = person ? { read: personOf(shape, field, names), type: 'SP.Data.UserInfoItem' } : lookedUp(shape, field, names, rows);
  const dress = (id: number): Json | undefined => {
    const members = found.read(id);
    if (!members) return undefined;
    const empty = isSeveral(field.type) ? names.find(each => members[each] === '' || members[each] === null) : undefined;
    if (empty) throw projectionEmpty(field.name, empty);
    const notes = annotate(shape.format, { type: found.type, id: '', editLink: '' });
    delete notes['odata.editLink'];
    delete notes['@odata.editLink'];
    const marked = Object.fromEntries(Object.entries(notes).map(([key, value]) => [key, key.endsWith('odata.id') ? `${found.type}-${id}` : value]));
    return { ...marked, ...members };
  };
  return (row, into) => {
    Object.assign(into, navigation(shape.format, name, `${listPath(shape.list)}/Items(${row.id})`));
    const value = idsIn(row, field);
    if (isSeveral(field.type)) {
      const all = ((value ?? []) as number[]).map(dress).filter(each => each !== undefined);
      if (all.length > 0) into[name] = collection(shape.format, all);
      else if (!person || shape.format !== 'minimal') into[name] = collection(shape.format, []);
    } else into[name] = value === null ? null : dress(value as number) ?? null;
  };
}
