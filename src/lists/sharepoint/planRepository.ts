import { ProgressUpdate } from '../../domain';
import { ChangeReader, PlanRepository } from '../repositories';
import { decodeAll, expandOf, selectOf, updatesList } from '../schema';
import { changesSince } from './changes';
import { Connection, listOf } from './connect';
import { failingAs } from './failures';
import { loadPlan, pageSize, personFrom } from './loadPlan';

/** Reads the plan from the lists of a site. */
export function createPlanRepository(connection: Connection, now: () => Date = () => new Date()): PlanRepository & ChangeReader {
  return {
    load: options => failingAs('plan', () => loadPlan(connection, now, options)),
    changesSince: token => failingAs('activities', () => changesSince(connection, token, now())),
    updatesOf: activityId => failingAs(updatesList.key, () => updatesOf(connection, activityId))
  };
}

async function updatesOf(connection: Connection, activityId: number): Promise<ProgressUpdate[]> {
  const raws: unknown[] = await listOf(connection, updatesList).items
    .select(...selectOf(updatesList), 'Author/Id', 'Author/Title').expand(...expandOf(updatesList), 'Author')
    .filter(`HPActivityId eq ${activityId}`).orderBy('Id', false).top(pageSize)();
  const authors = new Map(raws.map(raw => [(raw as { Id: number }).Id, (raw as { Author?: { Id: number; Title: string } }).Author]));
  return decodeAll(updatesList, raws).rows.map(row => ({
    ...row,
    activityId,
    by: personFrom(authors.get(row.id) ?? { Id: 0, Title: '' }),
    at: row.at ?? row.created,
    status: row.status ?? 'notStarted',
    percent: row.percent ?? 0
  }));
}
