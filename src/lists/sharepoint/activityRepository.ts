import { Activity } from '../../domain';
import { missingLatest } from '../latest';
import { chosenChanges } from '../merge';
import { ActivityChanges, ActivityRepository, ChangeOutcome, NewActivity } from '../repositories';
import { activitiesList } from '../schema';
import { changeOf, outcomeOf, toActivity } from './activities';
import { addRow } from './addRows';
import { changeMany } from './changeMany';
import { changeRow } from './changeRow';
import { Connection } from './connect';
import { failingAs } from './failures';
import { withKnownPeople } from './newcomers';
import { sendReports } from './reports';

/** Changes and adds activities of a site, and stores reports on them. */
export function createActivityRepository(connection: Connection): ActivityRepository {
  const change = (seen: Activity, changes: ActivityChanges): Promise<ChangeOutcome> => failingAs(activitiesList.key, async () => {
    const [known] = await withKnownPeople(connection, [changes]);
    return outcomeOf(await changeRow(connection, activitiesList, changeOf(seen, known)), known);
  });
  return {
    change,
    resolve: (conflict, choices) => change(conflict.theirs, chosenChanges(conflict.mine, choices)),
    changeMany: (changes, options) => failingAs(activitiesList.key, () => changeMany(connection, changes, options)),
    add: row => failingAs(activitiesList.key, async () => add(connection, (await withKnownPeople(connection, [row]))[0])),
    repair: async (activity, reports) => {
      const missing = missingLatest(activity, reports);
      const outcome = missing && await change(activity, missing);
      return outcome?.result === 'saved' ? outcome.activity : undefined;
    },
    report: (reports, options) => failingAs('updates', () => sendReports(connection, reports, options))
  };
}

async function add(connection: Connection, row: NewActivity): ReturnType<ActivityRepository['add']> {
  const { result, row: stored, differs } = await addRow(connection, activitiesList, { status: 'notStarted', percent: 0, ...row });
  return { result, row: toActivity(stored), differs: differs as (keyof Activity)[] };
}
