import { Area, Framework, Theme } from '../../../domain';
import { ThemeAssessment, isDone, questions, shownAnswer, themesInRound } from '../../../domain/assessment';
import { Place } from './gridKeys';

/** An area with the themes that the round asks about. */
export interface RoundArea {
  area: Area;
  themes: Theme[];
}

/** The round's areas; one without a theme has nothing to be asked about. */
export function areasIn(framework: Framework, rows: ThemeAssessment[]): RoundArea[] {
  return framework.areas.map(area => ({ area, themes: themesInRound(area, rows) })).filter(({ themes }) => themes.length > 0);
}

/** The area that has a theme. */
export function areaWith(areas: RoundArea[], themeKey: string | undefined): RoundArea | undefined {
  return areas.find(({ themes }) => themes.some(({ key }) => key === themeKey));
}

/** The first area with something left to answer. */
export function openArea(areas: RoundArea[], rows: ThemeAssessment[]): RoundArea | undefined {
  const done = new Set(rows.filter(isDone).map(({ themeKey }) => themeKey));
  return areas.find(({ themes }) => themes.some(({ key }) => !done.has(key)));
}

/** Where work in an area goes on: the first theme that is not done, at its first question without a confirmed answer. */
export function startIn({ themes }: RoundArea, rows: ThemeAssessment[], themeKey?: string): Place {
  const row = (key: string): ThemeAssessment | undefined => rows.find(each => each.themeKey === key);
  const open = themes.find(({ key }) => { const own = row(key); return !own || !isDone(own); });
  const key = themes.find(each => each.key === themeKey)?.key ?? open?.key ?? themes[0].key;
  const answers = row(key)?.answers;
  return { themeKey: key, question: questions.find(question => !answers || !shownAnswer(answers[question])?.confirmed || answers[question].rivals.length > 0) ?? 'a' };
}

/** “Fokusområde 1: Öka kunskap …” in two: what it is numbered as, and its name. An area without a number has no first part. */
export function titleParts({ title }: Area): { over?: string; name: string; number?: string } {
  const colon = title.indexOf(':');
  if (colon < 0) return { name: title };
  const over = title.slice(0, colon);
  return { over, name: title.slice(colon + 1).trim(), number: /\d+$/.exec(over)?.[0] };
}
