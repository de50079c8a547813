import { Activity, Area, PlanIndex, Role, Unit, responsibleLabels } from '../../domain';
import { Strings } from '../../loc';

/** Role names do not break over two lines; longer names of people may. */
export function unbroken(label: string): string {
  return label.length <= 10 ? label.replace(/ /g, '\u00a0') : label;
}

/** The unit's name; the whole municipality when an activity has none. */
export function unitName(unit: Unit | undefined, strings: Strings): string {
  return unit ? unit.name || unit.code : strings.common.wholeMunicipality;
}

/** The unit's short code. */
export function unitCode(unit: Unit | undefined, strings: Strings): string {
  return unit ? unit.code || unit.name : strings.common.wholeMunicipalityShort;
}

/** Who answers for an activity, in one line. */
export function responsibleLine(activity: Activity, index: PlanIndex): string {
  return responsibleLabels(activity, index).map(unbroken).join(', ');
}

/** The area's name; its key when the framework no longer has it. */
export function areaName(area: Area | undefined, key: string): string {
  return area?.title ?? key;
}

/** “MAS, Medicinskt ansvarig sjuksköterska”; the code alone when the register has no name. */
export function roleTitle(role: Role): string {
  return role.name && role.name !== role.code ? `${role.code}, ${role.name}` : role.code;
}

/** Somebody who can give rights in the plan, where the roles tell of one: the MAS, else the MAR. */
export function planOwnerName(roles: Role[]): string | undefined {
  return ['MAS', 'MAR'].flatMap(code => roles.filter(role => role.code === code)).flatMap(role => role.people)[0]?.name;
}
