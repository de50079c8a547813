import { Activity, ReportDraft } from '../../../../domain';
import { ActivityChanges } from '../../../../lists';
import { Formats, Strings } from '../../../../loc';
import { ManyWords } from '../../../../loc/many';
import { responsibleLine, unitName } from '../../names';
import { PlanScene } from '../../planScene';

/** What values are written with. */
export interface Written {
  scene: PlanScene;
  strings: Strings;
  formats: Formats;
  words: ManyWords;
}

/** The fields of a change that people choose, as words of an activity that has them. Roles and people are one: who answers for it. */
export function valueText(activity: Activity, fields: readonly string[], { scene: { index }, strings, formats, words }: Written): string {
  const { common, plan } = strings;
  const texts: string[] = [];
  if (fields.includes('unitId')) texts.push(unitName(index.unit(activity.unitId), strings));
  if (fields.includes('roleIds') || fields.includes('people')) texts.push(responsibleLine(activity, index) || plan.table.nobody);
  if (fields.includes('due')) texts.push(activity.due ? formats.date(activity.due) : plan.table.noDue);
  if (fields.includes('status')) texts.push(common.status[activity.status]);
  if (fields.includes('percent') && !fields.includes('status')) texts.push(formats.percent(activity.percent));
  if (fields.includes('needsHelp')) texts.push(`${common.signal.needsHelp}: ${activity.needsHelp ? common.yes : common.no}`);
  if (fields.includes('archivedAt')) texts.push(activity.archivedAt === undefined ? words.inPlan : words.archived);
  return texts.join(', ');
}

/** The activity with what is to be changed, to be written as words. */
export function withFields(activity: Activity, fields: ActivityChanges | Pick<ReportDraft, 'status'>): Activity {
  return { ...activity, ...(fields as Partial<Activity>) };
}
