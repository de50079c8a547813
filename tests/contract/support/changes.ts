import { IChangeQuery } from '@pnp/sp';
import { IList } from '@pnp/sp/lists';

/** An entry of the change log, as far as the tests read it. */
export interface LoggedChange {
  ChangeToken: { StringValue: string };
  ChangeType: number;
  ItemId?: number;
  ListId?: string;
  UniqueId?: string;
  Time: string;
}

/** Asks for everything that can happen to rows. */
export const rowChanges: IChangeQuery = {
  Item: true, Add: true, Update: true, DeleteObject: true, Restore: true, RoleAssignmentAdd: true, RoleAssignmentDelete: true
};

/** What happened to a list's rows after a token: pairs of type and row. */
export async function changesAfter(list: IList, token?: string): Promise<[number, number | undefined][]> {
  const changes = await list.getChanges({ ...rowChanges, ...(token ? { ChangeTokenStart: { StringValue: token } } : {}) }) as unknown as LoggedChange[];
  return changes.map(each => [each.ChangeType, each.ItemId]);
}

/** The token from which only what comes later is a change. */
export async function tokenOf(list: IList): Promise<string> {
  return (await list.select('CurrentChangeToken')() as unknown as { CurrentChangeToken: { StringValue: string } }).CurrentChangeToken.StringValue;
}
