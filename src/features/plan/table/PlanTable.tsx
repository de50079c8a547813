import * as React from 'react';
import { ActivityGroup } from '../../../domain';
import { useStrings } from '../../../ui';
import { PlanView } from '../view';
import { ActivityRow } from './ActivityRow';
import { headWidths, useColumns } from './columns';
import { GroupHead } from './GroupHead';
import styles from './PlanTable.module.scss';
import { PlacedGroup, placeLines, rowIndexOf, stretchesOf, useWindow } from './rows';
import { TableHead } from './TableHead';

interface PlanTableProps {
  view: PlanView;
  groups: ActivityGroup[];
  /** How many activities each group has in the whole plan, by its key; undefined when all of them are shown. */
  totals: Map<string, number> | undefined;
  /** Rows that others have changed. */
  changed: ReadonlySet<number>;
  linkTo: (activityId: number) => string;
  onOpen: (activityId: number) => void;
  onSorting: (sorting: PlanView['sorting']) => void;
}

/** Which groups are folded; folding is this reader's own and not part of the view's address. */
function useFolded(): { folded: ReadonlySet<string>; toggle: (key: string) => void } {
  const [folded, setFolded] = React.useState<ReadonlySet<string>>(new Set());
  const toggle = React.useCallback((key: string) => setFolded(before => {
    const after = new Set(before);
    if (!after.delete(key)) after.add(key);
    return after;
  }), []);
  return { folded, toggle };
}

/**
 * The activities as a table: grouped, sortable, and as cards of the same table in a narrow column. Headings of groups are always
 * drawn; of many rows those that are near, and the others keep their place free.
 */
export function PlanTable({ view, groups, totals, changed, linkTo, onOpen, onSorting }: PlanTableProps): JSX.Element {
  const { plan } = useStrings();
  const columns = useColumns();
  const { folded, toggle } = useFolded();
  const { grouping, activityId } = view;
  const lines = React.useMemo(() => placeLines(groups, grouping !== 'none', key => !folded.has(key)), [groups, grouping, folded]);
  const { table, onFocus, drawn, heights, flying } = useWindow(lines, { opened: activityId, columns: useColumns() });

  const rowsOf = (placed: PlacedGroup): React.ReactNode => stretchesOf(placed, drawn).flatMap(stretch => (
    stretch.drawn
      ? placed.rows.slice(stretch.from - placed.first, stretch.to - placed.first).map((activity, at) => (
        <ActivityRow
          key={activity.id} activity={activity} rowIndex={rowIndexOf(stretch.from + at)} selected={activity.id === activityId}
          changed={changed.has(activity.id)} linkTo={linkTo} onOpen={onOpen} flyingHeight={flying ? heights.of(stretch.from + at) : undefined}
        />
      ))
      : [<Gap key={`gap ${stretch.from === placed.first ? 'first' : stretch.to}`} height={heights.between(stretch)} />]
  ));

  return (
    <table
      ref={table} className={styles.table} data-crowded={headWidths(columns) ? true : undefined} role="table" aria-label={plan.table.label[grouping]} aria-rowcount={rowIndexOf(lines.count) - 1} onFocus={onFocus}
    >
      <TableHead sorting={view.sorting} onSorting={onSorting} />
      {lines.groups.map(placed => (
        <tbody key={placed.group.key} role="rowgroup">
          {placed.head !== undefined && (
            <GroupHead
              grouping={grouping} groupKey={placed.group.key} rowIndex={rowIndexOf(placed.head)} activities={placed.group.activities}
              total={totals?.get(placed.group.key)} open={placed.open} onToggle={toggle}
            />
          )}
          {rowsOf(placed)}
        </tbody>
      ))}
    </table>
  );
}

/** Rows that are not drawn; readers of the screen learn of them from the numbers of those that are. */
function Gap({ height }: { height: number }): JSX.Element {
  return <tr aria-hidden="true" className={styles.gap} style={{ height }}><td colSpan={useColumns().length + 1} /></tr>;
}
