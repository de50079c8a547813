import { PlanSettings, firstEdition, firstEditionTitle } from '../../domain';
import { RowOf, settingsList } from '../schema';

export type SettingsRow = RowOf<typeof settingsList>;

/** Names of the rows in the settings list. */
export const settingNames = {
  version: 'schemaVersion', title: 'planTitle', edition: 'edition', staleAfterDays: 'staleAfterDays', page: 'planPage'
} as const;

/** The name of the setting that has an edition's title; it is written when the edition is stored whole. */
export const editionSetting = (edition: string): string => `edition/${edition}`;

/** What an edition is called; the first one has its title in the code. */
export function titleOfEdition(rows: Pick<SettingsRow, 'name' | 'value'>[], edition: string): string {
  return rows.find(({ name }) => name === editionSetting(edition))?.value || (edition === firstEdition ? firstEditionTitle : edition);
}

/** What a plan has before anybody decided otherwise. */
export const defaultSettings: PlanSettings = { title: 'Handlingsplan', edition: firstEdition, staleAfterDays: 60 };

/** The settings and the version stamp; a missing or unreadable number falls back to the default, a missing stamp is 0. */
export function readSettings(rows: SettingsRow[]): { settings: PlanSettings; version: number } {
  const value = (name: string): string => rows.find(row => row.name === name)?.value ?? '';
  return {
    version: Number(value(settingNames.version)) || 0,
    settings: {
      title: value(settingNames.title) || defaultSettings.title,
      edition: value(settingNames.edition) || defaultSettings.edition,
      staleAfterDays: Number(value(settingNames.staleAfterDays)) || defaultSettings.staleAfterDays,
      pagePath: pathIn(value(settingNames.page))
    }
  };
}

/** A path on the tenant; anything else, another site's address above all, is none. */
function pathIn(value: string): string | undefined {
  return /^\/[^/\\]/.test(value) ? value : undefined;
}
