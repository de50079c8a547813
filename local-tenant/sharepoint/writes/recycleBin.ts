import { Call } from '../http/call';
import { accessDenied, attachmentExists, badArgument } from '../http/errors';
import { keysOf } from '../fields/compute';
import { fold } from '../fields/text';
import { moment } from '../fields/time';
import { may } from '../permissions/effective';
import { mayOnItem } from '../permissions/sight';
import { leafOf } from '../shapes/pageColumns';
import { changeTypes } from '../store/changes';
import { removeAttachments } from '../store/attachments';
import { fieldsOf } from '../store/fields';
import { StoredList, listByNumber, saveList } from '../store/lists';
import { BinEntry, binEntries, removeFromBin } from '../store/recycleBin';
import { keepDraft, nameTaken } from '../store/pageDrafts';
import { ItemRow, Values, insertRow, insertVersion } from '../store/rows';
import { checkUnique, logItem } from './items';

/** What a person finds in the bin: own deletions, and those of others for who manages the web; of lists and rows in sight alone. */
export function binFor(call: Call): { entry: BinEntry; list: StoredList }[] {
  const { store, user } = call;
  const all = may(store, 'web', user, 'ManageWeb');
  return binEntries(store).flatMap(entry => {
    const list = listByNumber(store, entry.list);
    return list && (all || entry.by === user.id) && mayOnItem(call, list, entry.item, 'ViewListItems') ? [{ entry, list }] : [];
  });
}

/** One entry of the bin. Fails with 400 for one that the person does not find there. */
export function binEntry(call: Call, id: string): { entry: BinEntry; list: StoredList } {
  const found = binFor(call).find(({ entry }) => entry.id === id.toLowerCase());
  if (!found) throw badArgument('Value does not fall within the expected range.');
  return found;
}

function demandDelete(call: Call, list: StoredList, entry: BinEntry): void {
  if (!mayOnItem(call, list, entry.item, 'DeleteListItems')) throw accessDenied();
}

/** Puts a page back at every level. Fails with 409 when its name has been taken meanwhile. */
function restorePage(call: Call, list: StoredList, { row, page }: BinEntry): void {
  const keys = (of: ItemRow): Values => keysOf(fieldsOf(call.store, list), of.data);
  if (nameTaken(call.store, list, fold(leafOf(row)), row.id)) throw attachmentExists();
  if (page!.published) insertRow(call.store, list, page!.published, keys(page!.published));
  for (const draft of page!.drafts) keepDraft(call.store, list, draft, keys(draft.row));
}

/** Puts a row back with its id, its versions, files and rights. Fails as an add does when a unique value has been taken meanwhile. */
export function restoreFromBin(call: Call, id: string): void {
  const { entry, list } = binEntry(call, id);
  demandDelete(call, list, entry);
  const fields = fieldsOf(call.store, list);
  const keys = keysOf(fields, entry.row.data);
  checkUnique(call, list, fields, keys, entry.item);
  if (entry.page) restorePage(call, list, entry);
  else insertRow(call.store, list, entry.row, keys);
  for (const version of entry.versions) insertVersion(call.store, list, entry.item, version);
  removeFromBin(call.store, entry.id);
  saveList(call.store, { ...list, itemCount: list.itemCount + 1, modified: moment(call.tenant.now()) });
  logItem(call, list, entry.row, changeTypes.restore, entry.page && !entry.page.published);
}

/** Deletes an entry for good; of the row's own rights as when it is deleted at once. */
export function deleteFromBin(call: Call, id: string): void {
  const { entry, list } = binEntry(call, id);
  demandDelete(call, list, entry);
  removeFromBin(call.store, entry.id);
  removeAttachments(call.store, list, entry.item);
}
