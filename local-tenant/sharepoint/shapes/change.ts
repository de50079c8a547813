import { randomUUID } from 'node:crypto';
import { Entity } from '../odata/entity';
import { siteIds } from '../site';
import { Change, newestChange } from '../store/changes';
import { Store } from '../store/database';

/** Which log a token is of: 2 the web's, 3 a list's. */
export interface LogOwner {
  scope: 2 | 3;
  id: string;
}

export const webLog: LogOwner = { scope: 2, id: siteIds.web };
export const listLog = (id: string): LogOwner => ({ scope: 3, id });

const ticksOf = (at: string): bigint => BigInt(Date.parse(at)) * 10000n + 621355968000000000n;
export const momentOfTicks = (ticks: string): string => new Date(Number((BigInt(ticks) - 621355968000000000n) / 10000n)).toISOString();

/** `1;3;<list>;<ticks>;<number>`. */
export const changeToken = (owner: LogOwner, at: string, number: number): string => `1;${owner.scope};${owner.id};${ticksOf(at)};${number}`;

/** The token from which only what comes later is a change. Its moment is that of the question, so that it does not grow old where nothing happens. */
export const currentToken = (store: Store, owner: LogOwner, now: Date): string => changeToken(owner, now.toISOString(), newestChange(store)?.number ?? 0);

function specific(change: Change): Record<string, unknown> {
  switch (change.kind) {
    case 'Item': return {
      Editor: '', EditorEmailHint: null, ItemId: change.item, ListId: change.list, ServerRelativeUrl: '', SharedByUser: null, SharedWithUsers: null,
      UniqueId: change.thing, WebId: siteIds.web
    };
    case 'List': return { BaseTemplate: 0, Editor: '', Hidden: false, ListId: change.list, Title: '', WebId: siteIds.web };
    case 'View': return { ViewId: change.thing, ListId: change.list, WebId: siteIds.web };
    case 'Field': return { FieldId: change.thing, WebId: siteIds.web };
  }
}

/** One entry of the change log. It says what happened to which thing, never what stands in it. */
export function changeEntity(change: Change, owner: LogOwner): Entity {
  return {
    type: `SP.Change${change.kind}`,
    set: 'SP.ApiData.Changes',
    path: `SP.Change${change.kind}${randomUUID()}`,
    members: {
      ChangeToken: { StringValue: changeToken(owner, change.at, change.number) },
      ChangeType: change.type,
      SiteId: siteIds.site,
      Time: change.at.replace(/\.?0+Z$/, 'Z'),
      ...specific(change)
    }
  };
}
