import '@pnp/sp/items';
import { Person } from '../../domain';
import { PlanFailure } from '../failure';
import { ActivityVersion } from '../repositories';
import { Column, activitiesList, decode } from '../schema';
import { toActivity } from './activities';
import { Reading, readTogether, valueOf } from './batch';
import { Connection, listOf } from './connect';

/** Versions in one answer. A list keeps at most 500 unless somebody has raised it. */
const versionsInPage = 100;

/** A row or a person as versions point at it. */
interface Pointer {
  LookupId: number;
  LookupValue?: string | null;
  Email?: string | null;
}

/** A version as the service answers it (R75 of local-tenant/SPEC.md): columns by their own names, `Created` without a zone. */
interface RawVersion {
  [name: string]: unknown;
  VersionId: number;
  owshiddenversion: number;
  Modified: string;
  Editor: Pointer;
}

/** What the list remembers of an activity, newest first. A version that cannot be read is left out: the timeline shows the others. */
export async function versionsOf(connection: Connection, activityId: number): Promise<ActivityVersion[]> {
  const item = (sp = connection.sp): ReturnType<ReturnType<typeof listOf>['items']['getById']> => listOf(connection, activitiesList, sp).items.getById(activityId);
  const page = (skip: number): Reading<RawVersion[]> => sp => item(sp).versions.top(versionsInPage).skip(skip)() as unknown as Promise<RawVersion[]>;
  const [row, first] = await readTogether<[{ Created: string }, RawVersion[]]>(connection, [sp => item(sp).select('Created')(), page(0)]);
  const { Created } = valueOf(row);
  const found = new Map<number, RawVersion>();
  for (let raws = valueOf(first); ; raws = await page(found.size)(connection.sp)) {
    const known = found.size;
    raws.forEach(raw => found.set(raw.VersionId, raw));
    if (raws.length < versionsInPage || found.size === known) break;
  }
  return Array.from(found.values()).sort((a, b) => b.VersionId - a.VersionId).flatMap(raw => versionFrom({ ...raw, Id: activityId, Created }) ?? []);
}

function versionFrom(raw: RawVersion): ActivityVersion | undefined {
  const { Modified, Editor, owshiddenversion } = raw;
  const columns = Object.values(activitiesList.columns).map((column): [string, unknown] => [column.property, asInItems(column, raw[column.name])]);
  try {
    const row = decode(activitiesList, { ...raw, ...Object.fromEntries(columns), 'odata.etag': `"${owshiddenversion}"` });
    return { at: new Date(Modified).toISOString(), by: personOf(Editor), activity: toActivity(row) };
  } catch (failure) {
    if (failure instanceof PlanFailure) return undefined;
    throw failure;
  }
}

/** A version's value as an item would have it. */
function asInItems({ kind }: Pick<Column<unknown>, 'kind'>, value: unknown): unknown {
  if (kind.type === 'Lookup') return pointersIn(value)[0]?.LookupId ?? null;
  if (kind.type === 'LookupMulti') return pointersIn(value).map(({ LookupId }) => LookupId);
  if (kind.type === 'UserMulti') return pointersIn(value).map(({ LookupId, LookupValue }) => ({ Id: LookupId, Title: LookupValue ?? '' }));
  return value;
}

function pointersIn(value: unknown): Pointer[] {
  if (Array.isArray(value)) return value as Pointer[];
  return typeof value === 'object' && value !== null && 'LookupId' in value ? [value as Pointer] : [];
}

function personOf({ LookupId, LookupValue, Email }: Pointer): Person {
  return { id: LookupId, name: LookupValue ?? '', ...(Email ? { email: Email } : {}) };
}
