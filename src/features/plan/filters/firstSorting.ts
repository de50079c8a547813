import { SortColumn, Sorting } from '../../../domain';

/** Columns whose most interesting end is the highest. */
const highestFirst: SortColumn[] = ['priority', 'updated'];

/** The order that a column gets when it is chosen. */
export function firstSorting(column: SortColumn): Sorting {
  return { column, descending: highestFirst.includes(column) };
}

/** The order after the column's heading was pressed: another column's first order, or the same one turned round. */
export function nextSorting(sorting: Sorting, column: SortColumn): Sorting {
  return sorting.column === column ? { column, descending: !sorting.descending } : firstSorting(column);
}
