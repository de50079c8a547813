import { Answer } from '../http/answer';
import { Call, bodyOf } from '../http/call';
import { Literal } from '../odata/path';
import { findPage } from '../query/page';
import { addedHeaders, itemRows, itemSet } from '../shapes/item';
import { StoredList } from '../store/lists';
import { addItem } from '../writes/items';
import { itemResource, shapeOf } from './item';
import { Resource } from './resource';


/** The address of the next page: the token first, hex escapes in lower case, the other options as they came. */
function nextLink(call: Call, list: StoredList, position: string): string {
  const escape = (text: string): string => encodeURIComponent(text).replace(/%[0-9A-F]{2}/g, hex => hex.toLowerCase()).replace(/'/g, '%27');
  const options = call.options.raw.filter(([name]) => name !== '$skiptoken').map(([name, value]) => `&%24${name.slice(1)}=${escape(value)}`);
  return `${call.webUrl}/_api/web/lists(guid%27${list.id}%27)/items?%24skiptoken=${escape(position)}${options.join('')}`;
}

function read(call: Call, list: StoredList): Answer {
  const page = findPage(call, list, call.options);
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

/** `items` of a list. */
export function itemsResource(call: Call, list: StoredList, key?: Literal): Resource {
  if (key !== undefined) return itemResource(call, list, key);
  return {
    get: () => read(call, list),
    post: () => add(call, list),
    step: segment => (segment.name === 'getbyid' ? itemResource(call, list, segment.args?.[0] ?? null) : undefined)
  };
}
