import { overThreshold } from '../http/errors';
import { Viewer } from '../permissions/sight';
import { Filter } from '../odata/filter';
import { Order } from '../odata/options';
import { StoredList, tableOf } from '../store/lists';
import { columnAt } from './columns';
import { conditionOf } from './where';

/** Rows that one query may look at. */
export const listViewThreshold = 5000;

/** The tests that a filter joins by and. */
function conjuncts(filter: Filter): Filter[] {
  return filter.kind === 'and' ? [...conjuncts(filter.left), ...conjuncts(filter.right)] : [filter];
}

/** The part of a filter that SharePoint looks for an index by: the first test, with the others on the same column that make it a range. */
function leading(filter: Filter): Filter {
  const [first, ...others] = conjuncts(filter);
  if (first.kind !== 'compare') return first;
  const { path } = first;
  return others.filter(each => each.kind === 'compare' && each.path === path && each.by !== 'ne').reduce<Filter>((left, right) => ({ kind: 'and', left, right }), first);
}

function count(viewer: Viewer, list: StoredList, filter: Filter): number {
  const condition = conditionOf(viewer, list, filter);
  const row = viewer.store.one(`SELECT count(*) AS n FROM (SELECT 1 FROM ${tableOf(list)} WHERE ${condition.sql} LIMIT ${listViewThreshold + 1})`, ...condition.cells);
  return Number(row?.n);
}

/** Whether an index answers the test, so that only the rows that meet it are looked at. */
function usesIndex(viewer: Viewer, list: StoredList, filter: Filter): boolean {
  switch (filter.kind) {
    case 'or': return usesIndex(viewer, list, leading(filter.left)) && usesIndex(viewer, list, leading(filter.right));
    case 'and': return usesIndex(viewer, list, filter.left);
    case 'compare': return filter.by !== 'ne' && columnAt(viewer, list, filter.path).indexed;
    case 'startsWith': return columnAt(viewer, list, filter.path).indexed;
    default: return false;
  }
}

/**
 * Fails as SharePoint does when a query would look at more than 5,000 rows: by its first column when that is indexed, by all rows otherwise.
 * Without a filter, the order decides: by Id or by an indexed column only a page is looked at.
 */
export function checkThreshold(viewer: Viewer, list: StoredList, filter: Filter | undefined, orderBy: Order[]): void {
  if (list.itemCount <= listViewThreshold) return;
  if (filter) {
    const first = leading(filter);
    if (!usesIndex(viewer, list, first) || count(viewer, list, first) > listViewThreshold) throw overThreshold();
    return;
  }
  if (orderBy.length > 0 && !columnAt(viewer, list, orderBy[0].path).indexed) throw overThreshold();
}
