import { Answer, deleted, entityAnswer, nothing } from '../http/answer';
import { Call } from '../http/call';
import { badArgument, fileMissing, notModelled } from '../http/errors';
import { fold } from '../fields/text';
import { Literal, Segment } from '../odata/path';
import { seenBy } from '../permissions/pageSight';
import { maySeeList, mayOnItem } from '../permissions/sight';
import { fileEntity } from '../shapes/file';
import { keyOf } from '../store/fields';
import { StoredList, isPageLibrary, lists, tableOf } from '../store/lists';
import { ItemRow, itemOf } from '../store/rows';
import { deleteItem, recycleItem } from '../writes/itemDeletes';
import { checkInPage, checkOutPage, publishPage, undoCheckOut } from '../writes/pages';
import { itemResource } from './item';
import { Resource, method } from './resource';

interface PageFile {
  list: StoredList;
  row: ItemRow;
}

/** A page by a value that it alone has, in the caller's sight. */
function pageBy(call: Call, library: StoredList | undefined, test: string, value: string): PageFile | undefined {
  if (!library || !maySeeList(call, library)) return undefined;
  const list = seenBy(call, library);
  const found = call.store.one(`SELECT * FROM ${tableOf(list)} WHERE ${test} = ?`, value);
  const row = found && itemOf(found);
  return row && mayOnItem(call, list, row.id, 'ViewListItems') ? { list, row } : undefined;
}

/** How a file is checked in. */
const minor = 0;
const major = 1;

function checkIn(call: Call, { list, row }: PageFile, segment: Segment): Answer {
  const kind = segment.named.checkintype ?? segment.args?.[1] ?? major;
  if (kind !== minor && kind !== major) throw notModelled(`a check-in of kind ${String(kind)}`);
  checkInPage(call, list, row.id);
  if (kind === major) publishPage(call, seenBy(call, list), row.id);
  return nothing;
}

function fileStep(call: Call, file: PageFile, segment: Segment): Resource | undefined {
  const { list, row } = file;
  const then = (act: (call: Call, list: StoredList, id: number) => unknown): Resource => method(() => {
    act(call, list, row.id);
    return nothing;
  });
  switch (segment.name) {
    case 'listitemallfields': return itemResource(call, list, row.id);
    case 'checkout': return then(checkOutPage);
    case 'checkin': return method(() => checkIn(call, file, segment));
    case 'undocheckout': return then(undoCheckOut);
    case 'publish': return then(publishPage);
    case 'recycle': return method(() => ({ kind: 'value', type: 'Edm.Guid', value: recycleItem(call, list, row.id) }));
    default: return undefined;
  }
}

function fileResource(call: Call, file: PageFile): Resource {
  return {
    get: () => entityAnswer(fileEntity(call, file.list, file.row)),
    remove: () => {
      deleteItem(call, file.list, file.row.id);
      return deleted;
    },
    step: segment => fileStep(call, file, segment)
  };
}

/** A page's file by its address. Any other file is as one that is not there. */
export function fileByPath(call: Call, path: Literal | undefined): Resource {
  if (typeof path !== 'string') throw badArgument('The address of the file is missing.');
  const [folder, leaf] = [path.slice(0, path.lastIndexOf('/')), path.slice(path.lastIndexOf('/') + 1)];
  const library = lists(call.store).find(list => isPageLibrary(list) && list.url.toLowerCase() === folder.toLowerCase());
  const file = pageBy(call, library, keyOf('FileLeafRef'), fold(leaf));
  if (!file) throw fileMissing(path);
  return fileResource(call, file);
}

/** A page's file by its id. */
export function fileById(call: Call, id: Literal | undefined): Resource {
  const file = pageBy(call, lists(call.store).find(isPageLibrary), 'unique_id', String(id).toLowerCase());
  if (!file) throw fileMissing(String(id));
  return fileResource(call, file);
}
