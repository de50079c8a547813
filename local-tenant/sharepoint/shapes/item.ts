import { expandMissing, notModelled, overLookupThreshold, unknownSelect } from '../http/errors';
import { entityName, isLookup, isPerson } from '../fields/field';
import { annotate } from '../odata/render';
import { fieldsOf } from '../store/fields';
import { StoredList } from '../store/lists';
import { ItemRow } from '../store/rows';
import { itemEtag, itemType } from '../writes/items';
import { ItemShape, Writer, everything, selected, unmodelled } from './itemColumns';
import { expanded } from './itemExpand';
import { isItemLink, linkWriter } from './itemLinks';
import { withoutDangling } from './itemPointers';
import { listPath } from './list';

type Json = Record<string, unknown>;

/** Lookup and person columns that one query may expand. */
const lookupThreshold = 12;

function heads(shape: ItemShape, rows: ItemRow[]): Writer[] {
  if (shape.expand.length > lookupThreshold) throw overLookupThreshold();
  const fields = fieldsOf(shape.store, shape.list);
  return shape.expand.map(name => {
    const field = fields.find(each => entityName(each.name) === name);
    if (field && (isLookup(field.type) || isPerson(field.type))) return expanded(shape, field, rows);
    if (isItemLink(name)) return linkWriter(shape, name);
    throw name.includes('/') || unmodelled.has(name) ? notModelled(`$expand=${name} on items`) : unknownSelect(name);
  });
}

/** Shapes rows for an answer. Fails with SharePoint's 400 for what cannot be selected or expanded. */
export function itemRows(shape: ItemShape, stored: ItemRow[]): Json[] {
  const fields = fieldsOf(shape.store, shape.list);
  const rows = withoutDangling(shape, fields, stored);
  const type = itemType(shape.list);
  const path = listPath(shape.list);
  const missing = shape.select.filter(name => name.includes('/')).find(name => !shape.expand.includes(name.split('/')[0]));
  if (missing) throw expandMissing(missing.split('/')[0]);
  const plain = shape.select.filter(name => !name.includes('/') && !(isItemLink(name) && shape.expand.includes(name)));
  const writers = shape.select.length === 0 ? everything(shape, fields) : plain.flatMap(name => selected(shape, fields, name));
  const brought = heads(shape, rows);
  const ordered = shape.format.startsWith('v4') ? [...writers, ...brought] : [...brought, ...writers];
  return rows.map(row => {
    const into: Json = annotate(shape.format, { type, id: row.uniqueId, etag: `"${row.version}"`, editLink: `${path}/Items(${row.id})` });
    for (const write of ordered) write(row, into);
    return into;
  });
}

/** The set that `odata.metadata` names for a list's items. */
export const itemSet = (list: StoredList): string => `SP.ListData.${list.entity}Items`;

/** Headers of an added row. */
export function addedHeaders(row: ItemRow, list: StoredList, webUrl: string): Record<string, string> {
  return { ETag: itemEtag(row), Location: `${webUrl}/_api/${listPath(list)}/Items(${row.id})` };
}
