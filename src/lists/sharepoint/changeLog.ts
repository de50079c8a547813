import { IChangeQuery } from '@pnp/sp';
import { PlanFailure } from '../failure';
import { toFailure } from './failures';

/** SharePoint keeps changes for 60 days; a token older than this is not trusted. */
const trustedDays = 14;
/** As many changes as one answer holds. */
const fullAnswer = 1000;
/** ChangeType 3: the row is deleted. A row that was recycled and restored is both gone and back. */
const deleted = 3;

/** One entry of the change log. */
export interface LogEntry {
  ChangeToken: { StringValue: string };
  ChangeType: number;
  ItemId?: number;
  ListId?: string;
}

/** What has happened since a token, and up to where it was read. */
export interface LogReading {
  entries: LogEntry[];
  changeToken: string;
}

/** Rows that the log names: those that should still be there, and all of them. */
export interface TouchedRows {
  alive: number[];
  all: number[];
}

/**
 * The moment in a token, `1;3;<list>;<ticks>;<number>`, in milliseconds since 1970; ticks are tenths of microseconds since the year 1.
 * Asked for because SharePoint Online answers an outdated token as if nothing had happened
 * (https://github.com/SharePoint/sp-dev-docs/issues/10389).
 */
export function momentOf(changeToken: string): number {
  const ticks = changeToken.split(';')[3];
  return ticks ? Number(ticks) / 10_000 - 62_135_596_800_000 : NaN;
}

/**
 * Reads a change log from a token on, in as many calls as `calls` allows. Undefined when everything has to be read anew: the token is too
 * old or none, the log no longer reaches back to it, or too much has happened.
 */
export async function readLog(
  ask: (query: IChangeQuery) => Promise<LogEntry[]>, changeToken: string, now: Date, calls = 1
): Promise<LogReading | undefined> {
  const age = now.getTime() - momentOf(changeToken);
  if (!(age < trustedDays * 86_400_000)) return undefined;
  const entries: LogEntry[] = [];
  let token = changeToken;
  for (let call = 1; call <= calls; call += 1) {
    const answer = await entriesSince(ask, token);
    if (!answer) return undefined;
    entries.push(...answer);
    token = answer[answer.length - 1]?.ChangeToken.StringValue ?? token;
    if (answer.length < fullAnswer) return { entries, changeToken: token };
  }
  return undefined;
}

/** The rows that some entries of one list name, each once. */
export function touchedRows(entries: LogEntry[]): TouchedRows {
  const last = new Map(entries.flatMap(({ ItemId, ChangeType }): [number, number][] => (ItemId === undefined ? [] : [[ItemId, ChangeType]])));
  const all = Array.from(last.keys());
  return { all, alive: all.filter(id => last.get(id) !== deleted) };
}

async function entriesSince(ask: (query: IChangeQuery) => Promise<LogEntry[]>, token: string): Promise<LogEntry[] | undefined> {
  try {
    return await ask({
      ChangeTokenStart: { StringValue: token } as unknown as IChangeQuery['ChangeTokenStart'], Item: true, Add: true, Update: true, DeleteObject: true, Restore: true, SystemUpdate: true
    });
  } catch (error) {
    if (isTokenRefused(toFailure(error))) return undefined;
    throw error;
  }
}

/** The log does not reach back so far, or the token is of another list; both in the service's own words. */
function isTokenRefused({ details }: PlanFailure): boolean {
  return details.cause instanceof Error && /before the start of the current change log|changeToken|change token/i.test(details.cause.message);
}
