import { Rejection, Remark } from '../rows';
import { findArea } from './areas';
import { Found, Names, nearestKey } from './names';
import { findTheme } from './themes';

/** Where in the framework a row belongs, with what a person should look at. */
export interface Where {
  areaKey: string;
  themeKey?: string;
  remarks: Remark[];
}

/** What a document says about the place of a row. `above`: texts over the row that may name its area, nearest first. */
export interface WrittenPlace {
  area: string;
  theme: string;
  above: string[];
}

/**
 * Reads area and theme together: a known theme decides its area, and a known area without a theme is enough.
 * Either may stand in the other’s column.
 */
export function readWhere(written: WrittenPlace, names: Names): Where | Rejection {
  const area = written.area ? findArea(written.area, names) : undefined;
  const themeText = written.theme || (area ? '' : written.area);
  const theme = themeText ? findTheme(themeText, names, area?.name.key) : undefined;
  if (theme === 'several') return { kind: 'severalThemes', written: themeText };
  if (!theme && !written.area && findArea(written.theme, names)) return readWhere({ ...written, area: written.theme, theme: '' }, names);
  return theme ? ofTheme(theme, area, { ...written, theme: themeText }, names) : ofArea(area, written, names);
}

function ofTheme(theme: Found, area: Found | undefined, written: WrittenPlace, names: Names): Where {
  const { key, areaKey } = theme.name;
  const remarks = areaRemarks(areaKey, area, written, names);
  if (theme.guessed) remarks.push({ kind: 'themeGuessed', written: written.theme, readAs: key });
  return { areaKey, themeKey: key, remarks };
}

function areaRemarks(areaKey: string, area: Found | undefined, written: WrittenPlace, names: Names): Remark[] {
  if (area?.name.key === areaKey) return guessRemark(area, written.area);
  const confirmed = !written.area && areaAbove(written.above, names)?.found.name.key === areaKey;
  if (confirmed) return [];
  return [{ kind: 'areaFromTheme', written: written.area === written.theme ? '' : written.area, readAs: areaKey }];
}

function ofArea(area: Found | undefined, written: WrittenPlace, names: Names): Where | Rejection {
  const theme: Remark = written.theme ? { kind: 'themeUnknown', written: written.theme } : { kind: 'themeMissing' };
  if (area) return { areaKey: area.name.key, remarks: [...guessRemark(area, written.area), theme] };
  const heading = written.area ? undefined : areaAbove(written.above, names);
  if (!heading) return notFound(written, names);
  const { key } = heading.found.name;
  return { areaKey: key, remarks: [{ kind: 'areaFromHeading', written: heading.text, readAs: key }, theme] };
}

function guessRemark(area: Found, written: string): Remark[] {
  return area.guessed ? [{ kind: 'areaGuessed', written, readAs: area.name.key }] : [];
}

function notFound({ area, theme }: WrittenPlace, names: Names): Rejection {
  if (!area && !theme) return { kind: 'areaMissing' };
  const nearest = (theme && nearestKey(theme, names)) || (area && nearestKey(area, names)) || undefined;
  return { kind: 'areaUnknown', written: area || theme, ...(nearest ? { nearest } : {}) };
}

/** The nearest text above that names an area. */
function areaAbove(above: string[], names: Names): { text: string; found: Found } | undefined {
  for (const text of above) {
    const found = findArea(text, names);
    if (found) return { text, found };
  }
  return undefined;
}
