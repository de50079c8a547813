import { Activity } from '../activity';
import { Answer, answers, questions } from './types';
import { PictureArea, PictureTheme, RoundPicture, pictureThemes } from './picture';

type Linked = Pick<Activity, 'themeKey' | 'archivedAt'>;

/** How many answers of each kind; unanswered ones are in none. */
export type AnswerCounts = Record<Answer, number>;

/** One line of the result table. */
export interface AreaResult {
  areaKey: string;
  title: string;
  counts: AnswerCounts;
  prioritised: number;
  /** Of the prioritised, those with at least one activity. */
  withActivity: number;
}

/** Activities per theme that are in the plan: what is archived does not count. */
export function activitiesByTheme<A extends Linked>(activities: A[]): Map<string, A[]> {
  const found = new Map<string, A[]>();
  for (const activity of activities) {
    if (activity.archivedAt || !activity.themeKey) continue;
    found.set(activity.themeKey, [...(found.get(activity.themeKey) ?? []), activity]);
  }
  return found;
}

/** Counts the answers of some themes. */
export function countAnswers(themes: Pick<PictureTheme, 'answers'>[]): AnswerCounts {
  const given = themes.flatMap(theme => questions.map(question => theme.answers[question]));
  return Object.fromEntries(answers.map(answer => [answer, given.filter(each => each === answer).length])) as AnswerCounts;
}

export function isPrioritised({ decision }: Pick<PictureTheme, 'decision'>): boolean {
  return decision?.choice === 'prioritise';
}

function resultOf({ key, title, themes }: PictureArea, linked: Map<string, unknown[]>): AreaResult {
  const prioritised = themes.filter(isPrioritised);
  return {
    areaKey: key, title, counts: countAnswers(themes), prioritised: prioritised.length,
    withActivity: prioritised.filter(theme => linked.has(theme.key)).length
  };
}

/** The result table: per area, prioritised themes and those of them with at least one activity in the plan. */
export function resultTable(picture: RoundPicture, activities: Linked[]): AreaResult[] {
  const linked = activitiesByTheme(activities);
  return picture.areas.map(area => resultOf(area, linked));
}

/** The table's last line. */
export function wholeResult(results: AreaResult[]): Omit<AreaResult, 'areaKey' | 'title'> {
  const counts = Object.fromEntries(answers.map(answer => [answer, results.reduce((sum, result) => sum + result.counts[answer], 0)])) as AnswerCounts;
  const sum = (part: 'prioritised' | 'withActivity'): number => results.reduce((total, result) => total + result[part], 0);
  return { counts, prioritised: sum('prioritised'), withActivity: sum('withActivity') };
}

/** Prioritised themes that nothing is done about. */
export function prioritisedWithoutActivity(picture: RoundPicture, activities: Linked[]): PictureTheme[] {
  const linked = activitiesByTheme(activities);
  return pictureThemes(picture).filter(theme => isPrioritised(theme) && !linked.has(theme.key));
}
