import { Activity, Grouping, wholeMunicipality } from '../../../domain';
import { Strings } from '../../../loc';
import { areaName, responsibleLine, unitName } from '../names';
import { PlanScene } from '../planScene';

type Titled = (first: Activity, scene: PlanScene, strings: Strings, key: string) => string;

const titleOf: Record<Grouping, Titled> = {
  area: ({ areaKey }, { index }) => areaName(index.area(areaKey), areaKey),
  unit: (_, { index }, strings, key) => unitName(Number(key) === wholeMunicipality ? undefined : index.unit(Number(key)), strings),
  theme: ({ areaKey, themeKey }, { index }) => (themeKey === undefined ? areaName(index.area(areaKey), areaKey) : index.theme(themeKey)?.title ?? themeKey),
  responsible: (first, { index }, strings) => responsibleLine(first, index) || strings.plan.table.nobody,
  status: ({ status }, _, { common }) => common.status[status],
  none: () => ''
};

/** What a group is called; its rows share what it comes from, so its first one tells. */
export function groupTitle(grouping: Grouping, key: string, first: Activity, scene: PlanScene, strings: Strings): string {
  return titleOf[grouping](first, scene, strings, key);
}
