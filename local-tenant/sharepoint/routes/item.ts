import { Answer, deleted, nothing, updated } from '../http/answer';
import { Call, bodyOf } from '../http/call';
import { badArgument } from '../http/errors';
import { Literal, Segment } from '../odata/path';
import { basePermissions } from '../permissions/bits';
import { maskOn } from '../permissions/effective';
import { itemRows, itemSet } from '../shapes/item';
import { ItemShape } from '../shapes/itemColumns';
import { listPath } from '../shapes/list';
import { hasOwnScope, itemScope, scopeOfItem, setItemScope } from '../store/itemScopes';
import { StoredList, isPageLibrary } from '../store/lists';
import { ItemRow } from '../store/rows';
import { deleteItem, isDraft, recycleItem } from '../writes/itemDeletes';
import { heldItem, itemEtag, logItem, updateItem } from '../writes/items';
import { setComments } from '../writes/pages';
import { attachmentsResource } from './attachments';
import { contentTypeResource } from './contentTypes';
import { updateByFormValues } from './formValues';
import { Resource, method } from './resource';
import { Securable, securableStep } from './securable';
import { versionsResource } from './versions';

/** How a request wants rows to be shaped. */
export function shapeOf(call: Call, list: StoredList): ItemShape {
  const { store, user, format } = call;
  return {
    store, user, list, format, webUrl: call.webUrl, select: call.options.select, expand: call.options.expand,
    rights: id => ({ unique: hasOwnScope(store, list, id), mask: basePermissions(maskOn(store, scopeOfItem(store, list, id), user)) })
  };
}

function securable({ store, ...call }: Call, list: StoredList, row: ItemRow): Securable {
  return {
    path: `${listPath(list)}/Items(${row.id})`,
    ownScope: itemScope(list, row.id),
    scope: () => scopeOfItem(store, list, row.id),
    setUnique: unique => setItemScope(store, list, row.id, unique),
    log: type => logItem({ store, ...call }, list, row, type, isDraft({ store, ...call }, list, row.id))
  };
}

/** @pnp/sp calls it as an update of nothing. */
function commentsResource(call: Call, list: StoredList, id: number, disabled: Literal | undefined): Resource {
  const act = (): Answer => {
    setComments(call, list, id, disabled);
    return nothing;
  };
  return { post: act, merge: act };
}

function step(call: Call, list: StoredList, id: number, segment: Segment): Resource | undefined {
  const row = heldItem(call, list, id);
  switch (segment.name) {
    case 'versions': return versionsResource(call, list, row, segment.args?.[0]);
    case 'deletewithparameters': return method(() => {
      deleteItem({ ...call, ifMatch: '*' }, list, id);
      return nothing;
    });
    case 'recycle': return method(() => ({ kind: 'value', type: 'Edm.Guid', value: recycleItem(call, list, id) }));
    case 'attachmentfiles': return attachmentsResource(call, list, row, segment.args?.[0]);
    case 'validateupdatelistitem': return updateByFormValues(call, list, id);
    case 'setcommentsdisabled': return isPageLibrary(list) ? commentsResource(call, list, id, segment.args?.[0]) : undefined;
    case 'contenttype': return contentTypeResource(call, list);
    default: return securableStep(call, securable(call, list, row), segment);
  }
}

/** One row of a list. */
export function itemResource(call: Call, list: StoredList, key: Literal): Resource {
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
    step: segment => step(call, list, key, segment)
  };
}
