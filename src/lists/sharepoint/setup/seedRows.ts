import { agera2020 } from '../../../domain';
import { SetupOptions } from '../../repositories';
import { ListDeclaration, settingsList, themesList } from '../../schema';
import { rowsOfEdition } from '../editions';
import { defaultSettings, settingNames } from '../settings';

/** What the site's owner has chosen that rows hold. */
export type SeedChoices = Pick<SetupOptions, 'planTitle' | 'pagePath'>;

/** A list that the set-up fills, and its rows as properties of a write; rows that stand there already are left alone. */
export interface SeedRows {
  list: ListDeclaration;
  rows(options: SeedChoices): (Record<string, unknown> & { clientKey: string })[];
}

function settingRows({ planTitle, pagePath = '' }: SeedChoices): ReturnType<SeedRows['rows']> {
  const values = {
    [settingNames.title]: planTitle, [settingNames.edition]: defaultSettings.edition,
    [settingNames.staleAfterDays]: String(defaultSettings.staleAfterDays), [settingNames.page]: pagePath
  };
  return Object.entries(values).map(([name, value]) => ({ name, clientKey: `setting/${name}`, value }));
}

/** All lists that the set-up fills. */
export const seedRows: readonly SeedRows[] = [
  { list: themesList, rows: () => rowsOfEdition(agera2020) },
  { list: settingsList, rows: settingRows }
];
