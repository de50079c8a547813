import { Framework } from '../framework';
import { isDone, shownAnswer } from './answers';
import { themesInRound } from './picture';
import { ThemeAssessment, questions } from './types';

/** How far an area has come. */
export interface AreaProgress {
  areaKey: string;
  /** Themes whose three answers are all confirmed. */
  done: number;
  themes: number;
  /** Confirmed answers that say “underlag saknas”. */
  unknown: number;
  /** Questions that still have the last round's answer. */
  proposals: number;
}

/** Progress per area, in the framework's order. */
export function progressOf(framework: Framework, assessments: ThemeAssessment[]): AreaProgress[] {
  const byTheme = new Map(assessments.map(each => [each.themeKey, each]));
  return framework.areas.map(area => {
    const themes = themesInRound(area, assessments);
    const there = themes.map(({ key }) => byTheme.get(key)).filter((each): each is ThemeAssessment => each !== undefined);
    const shown = there.flatMap(({ answers }) => questions.map(question => shownAnswer(answers[question])));
    return {
      areaKey: area.key, done: there.filter(isDone).length, themes: themes.length,
      unknown: shown.filter(each => each?.confirmed && each.answer === 'unknown').length,
      proposals: shown.filter(each => each && !each.confirmed).length
    };
  });
}

/** The areas' progress as one. */
export function wholeProgress(areas: AreaProgress[]): Omit<AreaProgress, 'areaKey'> {
  const sum = (part: 'done' | 'themes' | 'unknown' | 'proposals'): number => areas.reduce((total, area) => total + area[part], 0);
  return { done: sum('done'), themes: sum('themes'), unknown: sum('unknown'), proposals: sum('proposals') };
}
