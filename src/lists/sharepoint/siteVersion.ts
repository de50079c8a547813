import { PlanFailure } from '../failure';
import { schemaVersion, settingsList } from '../schema';
import { Connection, listOf } from './connect';
import { settingNames } from './settings';

/** What a connection knows about the version of its site's lists. */
export interface SiteVersion {
  known?: { version: number; at: number };
}

/** A version that was read is believed for so many milliseconds: a page may stay open while the site is upgraded. */
const believedFor = 10 * 60_000;

/** Takes note of the version that a reading of the plan found. */
export function noteSiteVersion(connection: Connection, version: number): void {
  connection.siteVersion.known = { version, at: connection.sender.now() };
}

/**
 * Lets a write through only on a site whose lists this code knows. Fails with PlanFailure 'invalid', subject 'newerThanCode':
 * an older page must not write rows that newer lists mean otherwise.
 */
export async function demandKnownVersion(connection: Connection): Promise<void> {
  const { known } = connection.siteVersion;
  const version = known && connection.sender.now() - known.at < believedFor ? known.version : await readVersion(connection);
  if (version > schemaVersion) throw new PlanFailure('invalid', { subject: 'newerThanCode' });
}

async function readVersion(connection: Connection): Promise<number> {
  const rows: { HPValue: string | null }[] = await listOf(connection, settingsList).items
    .select('Id', 'HPValue').filter(`HPClientKey eq 'setting/${settingNames.version}'`).top(1)();
  const version = Number(rows[0]?.HPValue) || 0;
  noteSiteVersion(connection, version);
  return version;
}
