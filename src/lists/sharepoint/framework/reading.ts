import { Framework, firstEdition } from '../../../domain';
import { Frameworks, StoredEdition } from '../../frameworks';
import { themesList } from '../../schema';
import { readTogether, valueOf } from '../batch';
import { Connection, listOf } from '../connect';
import { EditionRows, askEditions, editionIn, readEditions } from '../editions';
import { PermissionMask, allows } from '../permissions';
import { editionSetting, readSettings } from '../settings';

/** The rows that editions are made of, as they are now. */
export async function readRows(connection: Connection): Promise<EditionRows> {
  const [themes, settings] = await readTogether<unknown[][]>(connection, askEditions(connection));
  return readEditions(connection, themes, settings);
}

/** Whether all of an edition has been stored. The set-up stores the first one before the site counts as set up. */
export function isWhole({ themes, settings }: EditionRows, edition: string): boolean {
  if (edition === firstEdition) return themes.some(row => row.edition === edition);
  return settings.some(({ name }) => name === editionSetting(edition));
}

/** The editions that have been stored in full, the plan's first, then by title from the end: what is new comes before what is old. */
export async function wholeEditions(connection: Connection): Promise<Framework[]> {
  const rows = await readRows(connection);
  const { edition: present } = readSettings(rows.settings).settings;
  const keys = Array.from(new Set(rows.themes.map(({ edition }) => edition))).filter(edition => isWhole(rows, edition));
  const first = ({ edition }: Framework): number => (edition === present ? 0 : 1);
  return keys.map(edition => editionIn(rows, edition)).sort((a, b) => first(a) - first(b) || b.title.localeCompare(a.title, 'sv'));
}

/** All editions of the site. */
export async function readFrameworks(connection: Connection): Promise<Frameworks> {
  const [askThemes, askSettings] = askEditions(connection);
  const [themes, settings, list] = await readTogether<[unknown[], unknown[], { EffectiveBasePermissions: PermissionMask }]>(connection, [
    askThemes, askSettings, sp => listOf(connection, themesList, sp).select('EffectiveBasePermissions')()
  ]);
  const rows = await readEditions(connection, themes, settings);
  const mask = valueOf(list).EffectiveBasePermissions;
  const stored = (edition: string): StoredEdition => ({ framework: editionIn(rows, edition), whole: isWhole(rows, edition) });
  return {
    present: readSettings(rows.settings).settings.edition, unreadable: rows.unreadable,
    editions: Array.from(new Set(rows.themes.map(({ edition }) => edition)), stored).sort((a, b) => a.framework.title.localeCompare(b.framework.title, 'sv')),
    rights: { change: allows(mask, 'addListItems') && allows(mask, 'editListItems') }
  };
}
