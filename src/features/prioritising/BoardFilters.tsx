import * as React from 'react';
import { Activity, ActivityFilter, shortAreaTitle, statuses, wholeMunicipality } from '../../domain';
import { Plan } from '../../lists';
import { Strings } from '../../loc';
import { prioritisingWords } from '../../loc/prioritising';
import { FilterMenu, LinkButton, Option, ToggleButton, useFormats, useStrings, useWordsOf } from '../../ui';
import { otherLimits, ownLimits } from './boardFilter';
import styles from './Board.module.scss';

export interface BoardFiltersProps {
  plan: Plan;
  filter: ActivityFilter;
  onFilter: (filter: ActivityFilter) => void;
  /** Undefined where there are no themes to show. */
  showThemes?: boolean;
  onShowThemes: (show: boolean) => void;
  /** How many stand in the matrix and beside it. */
  activities: number;
  themes: number;
}

interface Menu {
  key: 'unitIds' | 'areaKeys' | 'statuses';
  name: string;
  none: string;
  options: () => Option[];
  selected: string[];
  choose: (keys: string[]) => Partial<ActivityFilter>;
}

const counted = (activities: Activity[], has: (activity: Activity) => boolean): string => String(activities.filter(has).length);

function menusOf({ activities, units, framework }: Plan, filter: ActivityFilter, { common, plan: { filters } }: Strings, allStatuses: string): Menu[] {
  return [
    {
      key: 'unitIds', name: filters.names.unit, none: filters.all, selected: filter.unitIds.map(String), choose: keys => ({ unitIds: keys.map(Number) }),
      options: () => [...units.map(({ id, name, code }) => ({ id, text: name || code })), { id: wholeMunicipality, text: common.wholeMunicipality }]
        .map(({ id, text }) => ({ key: String(id), text, detail: counted(activities, each => (each.unitId ?? wholeMunicipality) === id) }))
    },
    {
      key: 'areaKeys', name: filters.names.area, none: filters.all, selected: filter.areaKeys, choose: areaKeys => ({ areaKeys }),
      options: () => framework.areas.map(({ key, title }) => ({ key, text: title, detail: counted(activities, each => each.areaKey === key) }))
    },
    {
      key: 'statuses', name: filters.names.status, none: allStatuses, selected: filter.statuses, choose: keys => ({ statuses: statuses.filter(status => keys.includes(status)) }),
      options: () => statuses.map(status => ({ key: status, text: common.status[status], detail: counted(activities, each => each.status === status) }))
    }
  ];
}

/** The choice in words. Areas are named when they are two, which is what a meeting often looks at. */
function valueOf({ key, selected, none, options }: Menu, plan: Plan, { common, plan: { filters } }: Strings): string {
  if (selected.length === 0) return none;
  if (key === 'areaKeys' && selected.length <= 2) return areasText(plan.framework.areas.filter(area => selected.includes(area.key)).map(shortAreaTitle), common.list);
  return selected.length === 1 ? options().find(option => option.key === selected[0])?.text ?? selected[0] : filters.chosen(selected.length);
}

/** “Fokusområde 2 och 3”. */
function areasText(titles: string[], list: (words: string[]) => string): string {
  const [one, other] = titles.map(title => /^(.*) (\d)$/.exec(title));
  return one && other && one[1] === other[1] ? list([titles[0], other[2]]) : list(titles);
}

/** The menus, the switch for themes, and the line that counts. */
export function BoardFilters({ plan, filter, onFilter, showThemes, onShowThemes, activities, themes }: BoardFiltersProps): JSX.Element {
  const strings = useStrings();
  const words = useWordsOf(prioritisingWords);
  const { number } = useFormats();
  const others = otherLimits(filter);
  return (
    <div className={styles.filters} role="search" aria-label={words.filters}>
      {menusOf(plan, filter, strings, words.allStatuses).map(menu => (
        <FilterMenu
          key={menu.key} name={menu.name} value={valueOf(menu, plan, strings)} options={menu.options} selected={menu.selected}
          onChange={keys => onFilter({ ...filter, ...menu.choose(keys) })}
        />
      ))}
      {showThemes !== undefined && <ToggleButton pressed={showThemes} onClick={() => onShowThemes(!showThemes)}>{words.showThemes}</ToggleButton>}
      <span className={styles.count}>
        <span role="status"><strong>{words.showing(number(activities), number(plan.activities.length))}</strong>{themes > 0 && <span className={styles.quiet}> {words.andThemes(number(themes))}</span>}</span>
        {others > 0 && <span className={styles.quiet}> {words.others(number(others))}. <LinkButton onClick={() => onFilter(ownLimits(filter))}>{words.dropOthers}</LinkButton></span>}
      </span>
    </div>
  );
}
