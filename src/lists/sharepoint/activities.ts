import { Activity } from '../../domain';
import { asETag } from '../etag';
import { MergeRules } from '../merge';
import { ActivityChanges, ChangeConflict, ChangeOutcome } from '../repositories';
import { RowOf, activitiesList } from '../schema';
import { RowChange, RowChangeOutcome } from './changeRow';
import { Stored } from './rows';

type List = typeof activitiesList;
export type ActivityRow = Stored<List>;

/** How changes of two people to one activity are brought together. */
export const activityRules: MergeRules<RowOf<List>> = {
  // A theme belongs to its area, and how much is done to the status: neither is changed without looking at the other.
  together: [['areaKey', 'themeKey'], ['status', 'percent']],
  latest: ['lastReported'],
  once: ['archivedAt']
};

/** The activity that a stored row is; an old or half-empty row has the values of a new one. */
export function toActivity(row: ActivityRow): Activity {
  return { ...row, status: row.status ?? 'notStarted', percent: row.percent ?? 0, themeKey: row.themeKey || undefined, assessment: row.assessment || undefined };
}

/** The row behind an activity that a user has seen. Fails with PlanFailure 'invalid' when it carries no version. */
export function toRow(activity: Activity): ActivityRow {
  return {
    ...activity, etag: asETag(activity.etag), themeKey: activity.themeKey ?? '', unitId: activity.unitId, effort: activity.effort,
    expectedEffect: activity.expectedEffect, start: activity.start, due: activity.due, lastReported: activity.lastReported,
    statedPriority: activity.statedPriority, archivedAt: activity.archivedAt, assessment: activity.assessment ?? ''
  };
}

/** A row as `toActivity` and `toRow` leave it, for comparing with what a user saw. */
function completed(row: ActivityRow): ActivityRow {
  return { ...row, ...toRow(toActivity(row)) };
}

/** A user's change as one of a row. */
export function changeOf(seen: Activity, changes: ActivityChanges): RowChange<List> {
  return { seen: toRow(seen), changes: changes as Partial<RowOf<List>>, rules: activityRules, complete: completed };
}

/** The outcome in the plan's terms. */
export function outcomeOf(outcome: RowChangeOutcome<List>, mine: ActivityChanges): ChangeOutcome {
  if (outcome.result === 'saved') return { result: 'saved', activity: toActivity(outcome.row), merged: outcome.merged as (keyof ActivityChanges)[] };
  const { clashes, by, at } = outcome;
  const conflict: ChangeConflict = {
    fields: clashes.map(clash => ({ ...clash, by, at })) as ChangeConflict['fields'], mine, theirs: toActivity(outcome.theirs)
  };
  return { result: 'conflict', conflict };
}
