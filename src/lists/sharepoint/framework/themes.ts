import { Theme, foldText } from '../../../domain';
import { isOwnTheme, ownThemeKey } from '../../../domain/framework/edit';
import { PlanFailure } from '../../failure';
import { NewTheme, ThemeChange } from '../../frameworks';
import { themesList } from '../../schema';
import { addRow } from '../addRows';
import { changeRow } from '../changeRow';
import { Connection } from '../connect';
import { ThemeRow } from '../editions';
import { readRows } from './reading';

const toTheme = ({ key, areaKey, title, parentKey, hidden }: ThemeRow): Theme =>
  ({ key, areaKey, title, ...(parentKey ? { parentKey } : {}), ...(hidden ? { hidden: true } : {}) });

/** Themes that may be added at the same moment in one area before somebody is told to try again. */
const mostMeetings = 6;

/** Adds a theme of the municipality's own behind the area's others; two people at once get two keys. */
export async function addTheme(connection: Connection, { edition, areaKey, title: given }: NewTheme, taken: string[]): Promise<Theme> {
  const title = given.trim();
  const { themes } = await readRows(connection);
  const area = themes.filter(row => row.edition === edition && row.areaKey === areaKey);
  if (!area.some(({ kind }) => kind === 'area')) throw new PlanFailure('notFound', { subject: themesList.key });
  const same = area.find(row => row.kind === 'theme' && foldText(row.title) === foldText(title));
  if (same) return toTheme(same);
  const used = new Set([...taken, ...themes.map(({ key }) => key)]);
  const order = Math.max(...area.map(row => row.order ?? 0)) + 1;
  for (let meeting = 1; meeting <= mostMeetings; meeting += 1) {
    const key = ownThemeKey(areaKey, used);
    const { row, differs } = await addRow(connection, themesList, { clientKey: `${edition}/${key}`, edition, kind: 'theme', key, areaKey, title, parentKey: '', order });
    if (!differs.includes('title')) return toTheme(row);
    used.add(key);
  }
  throw new PlanFailure('conflict', { subject: themesList.key });
}

/**
 * Hides a theme, shows it, or names it. About hiding there is nothing to disagree: whoever wrote the other word was answered by this one, and its own
 * versions tell. A name is given upon the one that was seen.
 */
export async function setTheme(connection: Connection, edition: string, themeKey: string, change: ThemeChange): Promise<Theme> {
  const { themes } = await readRows(connection);
  const row = themes.find(each => each.edition === edition && each.kind === 'theme' && each.key === themeKey);
  if (!row) throw new PlanFailure('notFound', { subject: themesList.key });
  const outcome = await changeRow(connection, themesList, { seen: row, changes: 'hidden' in change ? change : named(row, change) });
  if (outcome.result === 'conflict' && 'title' in change) throw new PlanFailure('conflict', { subject: themesList.key });
  return toTheme(outcome.result === 'saved' ? outcome.row : outcome.theirs);
}

function named(row: ThemeRow, { title, was }: Extract<ThemeChange, { title: string }>): { title: string } {
  const name = title.trim();
  if (!isOwnTheme(row) || name === '') throw new PlanFailure('invalid', { subject: 'themes.title' });
  if (row.title !== was && row.title !== name) throw new PlanFailure('conflict', { subject: themesList.key });
  return { title: name };
}
