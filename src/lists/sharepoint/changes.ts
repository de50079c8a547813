import { IChangeQuery } from '@pnp/sp';
import { PlanFailure } from '../failure';
import { PlanChanges } from '../repositories';
import { activitiesList } from '../schema';
import { toActivity } from './activities';
import { Connection, listOf } from './connect';
import { toFailure } from './failures';
import { readRowsById } from './rows';

/** SharePoint keeps changes for 60 days; a token older than this is not trusted. */
const trustedDays = 14;
/** With more changed rows than this, reading everything is as quick. */
const mostRows = 500;
/** As many changes as one answer holds. */
const fullAnswer = 1000;

interface ChangeAnswer {
  ChangeToken: { StringValue: string };
  ChangeType: number;
  ItemId?: number;
}

/** ChangeType 3: the row is deleted. A row that was recycled and restored is both gone and back. */
const deleted = 3;

/**
 * The moment in a token, `1;3;<list>;<ticks>;<number>`, in milliseconds since 1970; ticks are tenths of microseconds since the year 1.
 * Asked for because SharePoint Online answers an outdated token as if nothing had happened
 * (https://github.com/SharePoint/sp-dev-docs/issues/10389).
 */
export function momentOf(changeToken: string): number {
  const ticks = changeToken.split(';')[3];
  return ticks ? Number(ticks) / 10_000 - 62_135_596_800_000 : NaN;
}

/** What has become of the activities since a token. Reads the change log and the rows that it names, never the whole list. */
export async function changesSince(connection: Connection, changeToken: string, now: Date): Promise<PlanChanges> {
  const age = now.getTime() - momentOf(changeToken);
  if (!(age < trustedDays * 86_400_000)) return { kind: 'reload' };
  const answers = await changesOf(connection, changeToken);
  if (!answers || answers.length >= fullAnswer) return { kind: 'reload' };
  const last = new Map(answers.filter(({ ItemId }) => ItemId !== undefined).map(({ ItemId, ChangeType }) => [ItemId as number, ChangeType]));
  const ids = Array.from(last.keys());
  if (ids.length > mostRows) return { kind: 'reload' };
  const alive = ids.filter(id => last.get(id) !== deleted);
  const { rows, unreadable } = await readRowsById(connection, activitiesList, alive);
  const found = new Set([...rows, ...unreadable].map(({ id }) => id));
  return {
    kind: 'changes', changed: rows.map(toActivity), unreadable, removed: ids.filter(id => !found.has(id)),
    changeToken: answers.length > 0 ? answers[answers.length - 1].ChangeToken.StringValue : changeToken
  };
}

/** The log's entries; undefined when the log no longer reaches back to the token. */
async function changesOf(connection: Connection, changeToken: string): Promise<ChangeAnswer[] | undefined> {
  const query: IChangeQuery = {
    ChangeTokenStart: { StringValue: changeToken } as unknown as IChangeQuery['ChangeTokenStart'], Item: true, Add: true, Update: true, DeleteObject: true, Restore: true, SystemUpdate: true
  };
  try {
    return await listOf(connection, activitiesList).getChanges(query) as ChangeAnswer[];
  } catch (error) {
    if (isTokenRefused(toFailure(error))) return undefined;
    throw error;
  }
}

/** The log does not reach back so far, or the token is of another list; both in the service's own words. */
function isTokenRefused({ details }: PlanFailure): boolean {
  return details.cause instanceof Error && /before the start of the current change log|changeToken|change token/i.test(details.cause.message);
}
