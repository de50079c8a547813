import { Call, Tenant } from '../http/call';
import { folderMissing, userMissing } from '../http/errors';
import { parseOptions } from '../odata/options';
import { loginOf } from '../staff';
import { listByUrl } from '../store/lists';
import { principalByLogin } from '../store/principals';
import { addItem } from './items';

/** A request that nobody sent: what filling a list needs of one. */
function callOf(tenant: Tenant, account: string, webUrl: string): Call {
  const user = principalByLogin(tenant.store, loginOf(account));
  if (!user) throw userMissing();
  const query = new URLSearchParams();
  return {
    tenant, store: tenant.store, user, verb: 'POST', webUrl, atRoot: false, address: webUrl, query, options: parseOptions(query), format: 'none',
    verboseBody: false, body: '', bytes: new Uint8Array()
  };
}

/**
 * Adds many rows to a list as one change, by the same rules as a POST of each: rights, types, unique values, defaults.
 * Answers their ids; when one is refused nothing is added.
 */
export function fillList(tenant: Tenant, webUrl: string, account: string, listUrl: string, rows: Record<string, unknown>[]): number[] {
  const call = callOf(tenant, account, webUrl);
  return tenant.store.write(() => rows.map(row => {
    const list = listByUrl(tenant.store, listUrl);
    if (!list) throw folderMissing();
    return addItem(call, list, row).id;
  }));
}
