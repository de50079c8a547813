import { Activity, PlanIndex, responsibleLabels } from '../../domain';
import { Strings } from '../../loc';

/** The code of an activity's unit; the whole municipality when it has none. */
export function unitText({ unitId }: Pick<Activity, 'unitId'>, index: PlanIndex, { common }: Strings): string {
  const unit = index.unit(unitId);
  return unit ? unit.code || unit.name : common.wholeMunicipality;
}

/** Where an activity belongs and who answers for it: “ÄO · VC HSL, Jonas Wik”. */
export function activityLine(activity: Activity, index: PlanIndex, strings: Strings): string {
  return `${unitText(activity, index, strings)} · ${responsibleLabels(activity, index).join(', ') || strings.meetingBefore.agenda.nobody}`;
}
