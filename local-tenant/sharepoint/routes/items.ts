import { Answer, deleted, updated } from '../http/answer';
import { Call, bodyOf } from '../http/call';
import { badArgument } from '../http/errors';
import { Literal } from '../odata/path';
import { basePermissions } from '../permissions/bits';
import { maskOn } from '../permissions/effective';
import { findPage } from '../query/page';
import { addedHeaders, itemRows, itemSet } from '../shapes/item';
import { ItemShape } from '../shapes/itemColumns';
import { versionRows } from '../shapes/version';
import { StoredList, scopeOf } from '../store/lists';
import { addItem, deleteItem, demandOnList, heldItem, itemEtag, recycleItem, updateItem } from '../writes/items';
import { Resource, method, valueOf } from './resource';

function shapeOf(call: Call, list: StoredList): ItemShape {
  return {
    store: call.store, list, format: call.format, select: call.options.select, expand: call.options.expand,
    rights: () => ({ unique: false, mask: basePermissions(maskOn(call.store, scopeOf(list), call.user)) })
  };
}

/** The address of the next page: the token first, hex escapes in lower case, the other options as they came. */
function nextLink(call: Call, list: StoredList, position: string): string {
  const escape = (text: string): string => encodeURIComponent(text).replace(/%[0-9A-F]{2}/g, hex => hex.toLowerCase()).replace(/'/g, '%27');
  const options = call.options.raw.filter(([name]) => name !== '$skiptoken').map(([name, value]) => `&%24${name.slice(1)}=${escape(value)}`);
  return `${call.webUrl}/_api/web/lists(guid%27${list.id}%27)/items?%24skiptoken=${escape(position)}${options.join('')}`;
}

function read(call: Call, list: StoredList): Answer {
  const page = findPage(call.store, list, call.options);
  return {
    kind: 'rows', set: itemSet(list), rows: itemRows(shapeOf(call, list), page.rows),
    next: page.position === undefined ? undefined : nextLink(call, list, page.position)
  };
}

function add(call: Call, list: StoredList): Answer {
  const row = addItem(call, list, bodyOf(call));
  const [shaped] = itemRows({ ...shapeOf(call, list), select: [], expand: [] }, [row]);
  return { kind: 'row', set: itemSet(list), row: shaped, status: 201, headers: addedHeaders(row, list, call.webUrl) };
}

function versionsResource(call: Call, list: StoredList, id: number): Resource {
  return {
    get: () => {
      demandOnList(call, list, 'ViewVersions');
      const rows = versionRows({ store: call.store, list, format: call.format, select: call.options.select }, heldItem(call, list, id));
      return { kind: 'rows', set: 'SP.ApiData.ListItemVersions', rows: rows.slice(0, call.options.top) };
    }
  };
}

/** One item. */
function itemResource(call: Call, list: StoredList, key: Literal): Resource {
  if (typeof key !== 'number') throw badArgument(`The item id ${String(key)} is not a number.`);
  return {
    get: () => {
      const row = heldItem(call, list, key);
      const [shaped] = itemRows(shapeOf(call, list), [row]);
      return { kind: 'row', set: itemSet(list), row: shaped, headers: { ETag: itemEtag(row) } };
    },
    merge: () => updated(itemEtag(updateItem(call, list, key, bodyOf(call)))),
    remove: () => {
      deleteItem(call, list, key);
      return deleted;
    },
    step: segment => {
      switch (segment.name) {
        case 'versions': return versionsResource(call, list, key);
        case 'recycle': return method(() => ({ kind: 'value', type: 'Edm.Guid', value: recycleItem(call, list, key) }));
        case 'effectivebasepermissions': return valueOf('SP.BasePermissions', () => basePermissions(maskOn(call.store, scopeOf(list), call.user)));
        default: return undefined;
      }
    }
  };
}

/** `items` of a list. */
export function itemsResource(call: Call, list: StoredList, key?: Literal): Resource {
  if (key !== undefined) return itemResource(call, list, key);
  return {
    get: () => read(call, list),
    post: () => add(call, list),
    step: segment => (segment.name === 'getbyid' ? itemResource(call, list, segment.args?.[0] ?? null) : undefined)
  };
}
