import { Activity, PlanIndex, localDateOf } from '../../domain';
import { ActivityChanges } from '../../lists';
import { Formats, Strings } from '../../loc';
import { areaName, unitName } from './names';

/** What words the values of an activity are told with. */
export interface FieldWords {
  index: PlanIndex;
  strings: Strings;
  formats: Formats;
}

/** The value of a field as people read it, with the names of units, roles and themes; undefined when it is empty. */
export function fieldText(field: keyof ActivityChanges, values: Partial<Activity>, { index, strings, formats }: FieldWords): string | undefined {
  const { common, plan } = strings;
  const day = (value: string | undefined): string | undefined => (value ? formats.longDate(value) : undefined);
  switch (field) {
    case 'title': return values.title || undefined;
    case 'description': return values.description || undefined;
    case 'responsibleText': return values.responsibleText || undefined;
    case 'source': return values.source || undefined;
    case 'unitId': return unitName(index.unit(values.unitId), strings);
    case 'areaKey': return values.areaKey ? areaName(index.area(values.areaKey), values.areaKey) : undefined;
    case 'themeKey': return values.themeKey ? index.theme(values.themeKey)?.title ?? values.themeKey : plan.table.wholeArea;
    case 'roleIds': return joined(values.roleIds?.map(id => index.role(id)?.code ?? String(id)));
    case 'people': return joined(values.people?.map(({ name }) => name));
    case 'effort': return values.effort && common.effort[values.effort];
    case 'expectedEffect': return values.expectedEffect && common.effect[values.expectedEffect];
    case 'start': return day(values.start);
    case 'due': return day(values.due);
    case 'status': return values.status && common.status[values.status];
    case 'percent': return values.percent === undefined ? undefined : formats.percent(values.percent);
    case 'needsHelp': return values.needsHelp ? common.yes : common.no;
    case 'lastReported': return values.lastReported && formats.longDate(localDateOf(values.lastReported));
    case 'archivedAt': return values.archivedAt && formats.longDate(localDateOf(values.archivedAt));
    case 'statedPriority': return values.statedPriority === undefined ? undefined : formats.number(values.statedPriority);
  }
}

function joined(names: string[] | undefined): string | undefined {
  return names && names.length > 0 ? names.join(', ') : undefined;
}
