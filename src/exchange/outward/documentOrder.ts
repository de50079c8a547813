import { Activity, Area, Framework, PlanIndex } from '../../domain';

/** The activities of one area, for one table of a document. */
export interface AreaRows {
  /** The area's name; its key when the framework has no such area. */
  title: string;
  area?: Area;
  activities: Activity[];
}

/** Places of areas and themes in the framework; what it lacks comes last. */
function placesOf(framework: Framework): (key: string | undefined) => number {
  const keys = framework.areas.flatMap(area => [area.key, ...area.themes.map(theme => theme.key)]);
  const places = new Map(keys.map((key, at) => [key, at]));
  return key => (key === undefined ? -1 : places.get(key) ?? keys.length);
}

/** The activities as documents list them: by area, theme and unit, and within those as they came into the plan. */
export function inDocumentOrder(activities: Activity[], framework: Framework, index: PlanIndex): Activity[] {
  const place = placesOf(framework);
  const unit = (activity: Activity): string => index.unit(activity.unitId)?.code ?? '';
  return [...activities].sort((a, b) =>
    place(a.areaKey) - place(b.areaKey) || place(a.themeKey) - place(b.themeKey) || unit(a).localeCompare(unit(b), 'sv') || a.id - b.id);
}

/** One group for each area that has an activity, in the framework's order. */
export function byArea(activities: Activity[], framework: Framework, index: PlanIndex): AreaRows[] {
  const groups = new Map<string, AreaRows>();
  for (const activity of inDocumentOrder(activities, framework, index)) {
    const area = index.area(activity.areaKey);
    const group = groups.get(activity.areaKey) ?? { title: area?.title ?? activity.areaKey, area, activities: [] };
    group.activities.push(activity);
    groups.set(activity.areaKey, group);
  }
  return Array.from(groups.values());
}
