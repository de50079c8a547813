import { Activity } from '../activity';
import { priorityOf } from '../priority';
import { hasEnded } from '../standing';
import { PublishedExample } from './types';

/** What the plan does on some themes now: activities that have not ended, the most pressing first. */
export function relatedActivities(activities: readonly Activity[], themes: readonly string[]): Activity[] {
  const value = (activity: Activity): number => priorityOf(activity.effort, activity.expectedEffect)?.value ?? 0;
  return activities.filter(activity => isOnThemes(activity, themes) && !hasEnded(activity)).sort((a, b) => value(b) - value(a) || a.id - b.id);
}

/** Whether an activity is about one of some themes. */
export function isOnThemes({ themeKey }: Pick<Activity, 'themeKey'>, themes: readonly string[]): boolean {
  return themeKey !== undefined && themes.includes(themeKey);
}

/** A line of SharePoint has room for so many characters. */
const longestSource = 255;

/** What an activity that was made from an example's lesson says that it comes from; stored as it is, in the language of the care. */
export function lessonSource({ title }: { title: string }): string {
  return `Lärandeexempel: ${title}`.slice(0, longestSource);
}

/** What became of an example's lesson in the plan. */
export interface LessonOutcome {
  /** Activities that were made from it. */
  fromIt: Activity[];
  /** Others on its themes that the plan has got since the day it was published. */
  since: Activity[];
}

/** What the plan has got by an example: what was made from its lesson, and what else came on its themes since. Archived activities are left out. */
export function outcomeOf({ content, publishedAt }: Pick<PublishedExample, 'content' | 'publishedAt'>, activities: readonly Activity[]): LessonOutcome {
  const source = lessonSource(content);
  const fromIt = activities.filter(activity => activity.source === source);
  const since = activities.filter(activity => activity.source !== source && isOnThemes(activity, content.themes) && Date.parse(activity.created) >= Date.parse(publishedAt));
  return { fromIt, since };
}
