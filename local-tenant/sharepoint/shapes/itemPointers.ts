import { StoredField, isLookup } from '../fields/field';
import { Viewer, maySeeList } from '../permissions/sight';
import { listById, tableOf } from '../store/lists';
import { ItemRow } from '../store/rows';

function idsOf(row: ItemRow, field: StoredField): number[] {
  const value = row.data[field.name] ?? [];
  return Array.isArray(value) ? (value as number[]) : [value as number];
}

/** The ids of a lookup's values that no longer stand in the list it points at; unknown to those who may not see that list. */
function dangling(viewer: Viewer, field: StoredField, rows: ItemRow[]): Set<number> {
  const pointed = new Set(rows.flatMap(row => idsOf(row, field)));
  if (pointed.size === 0) return pointed;
  const target = listById(viewer.store, field.lookupList!);
  if (target && !maySeeList(viewer, target)) return new Set();
  const held = target ? viewer.store.all(`SELECT id FROM ${tableOf(target)} WHERE id IN (SELECT value FROM json_each(?))`, JSON.stringify([...pointed])) : [];
  for (const { id } of held) pointed.delete(Number(id));
  return pointed;
}

function without(row: ItemRow, field: StoredField, gone: Set<number>): ItemRow {
  if (!idsOf(row, field).some(id => gone.has(id))) return row;
  const kept = field.type === 'LookupMulti' ? idsOf(row, field).filter(id => !gone.has(id)) : null;
  return { ...row, data: { ...row.data, [field.name]: kept } };
}

/** Rows as they are read: a lookup whose row was deleted is empty, though the stored id stays. */
export function withoutDangling(viewer: Viewer, fields: StoredField[], rows: ItemRow[]): ItemRow[] {
  return fields.filter(field => isLookup(field.type)).reduce((read, field) => {
    const gone = dangling(viewer, field, read);
    return gone.size === 0 ? read : read.map(row => without(row, field, gone));
  }, rows);
}
