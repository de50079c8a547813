import { Answer, deleted } from '../http/answer';
import { Call } from '../http/call';
import { accessDenied, badArgument, spException } from '../http/errors';
import { Literal } from '../odata/path';
import { Permission } from '../permissions/bits';
import { mayOnItem } from '../permissions/sight';
import { versionRows, versionsOf } from '../shapes/version';
import { StoredList } from '../store/lists';
import { ItemRow, deleteVersion, pastVersions, uiVersionOf } from '../store/rows';
import { Resource } from './resource';

const versionSet = 'SP.ApiData.ListItemVersions';

function demandOnRow(call: Call, list: StoredList, row: ItemRow, permission: Permission): void {
  if (!mayOnItem(call, list, row.id, permission)) throw accessDenied();
}

function rowsOf(call: Call, list: StoredList, row: ItemRow): Record<string, unknown>[] {
  demandOnRow(call, list, row, 'ViewVersions');
  return versionRows({ store: call.store, user: call.user, list, format: call.format, select: call.options.select }, row);
}

/** One version by its id, 512 for the first. */
function versionResource(call: Call, list: StoredList, row: ItemRow, key: Literal): Resource {
  const all = versionsOf(call, list, row);
  const at = all.findIndex(version => uiVersionOf(version) === Number(key));
  const found = (): Record<string, unknown> => {
    if (at < 0) throw badArgument('The specified version does not exist.');
    return rowsOf(call, list, row)[at];
  };
  const get = (): Answer => ({ kind: 'row', set: versionSet, row: found() });
  return {
    get,
    remove: () => {
      found();
      demandOnRow(call, list, row, 'DeleteVersions');
      const { version } = all[at];
      if (!pastVersions(call.store, list, row.id).some(past => past.version === version)) throw spException('You cannot delete the current version.');
      deleteVersion(call.store, list, row.id, version);
      return deleted;
    }
  };
}

/** `versions` of a row, the current one first. */
export function versionsResource(call: Call, list: StoredList, row: ItemRow, key?: Literal): Resource {
  if (key !== undefined) return versionResource(call, list, row, key);
  return {
    get: () => ({ kind: 'rows', set: versionSet, rows: rowsOf(call, list, row).slice(call.options.skip).slice(0, call.options.top) }),
    step: segment => (segment.name === 'getbyid' ? versionResource(call, list, row, segment.args?.[0] ?? null) : undefined)
  };
}
