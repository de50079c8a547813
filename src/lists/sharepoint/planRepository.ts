import { ChangeReader, PlanRepository } from '../repositories';
import { activitiesList, updatesList } from '../schema';
import { changesSince } from './changes';
import { Connection } from './connect';
import { failingAs } from './failures';
import { loadPlan } from './loadPlan';
import { readUpdates } from './updates';
import { versionsOf } from './versions';

/** Reads the plan from the lists of a site. */
export function createPlanRepository(connection: Connection, now: () => Date = () => new Date()): PlanRepository & ChangeReader {
  return {
    load: options => failingAs('plan', () => loadPlan(connection, now, options)),
    changesSince: token => failingAs('activities', () => changesSince(connection, token, now())),
    updatesOf: activityId => failingAs(updatesList.key, () => readUpdates(connection, `HPActivityId eq ${activityId}`, 'newestFirst')),
    versionsOf: activityId => failingAs(activitiesList.key, () => versionsOf(connection, activityId))
  };
}
