import { Framework } from '../../domain';
import { ListDeclaration, UnreadableRow, decodeAll, selectOf, settingsList, themesList } from '../schema';
import { Reading, valueOf } from './batch';
import { Connection, listOf } from './connect';
import { frameworkFrom } from './loadPlan';
import { pageSize } from './pageSize';
import { readPart } from './presentPart';
import { Stored } from './rows';

export type ThemeRow = Stored<typeof themesList>;

/** What editions are made of: the lists of themes and settings, whole. */
export interface EditionRows {
  themes: ThemeRow[];
  settings: Stored<typeof settingsList>[];
  unreadable: UnreadableRow[];
}

const allOf = (connection: Connection, list: ListDeclaration): Reading<unknown[]> => sp => listOf(connection, list, sp).items.select(...selectOf(list)).top(pageSize)();

/** Asks for the rows of editions, in a batch with others. */
export const askEditions = (connection: Connection): [Reading<unknown[]>, Reading<unknown[]>] => [allOf(connection, themesList), allOf(connection, settingsList)];

/** The rows that were asked for; a site that lacks columns of themes has them empty. */
export async function readEditions(connection: Connection, themes: PromiseSettledResult<unknown[]>, settings: PromiseSettledResult<unknown[]>): Promise<EditionRows> {
  const present = await readPart(connection, themesList, themes, part => allOf(connection, part)(connection.sp));
  const [its, kept] = [decodeAll(themesList, present.rows), decodeAll(settingsList, valueOf(settings))];
  return { themes: its.rows, settings: kept.rows, unreadable: its.unreadable };
}

/** An edition with the name that it was stored under. */
export function editionIn({ themes, settings }: Pick<EditionRows, 'themes' | 'settings'>, edition: string): Framework {
  return frameworkFrom(themes, { edition }, settings);
}

/** A row of an edition as it is written; the order leaves room for themes that are added. */
export type EditionRow = Record<string, unknown> & { clientKey: string; kind: 'area' | 'theme'; key: string; areaKey: string; title: string };

/** The rows of an edition, each area before its themes. */
export function rowsOfEdition({ edition, areas }: Framework): EditionRow[] {
  return areas.flatMap((area, at): EditionRow[] => [
    { title: area.title, clientKey: `${edition}/${area.key}`, edition, kind: 'area', key: area.key, areaKey: area.key, order: at * 100 },
    ...area.themes.map((theme, index): EditionRow => ({
      title: theme.title, clientKey: `${edition}/${theme.key}`, edition, kind: 'theme', key: theme.key, areaKey: area.key,
      parentKey: theme.parentKey ?? '', order: at * 100 + index + 1, ...(theme.hidden ? { hidden: true } : {})
    }))
  ]);
}
