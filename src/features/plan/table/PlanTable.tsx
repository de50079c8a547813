import * as React from 'react';
import { ActivityGroup } from '../../../domain';
import { LinkButton, useFormats, useStrings } from '../../../ui';
import { PlanView } from '../view';
import { ActivityRow } from './ActivityRow';
import { GroupHead } from './GroupHead';
import styles from './PlanTable.module.scss';
import { sliceSize, takeRows } from './slices';
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
function useFolded(): { isOpen: (key: string) => boolean; toggle: (key: string) => void } {
  const [folded, setFolded] = React.useState<ReadonlySet<string>>(new Set());
  const toggle = React.useCallback((key: string) => setFolded(before => {
    const after = new Set(before);
    if (!after.delete(key)) after.add(key);
    return after;
  }), []);
  return { isOpen: key => !folded.has(key), toggle };
}

/** How many rows are drawn: more each time the end of the table comes into view; from the start again for another view. */
function useLimit(view: string, end: React.RefObject<HTMLElement>, hasMore: (limit: number) => boolean): [number, () => void] {
  const [{ limit, of }, setLimit] = React.useState({ limit: sliceSize, of: view });
  const current = of === view ? limit : sliceSize;
  const extend = React.useCallback(() => setLimit({ limit: current + sliceSize, of: view }), [current, view]);
  const more = hasMore(current);
  React.useEffect(() => {
    if (!more || !end.current || typeof IntersectionObserver === 'undefined') return undefined;
    const observer = new IntersectionObserver(entries => { if (entries.some(entry => entry.isIntersecting)) extend(); }, { rootMargin: '600px' });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [more, extend, end]);
  return [current, extend];
}

/** The activities as a table: grouped, sortable, and as cards of the same table in a narrow column. */
export function PlanTable({ view, groups, totals, changed, linkTo, onOpen, onSorting }: PlanTableProps): JSX.Element {
  const { plan } = useStrings();
  const formats = useFormats();
  const { isOpen, toggle } = useFolded();
  const end = React.useRef<HTMLDivElement>(null);
  const open = groups.reduce((sum, group) => sum + (isOpen(group.key) ? group.activities.length : 0), 0);
  const [limit, extend] = useLimit(JSON.stringify([view.filter, view.sorting, view.grouping]), end, reached => open > reached);
  const shown = takeRows(groups, limit, isOpen);
  const rowCount = 1 + open + (view.grouping === 'none' ? 0 : groups.length);

  return (
    <>
      <table className={styles.table} role="table" aria-label={plan.table.label[view.grouping]} aria-rowcount={rowCount}>
        <TableHead sorting={view.sorting} onSorting={onSorting} />
        {shown.map(({ group, rows }) => (
          <tbody key={group.key} role="rowgroup">
            {view.grouping !== 'none' && (
              <GroupHead
                grouping={view.grouping} groupKey={group.key} activities={group.activities} total={totals?.get(group.key)}
                open={isOpen(group.key)} onToggle={toggle}
              />
            )}
            {rows.map(activity => (
              <ActivityRow
                key={activity.id} activity={activity} selected={activity.id === view.activityId} changed={changed.has(activity.id)}
                linkTo={linkTo} onOpen={onOpen}
              />
            ))}
          </tbody>
        ))}
      </table>
      {open > limit && <div ref={end} className={styles.more}><LinkButton onClick={extend}>{plan.table.more(formats.number(open - limit))}</LinkButton></div>}
    </>
  );
}
