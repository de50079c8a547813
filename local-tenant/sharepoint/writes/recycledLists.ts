import { randomUUID } from 'node:crypto';
import { Call } from '../http/call';
import { accessDenied, listExists, notModelled } from '../http/errors';
import { moment } from '../fields/time';
import { may, mayOnList } from '../permissions/effective';
import { changeTypes } from '../store/changes';
import { RecycledList, StoredList, binList, dropList, isPageLibrary, listByTitle, listByUrl, recycledLists, unbinList } from '../store/lists';
import { demandOnList } from './items';
import { logList } from './lists';

/** Moves a list with all that is in it to the recycle bin; answers the bin's id. Needs ManageLists. */
export function recycleList(call: Call, list: StoredList): string {
  demandOnList(call, list, 'ManageLists');
  if (isPageLibrary(list)) throw notModelled('recycling the page library');
  const bin = { id: randomUUID(), at: moment(call.tenant.now()), by: call.user.id };
  binList(call.store, list, bin);
  logList(call, list, changeTypes.remove);
  return bin.id;
}

/** The lists that a person finds in the bin: own deletions, and those of others for who manages the web; of lists in sight alone. */
export function recycledListsFor(call: Call): RecycledList[] {
  const all = may(call.store, 'web', call.user, 'ManageWeb');
  return recycledLists(call.store).filter(({ list, by }) => (all || by === call.user.id) && mayOnList(call.store, list, call.user, 'ViewListItems'));
}

function demand(call: Call, { list }: RecycledList): void {
  if (!mayOnList(call.store, list, call.user, 'ManageLists')) throw accessDenied();
}

/** Puts a list back with its rows, columns, views and rights. Fails as an add does when its title or address has been taken meanwhile. */
export function restoreList(call: Call, found: RecycledList): void {
  demand(call, found);
  if (listByTitle(call.store, found.list.title) ?? listByUrl(call.store, found.list.url)) throw listExists();
  unbinList(call.store, found);
  logList(call, found.list, changeTypes.restore);
}

/** Deletes a recycled list for good. */
export function deleteRecycledList(call: Call, found: RecycledList): void {
  demand(call, found);
  dropList(call.store, found.list);
}
