import '@pnp/sp/items';
import { ListDeclaration } from '../../schema';
import { Connection, listOf } from '../connect';
import { ListState } from './siteState';

/** Everybody's rows, and one's own: SharePoint's ReadSecurity and WriteSecurity. */
const allRows = 1;
const ownRows = 2;

/** What SharePoint is told of a list when it is made or mended. Files and own rows are named only where the declaration speaks of them. */
export function settingsOf(list: ListDeclaration): Record<string, unknown> {
  return {
    EnableVersioning: list.versioning,
    ...(list.attachments === false ? { EnableAttachments: false } : {}),
    ...(isStrict(list) ? { ReadSecurity: allRows, WriteSecurity: list.ownRowsOnly ? ownRows : allRows } : {})
  };
}

/** Lists that keep no versions are held exactly: a version would bring back what was taken out. In others what an owner has added is left alone. */
function isStrict(list: ListDeclaration): boolean {
  return !list.versioning;
}

/** Whether a list has other settings than its declaration asks for. */
export function settingsDiffer(list: ListDeclaration, state: ListState): boolean {
  if (list.versioning && !state.versioning) return true;
  if (!isStrict(list)) return false;
  return state.versioning || (list.attachments === false && state.attachments)
    || state.readSecurity !== allRows || state.writeSecurity !== (list.ownRowsOnly ? ownRows : allRows);
}

/** Rows looked through for versions: the lists that keep none are short. */
const mostRows = 5000;

/** Removes the versions that somebody's switch has kept in a list that should keep none; switching it off alone leaves them. */
export async function forgetVersions(connection: Connection, list: ListDeclaration): Promise<void> {
  const items = listOf(connection, list).items;
  for (const { Id } of await items.select('Id').top(mostRows)() as { Id: number }[]) {
    const versions = await items.getById(Id).versions.select('VersionId', 'IsCurrentVersion')() as { VersionId: number; IsCurrentVersion: boolean }[];
    // eslint-disable-next-line no-restricted-syntax -- what a row was has no version of its own to be overwritten
    for (const { VersionId } of versions.filter(version => !version.IsCurrentVersion)) await items.getById(Id).versions.getById(VersionId).delete();
  }
}
