import { randomUUID } from 'node:crypto';
import { Call } from '../http/call';
import { moment } from '../fields/time';
import { removeAttachments } from '../store/attachments';
import { changeTypes } from '../store/changes';
import { StoredList, isPageLibrary, saveList } from '../store/lists';
import { publishedRow } from '../store/pageDrafts';
import { binRow } from '../store/recycleBin';
import { deleteRow } from '../store/rows';
import { demandFree } from './checkout';
import { checkEtag, itemFor, logItem } from './items';

function countDown(call: Call, list: StoredList): void {
  const now = moment(call.tenant.now());
  saveList(call.store, { ...list, itemCount: list.itemCount - 1, modified: now, deleted: now });
}

/** Whether nothing of a page is published, so that readers do not know of it. */
export const isDraft = (call: Call, list: StoredList, id: number): boolean => isPageLibrary(list) && !publishedRow(call.store, list, id);

/** Deletes a row for good. Needs DeleteListItems and a fitting If-Match. Its own rights stay: by them the change log knows who may hear of it. */
export function deleteItem(call: Call, list: StoredList, id: number): void {
  const row = itemFor(call, list, id, 'DeleteListItems');
  checkEtag(call, row);
  demandFree(call, list, row);
  const draft = isDraft(call, list, id);
  deleteRow(call.store, list, id);
  removeAttachments(call.store, list, id);
  countDown(call, list);
  logItem(call, list, row, changeTypes.remove, draft);
}

/** Moves a row to the recycle bin; answers the bin's id. Needs DeleteListItems. */
export function recycleItem(call: Call, list: StoredList, id: number): string {
  const row = itemFor(call, list, id, 'DeleteListItems');
  const bin = { id: randomUUID(), at: moment(call.tenant.now()), by: call.user.id };
  demandFree(call, list, row);
  const draft = isDraft(call, list, id);
  binRow(call.store, list, row, bin);
  deleteRow(call.store, list, id);
  countDown(call, list);
  logItem(call, list, row, changeTypes.remove, draft);
  return bin.id;
}
