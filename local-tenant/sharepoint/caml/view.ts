import { camlInvalid, notModelled } from '../http/errors';
import { Element, child, parseXml } from '../fields/xml';
import { Filter } from '../odata/filter';
import { Order } from '../odata/options';
import { CamlScope, fieldOf, pathOf, readCondition } from './where';

/** A `<View>`, read. */
export interface CamlView {
  filter?: Filter;
  orderBy: Order[];
  /** Internal names; empty when the view names none. */
  fields: string[];
  rowLimit?: number;
}

function parse(xml: string): Element {
  try {
    return parseXml(xml.trim());
  } catch (failure) {
    if (failure instanceof SyntaxError) throw camlInvalid();
    throw failure;
  }
}

function orderOf(scope: CamlScope, query: Element | undefined): Order[] {
  return (query && child(query, 'OrderBy')?.children || []).map(reference => ({
    path: pathOf(fieldOf(scope, reference), false), descending: reference.attributes.Ascending?.toUpperCase() === 'FALSE'
  }));
}

function filterOf(scope: CamlScope, query: Element | undefined): Filter | undefined {
  const where = query && child(query, 'Where');
  if (!where || where.children.length === 0) return undefined;
  if (where.children.length > 1) throw camlInvalid();
  return readCondition(scope, where.children[0]);
}

function limitOf(view: Element): number | undefined {
  const text = child(view, 'RowLimit')?.text.trim();
  if (text === undefined || text === '') return undefined;
  if (!/^\d+$/.test(text)) throw camlInvalid();
  return Number(text);
}

/** Reads the XML of a view. Fails as SharePoint does for what cannot be read, and with 501 for joins and groups. */
export function readView(scope: CamlScope, xml: string): CamlView {
  const root = parse(xml === '' ? '<View />' : xml);
  const view: Element = root.name === 'View' ? root : { name: 'View', attributes: {}, children: [root], text: '' };
  const query = child(view, 'Query');
  for (const name of ['Joins', 'ProjectedFields', 'Aggregations']) if (child(view, name)) throw notModelled(`${name} in CAML`);
  if (query && child(query, 'GroupBy')) throw notModelled('GroupBy in CAML');
  return {
    filter: filterOf(scope, query), orderBy: orderOf(scope, query), rowLimit: limitOf(view),
    fields: (child(view, 'ViewFields')?.children ?? []).map(reference => fieldOf(scope, reference).name)
  };
}
