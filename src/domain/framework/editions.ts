import { Activity } from '../activity';
import { foldText } from '../words';
import { isOwnTheme } from './edit';
import { Area, Framework, Theme } from './types';

/** What both editions have under one key, by different names. */
export interface Renamed<T> {
  before: T;
  after: T;
  /** The key under which the new edition has the old name. */
  elsewhere?: string;
}

/** What only the old edition has the key of. */
export interface Dropped<T> {
  before: T;
  /** The key under which the new edition has its name. */
  elsewhere?: string;
}

export interface Differences<T> {
  added: T[];
  renamed: Renamed<T>[];
  dropped: Dropped<T>[];
}

/** What a new edition does to the old one, in the editions' own order. */
export interface EditionDifferences {
  areas: Differences<Area>;
  themes: Differences<Theme>;
}

interface Named {
  key: string;
  title: string;
}

const allThemes = ({ areas }: Framework): Theme[] => areas.flatMap(({ themes }) => themes);

/** The key under which entries have a name; case, accents and hyphens aside. */
function keyOfName(entries: readonly Named[], { title }: Named): string | undefined {
  const name = foldText(title);
  return entries.find(entry => foldText(entry.title) === name)?.key;
}

function differences<T extends Named>(before: T[], after: T[]): Differences<T> {
  const now = new Map(after.map(entry => [entry.key, entry]));
  const old = new Set(before.map(({ key }) => key));
  const elsewhere = (entry: T): { elsewhere?: string } => {
    const key = keyOfName(after, entry);
    return key === undefined || key === entry.key ? {} : { elsewhere: key };
  };
  const renamed = before.flatMap(entry => {
    const next = now.get(entry.key);
    return next && next.title !== entry.title ? [{ before: entry, after: next, ...elsewhere(entry) }] : [];
  });
  return {
    added: after.filter(({ key }) => !old.has(key)), renamed,
    dropped: before.filter(({ key }) => !now.has(key)).map(entry => ({ before: entry, ...elsewhere(entry) }))
  };
}

/** What a plan that changes from one edition to another meets. */
export function compareEditions(before: Framework, after: Framework): EditionDifferences {
  return { areas: differences(before.areas, after.areas), themes: differences(allThemes(before), allThemes(after)) };
}

/** An activity that an edition has no place for, or whose key it has given to another theme. */
export interface Misplaced {
  activity: Activity;
  why: 'noArea' | 'noTheme' | 'otherTheme';
  /** What its theme or area was called; undefined when no edition at hand says. */
  was?: string;
  /** The key under which the edition has that name. */
  elsewhere?: string;
}

/**
 * The activities that somebody should look at once the plan has the edition `after`; `before` is the edition that they were given their theme in.
 * Nothing about them is changed by this.
 */
export function misplacedActivities(activities: Activity[], after: Framework, before: Framework = after): Misplaced[] {
  const was = (key: string): Named | undefined => [...before.areas, ...allThemes(before)].find(entry => entry.key === key);
  const { renamed } = compareEditions(before, after).themes;
  const moved = new Set(renamed.filter(({ elsewhere }) => elsewhere !== undefined).map(each => each.before.key));
  const areas = new Set(after.areas.map(({ key }) => key));
  const themes = new Set(allThemes(after).map(({ key }) => key));
  const why = ({ areaKey, themeKey }: Activity): Misplaced['why'] | undefined => {
    if (themeKey === undefined) return areas.has(areaKey) ? undefined : 'noArea';
    if (!themes.has(themeKey)) return 'noTheme';
    return moved.has(themeKey) ? 'otherTheme' : undefined;
  };
  return activities.flatMap(activity => {
    const reason = why(activity);
    if (!reason) return [];
    const old = was(activity.themeKey ?? activity.areaKey);
    const elsewhere = old && keyOfName(activity.themeKey === undefined ? after.areas : allThemes(after), old);
    return [{ activity, why: reason, ...(old ? { was: old.title } : {}), ...(elsewhere ? { elsewhere } : {}) }];
  });
}

/** An edition with the municipality's own themes of the present one in the areas that it has, but for those whose name it has taken up. */
export function withOwnThemes(next: Framework, present: Framework): Framework {
  const own = allThemes(present).filter(isOwnTheme);
  const areas = next.areas.map(area => {
    const keys = new Set(area.themes.map(({ key }) => key));
    return { ...area, themes: [...area.themes, ...own.filter(theme => theme.areaKey === area.key && !keys.has(theme.key) && keyOfName(area.themes, theme) === undefined)] };
  });
  return { ...next, areas };
}

/** An edition that is new to the municipality, with what is hidden in the present one hidden under the same key and name. */
export function withHiddenThemes(next: Framework, present: Framework): Framework {
  const named = ({ key, title }: Theme): string => `${key} ${foldText(title)}`;
  const hidden = new Set(allThemes(present).filter(theme => theme.hidden).map(named));
  const areas = next.areas.map(area => ({ ...area, themes: area.themes.map(theme => (hidden.has(named(theme)) ? { ...theme, hidden: true } : theme)) }));
  return { ...next, areas };
}

/** Whether two editions say the same, the municipality's own themes and what is hidden aside. */
export function isSameEdition(one: Framework, other: Framework): boolean {
  const said = ({ areas }: Framework): string => JSON.stringify(areas.map(({ key, title, themes }) => [key, title, themes.filter(theme => !isOwnTheme(theme)).map(theme => [theme.key, theme.title, theme.parentKey ?? ''])]));
  return said(one) === said(other);
}

/** Characters of an edition's key at most. */
const longestEdition = 50;

/** A key for an edition that has a name alone: “Agera för säker vård 2025–2030” → `agera-for-saker-vard-2025-2030`. */
export function editionKeyOf(title: string): string {
  return foldText(title).replace(/[^a-z0-9]+/g, '-').slice(0, longestEdition).replace(/^-|-$/g, '');
}
