import { Activity, ActivityGroup } from '../../../domain';
import { Plan } from '../../../lists';

/** What has become of the activities between two readings, by their ids. */
export interface News {
  changed: ReadonlySet<number>;
  added: ReadonlySet<number>;
  removed: ReadonlySet<number>;
}

export const noNews: News = { changed: new Set(), added: new Set(), removed: new Set() };

const byId = (activities: Activity[]): Map<number, Activity> => new Map(activities.map(activity => [activity.id, activity]));
const idsOf = (activities: Activity[]): Set<number> => new Set(activities.map(({ id }) => id));

/** Compares two readings of the plan; a row has changed when its version has. */
export function newsBetween(before: Plan, after: Plan): News {
  if (before.activities === after.activities) return noNews;
  const old = byId(before.activities);
  const now = byId(after.activities);
  return {
    changed: idsOf(after.activities.filter(({ id, etag }) => old.has(id) && old.get(id)?.etag !== etag)),
    added: idsOf(after.activities.filter(({ id }) => !old.has(id))),
    removed: idsOf(before.activities.filter(({ id }) => !now.has(id)))
  };
}

export function hasNews({ changed, added, removed }: News): boolean {
  return changed.size + added.size + removed.size > 0;
}

/**
 * Rows in the places that they had, with what they say now: nothing is reordered under the reader's eyes. Removed rows are left
 * out; new ones, and places that no longer fit the filter or the sorting, wait until the reader asks.
 */
export function inPlace(groups: ActivityGroup[], activities: Activity[]): ActivityGroup[] {
  const now = byId(activities);
  return groups
    .map(({ key, activities: rows }) => ({ key, activities: rows.flatMap(({ id }) => now.get(id) ?? []) }))
    .filter(group => group.activities.length > 0);
}
