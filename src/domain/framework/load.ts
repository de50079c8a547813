import { longestThemeTitle } from './edit';
import { Area, Framework, Theme } from './types';

/** Why a row of a file, or the whole file, is no part of an edition. */
export type EditionFailureReason =
  | 'notAnEdition' | 'noEdition' | 'noTitle' | 'noAreas' | 'badKey' | 'longTitle' | 'sameKey' | 'wrongArea' | 'noParent' | 'noThemes' | 'tooMany';

export interface EditionFailure {
  reason: EditionFailureReason;
  /** Counted from 1 through areas and themes as they stand in the file, an area before its themes; undefined: the whole file. */
  row?: number;
  /** What stands there, cut short. */
  found?: string;
}

export type EditionReading = { framework: Framework } | { failures: EditionFailure[] };

/** Rows of an edition at most: the themes list is read whole. */
const mostRows = 500;
const keyPattern = /^[A-Z][A-Z0-9]{0,7}$/;

interface Row {
  number: number;
  value: Record<string, unknown>;
}

type Fail = (reason: EditionFailureReason, row?: Row, found?: unknown) => void;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const asText = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const listIn = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value.map(each => (isObject(each) ? each : {})) : []);

function titleOf(row: Row, fail: Fail): string {
  const title = asText(row.value.title);
  if (title === '') fail('noTitle', row);
  if (title.length > longestThemeTitle) fail('longTitle', row, title);
  return title;
}

function areaOf(row: Row, themes: Row[], fail: Fail): Area {
  const key = asText(row.value.key);
  if (!keyPattern.test(key)) fail('badKey', row, row.value.key);
  if (themes.length === 0) fail('noThemes', row, key);
  return { key, title: titleOf(row, fail), themes: themes.map(theme => themeOf(theme, key, fail)) };
}

function themeOf(row: Row, areaKey: string, fail: Fail): Theme {
  const [key, parentKey] = [asText(row.value.key), asText(row.value.parentKey)];
  if (!/^[A-Z0-9]+(\.\d{1,3}){1,3}$/.test(key)) fail('badKey', row, row.value.key);
  else if (!key.startsWith(`${areaKey}.`)) fail('wrongArea', row, key);
  return { key, areaKey, title: titleOf(row, fail), ...(parentKey ? { parentKey } : {}) };
}

/** What the rows have to be together: each key once, and a parent in the same area. */
function checkTogether(areas: { row: Row; area: Area; themes: Row[] }[], fail: Fail): void {
  const seen = new Set<string>();
  for (const { row, area, themes } of areas) {
    const keys = [{ key: area.key, row }, ...area.themes.map(({ key }, at) => ({ key, row: themes[at] }))];
    for (const each of keys) {
      if (each.key && seen.has(each.key)) fail('sameKey', each.row, each.key);
      seen.add(each.key);
    }
    area.themes.forEach(({ key, parentKey }, at) => {
      const parent = area.themes.find(other => other.key === parentKey);
      if (parentKey && (!parent || parent.parentKey || parentKey === key)) fail('noParent', themes[at], parentKey);
    });
  }
}

/**
 * An edition from the value of a file: `{edition, title, areas: [{key, title, themes: [{key, title, parentKey?}]}]}`, the shape of `Framework`.
 * Answers the edition, or every failure with its row.
 */
export function readEdition(value: unknown): EditionReading {
  const failures: EditionFailure[] = [];
  const fail: Fail = (reason, row, found) =>
    failures.push({ reason, ...(row ? { row: row.number } : {}), ...(found === undefined ? {} : { found: String(found).slice(0, 60) }) });
  if (!isObject(value)) return { failures: [{ reason: 'notAnEdition' }] };
  const [edition, title] = [asText(value.edition), asText(value.title)];
  if (!/^[a-z0-9][a-z0-9-]{1,49}$/.test(edition)) fail('noEdition', undefined, value.edition);
  if (title === '') fail('noTitle');
  let number = 0;
  const rowed = (entry: Record<string, unknown>): Row => ({ number: ++number, value: entry });
  const rows = listIn(value.areas).map(entry => ({ row: rowed(entry), themes: listIn(entry.themes).map(rowed) }));
  if (rows.length === 0) fail('noAreas');
  if (number > mostRows) return { failures: [...failures, { reason: 'tooMany', row: mostRows + 1 }] };
  const areas = rows.map(({ row, themes }) => ({ row, themes, area: areaOf(row, themes, fail) }));
  checkTogether(areas, fail);
  return failures.length > 0 ? { failures } : { framework: { edition, title, areas: areas.map(({ area }) => area) } };
}
