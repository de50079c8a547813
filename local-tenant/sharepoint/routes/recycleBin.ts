import { entityAnswer, nothing } from '../http/answer';
import { Call } from '../http/call';
import { Literal } from '../odata/path';
import { binEntity } from '../shapes/recycleBin';
import { binEntry, binFor, deleteFromBin, restoreFromBin } from '../writes/recycleBin';
import { Resource, method } from './resource';

function entryResource(call: Call, key: Literal): Resource {
  const id = String(key);
  return {
    get: () => entityAnswer(binEntity(call.store, call.tenant.language, binEntry(call, id))),
    step: segment => {
      switch (segment.name) {
        case 'restore': return method(() => {
          restoreFromBin(call, id);
          return nothing;
        });
        case 'deleteobject': return method(() => {
          deleteFromBin(call, id);
          return nothing;
        });
        default: return undefined;
      }
    }
  };
}

/** `recyclebin` of the web: what the caller finds in it. */
export function recycleBinResource(call: Call, key?: Literal): Resource {
  if (key !== undefined) return entryResource(call, key);
  const each = (act: (call: Call, id: string) => void): Resource => method(() => {
    for (const { entry } of binFor(call)) act(call, entry.id);
    return nothing;
  });
  return {
    get: () => ({
      kind: 'entities', set: 'SP.ApiData.RecycleBinItems',
      entities: binFor(call).map(found => binEntity(call.store, call.tenant.language, found))
    }),
    step: segment => {
      switch (segment.name) {
        case 'getbyid': return entryResource(call, segment.args?.[0] ?? null);
        case 'restoreall': return each(restoreFromBin);
        case 'deleteall': return each(deleteFromBin);
        default: return undefined;
      }
    }
  };
}
