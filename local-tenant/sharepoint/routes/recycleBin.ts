import { entityAnswer, nothing } from '../http/answer';
import { Call } from '../http/call';
import { Entity } from '../odata/entity';
import { Literal } from '../odata/path';
import { binEntity, binListEntity } from '../shapes/recycleBin';
import { binEntry, binFor, deleteFromBin, restoreFromBin } from '../writes/recycleBin';
import { deleteRecycledList, recycledListsFor, restoreList } from '../writes/recycledLists';
import { Resource, method } from './resource';

/** One thing in the bin, a row or a list, and what can be done with it. */
interface Binned {
  id: string;
  entity(): Entity;
  restore(): void;
  remove(): void;
}

const binnedRow = (call: Call, id: string): Binned => ({
  id, entity: () => binEntity(call.store, call.tenant.language, binEntry(call, id)), restore: () => restoreFromBin(call, id), remove: () => deleteFromBin(call, id)
});

const binnedLists = (call: Call): Binned[] => recycledListsFor(call).map(found => ({
  id: found.id, entity: () => binListEntity(call.store, call.tenant.language, found), restore: () => restoreList(call, found), remove: () => deleteRecycledList(call, found)
}));

/** All that the caller finds, lists first: a list that comes back may hold rows that do. */
const binned = (call: Call): Binned[] => [...binnedLists(call), ...binFor(call).map(({ entry }) => binnedRow(call, entry.id))];

function entryResource(call: Call, key: Literal): Resource {
  const id = String(key).toLowerCase();
  const found = binnedLists(call).find(each => each.id === id) ?? binnedRow(call, id);
  const act = (done: () => void): Resource => method(() => {
    done();
    return nothing;
  });
  return {
    get: () => entityAnswer(found.entity()),
    step: segment => {
      if (segment.name === 'restore') return act(found.restore);
      return segment.name === 'deleteobject' ? act(found.remove) : undefined;
    }
  };
}

/** `recyclebin` of the web: what the caller finds in it. */
export function recycleBinResource(call: Call, key?: Literal): Resource {
  if (key !== undefined) return entryResource(call, key);
  const each = (act: (found: Binned) => void): Resource => method(() => {
    for (const found of binned(call)) act(found);
    return nothing;
  });
  return {
    get: () => ({ kind: 'entities', set: 'SP.ApiData.RecycleBinItems', entities: binned(call).map(found => found.entity()) }),
    step: segment => {
      switch (segment.name) {
        case 'getbyid': return entryResource(call, segment.args?.[0] ?? null);
        case 'restoreall': return each(found => found.restore());
        case 'deleteall': return each(found => found.remove());
        default: return undefined;
      }
    }
  };
}
