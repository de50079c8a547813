import * as React from 'react';
import { Activity, ActivityFilter, ActivityGroup, Filtered, Grouping, filterFrom, groupActivities, noFilter, sortActivities, sortedOnce } from '../../domain';
import { Plan } from '../../lists';
import { ViewRepository } from '../../lists';
import { Button, useFormats, useStrings } from '../../ui';
import { Filters, ResultLine } from './filters';
import styles from './PlanPage.module.scss';
import { PlanScene, filterContextOf, useScene } from './planScene';
import { ColumnsProvider, PlanTable, columnsOf } from './table';
import { PlanView, PlanViewState, Step } from './view';
import { ViewMenus } from './ViewMenus';

/** What the table shows, in its order. */
export interface ShownActivities {
  groups: ActivityGroup[];
  /** The same rows, one after another. */
  order: Activity[];
  /** How many activities each group has in the whole plan, by its key; undefined when all of them are shown. */
  totals: Map<string, number> | undefined;
  /** Rows among them that do not match the filter. */
  outside: Activity[];
}

/** Groups as the table shows them. */
export function shownAs(groups: ActivityGroup[], totals: ShownActivities['totals']): ShownActivities {
  return { groups, order: groups.length === 1 ? groups[0].activities : ([] as Activity[]).concat(...groups.map(group => group.activities)), totals, outside: [] };
}

/** What was filtered last, from which the next letter in the search box goes on. */
export type LastFiltered = { current?: Filtered };

/** Filters, sorts and groups the plan for a view. Sorted before it is filtered: the order stays while somebody types. */
export function showActivities(
  scene: PlanScene, { filter, sorting, grouping }: Pick<PlanView, 'filter' | 'sorting' | 'grouping'>,
  held: ReadonlySet<number> = noneHeld, last: LastFiltered = {}
): ShownActivities {
  const { plan, index } = scene;
  const source = sortedOnce(rowsOf(plan, filter), sorting, index);
  last.current = filterFrom(last.current, source, filter, filterContextOf(scene));
  const matching = last.current.rows;
  const outside = heldOutside(source, matching, held);
  const rows = outside.length === 0 ? matching : sortActivities(matching.concat(outside), sorting, index);
  const groups = groupActivities(rows, grouping, plan);
  return { ...shownAs(groups, rows.length === source.length ? undefined : totalsOf(source, grouping, plan)), outside };
}

/** The activities that a filter chooses from: those in the plan, or those that are archived. */
export function rowsOf({ activities, archived }: Plan, filter: ActivityFilter): Activity[] {
  return filter.archived ? archived : activities;
}

const noneHeld: ReadonlySet<number> = new Set();

/** Rows that the reader has just saved stay in sight, also when the filter would hide them. */
function heldOutside(source: Activity[], matching: Activity[], held: ReadonlySet<number>): Activity[] {
  if (held.size === 0) return [];
  const there = new Set(matching.map(({ id }) => id));
  return source.filter(({ id }) => held.has(id) && !there.has(id));
}

const lastTotals = new WeakMap<Activity[], { grouping: Grouping; totals: Map<string, number> }>();

/** How many rows each group has before anything is filtered; not counted again while they are the same. */
function totalsOf(source: Activity[], grouping: Grouping, plan: Plan): Map<string, number> {
  const last = lastTotals.get(source);
  if (last?.grouping === grouping) return last.totals;
  const totals = new Map(groupActivities(source, grouping, plan).map(group => [group.key, group.activities.length]));
  lastTotals.set(source, { grouping, totals });
  return totals;
}

/** Stands in an address where an activity's id comes; no row has it. */
const anyId = 8_070_605_040_302_010;

/** The addresses of a view's activities, which differ in nothing but the id: written once, and not for every row. */
function linksOf(linkTo: PlanViewState['linkTo']): (activityId: number) => string {
  let parts: string[] | undefined;
  return activityId => (parts ??= linkTo({ activityId: anyId }).split(String(anyId))).join(String(activityId));
}

interface ActivitiesProps extends Pick<PlanViewState, 'view' | 'change' | 'linkTo'> {
  shown: ShownActivities;
  /** Rows that others have changed since they got their places. */
  changed: ReadonlySet<number>;
  onOpen: (activityId: number) => void;
  /** Where named views are kept. */
  views?: ViewRepository;
}

/** Filters, the line that counts, and the table. */
export const Activities = React.forwardRef<HTMLElement, ActivitiesProps>(function Activities({ view, change, linkTo, shown, changed, onOpen, views }, ref) {
  const { plan: { filters: words } } = useStrings();
  const formats = useFormats();
  const { plan } = useScene();
  const [open, setOpen] = React.useState(false);
  const onFilter = React.useCallback((filter: ActivityFilter, step?: Step) => change({ filter }, step), [change]);
  const onSorting = React.useCallback((sorting: PlanView['sorting']) => change({ sorting }), [change]);
  const { filter, sorting, grouping, columns, named } = view;
  const shownColumns = React.useMemo(() => columnsOf(columns), [columns]);
  // The rows' links name the view they stand in; which activity is open makes no difference to them.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const linkToActivity = React.useMemo(() => linksOf(linkTo), [linkTo, filter, sorting, grouping, columns, named]);

  return (
    <section ref={ref} className={styles.activities} aria-label={plan.settings.title || words.label}>
      <Filters filter={filter} onFilter={onFilter} open={open} onOpen={setOpen} />
      <ResultLine
        view={view} shown={shown.order.length} open={open} link={() => linkTo({})}
        onFilter={onFilter} onSorting={onSorting} onGrouping={next => change({ grouping: next })}
      >
        <ViewMenus view={view} change={change} views={views} />
      </ResultLine>
      {shown.outside.length > 0 && (
        <p className={styles.held} role="status">
          {shown.outside.length === 1 ? words.heldHint(shown.outside[0].title) : words.heldManyHint(formats.number(shown.outside.length))}
        </p>
      )}
      <ColumnsProvider value={shownColumns}>
        <PlanTable view={view} groups={shown.groups} totals={shown.totals} changed={changed} linkTo={linkToActivity} onOpen={onOpen} onSorting={onSorting} />
      </ColumnsProvider>
      {shown.order.length === 0 && (
        <div className={styles.nothing}>
          <strong>{words.nothing}</strong>
          <p>{words.nothingHint}</p>
          <Button onClick={() => onFilter(noFilter)}>{words.showAll(formats.number(plan.activities.length))}</Button>
        </div>
      )}
    </section>
  );
});
