import { RowOf, activitiesList, updatesList } from '../../src/lists/schema';
import { LaidActivity, LaidReport } from './layOut';
import { Registers } from './register';

/** An activity of the sample as a row of its list; what is no column of the list is passed over when it is written. */
export function activityRow(activity: LaidActivity, { unitIds, roleIds, people }: Registers): Partial<RowOf<typeof activitiesList>> & { clientKey: string } {
  const { unitCode, roleCodes, accounts } = activity;
  return {
    ...activity,
    unitId: unitCode === undefined ? undefined : unitIds.get(unitCode),
    roleIds: roleCodes.flatMap(code => roleIds.get(code) ?? []),
    people: accounts.flatMap(account => people.get(account) ?? []),
    responsibleText: roleCodes.join(', ')
  };
}

/** A report of the sample as a row of its list. */
export function updateRow(activity: LaidActivity, report: LaidReport, activityId: number): Partial<RowOf<typeof updatesList>> & { clientKey: string } {
  return { ...report, title: activity.title, activityId };
}
