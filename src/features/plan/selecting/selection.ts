/** Rows that somebody has marked, to do something with all of them. Ids, so that it holds for rows that are not drawn or not shown. */
export interface Selection {
  ids: ReadonlySet<number>;
  /** The row that was marked last: where a range begins. */
  anchor?: number;
}

export const nothingSelected: Selection = { ids: new Set() };

/** Marks a row, or takes its mark away. */
export function toggle({ ids }: Selection, id: number): Selection {
  const after = new Set(ids);
  if (!after.delete(id)) after.add(id);
  return { ids: after, anchor: id };
}

/** Marks all rows, or takes their marks away. */
export function setAll({ ids, anchor }: Selection, rows: readonly number[], marked: boolean): Selection {
  const after = new Set(ids);
  for (const id of rows) {
    if (marked) after.add(id);
    else after.delete(id);
  }
  return { ids: after, anchor };
}

/** Marks the rows from the last one marked to this one, in the order that the table shows; this one alone when there is none there. */
export function selectTo(selection: Selection, id: number, order: readonly number[]): Selection {
  const to = order.indexOf(id);
  const from = selection.anchor === undefined ? -1 : order.indexOf(selection.anchor);
  if (to < 0) return selection;
  const range = from < 0 ? [id] : order.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { ...setAll(selection, range, true), anchor: from < 0 ? id : selection.anchor };
}

/** How many of some rows are marked, in a word. */
export function markOf(ids: ReadonlySet<number>, rows: readonly { id: number }[]): 'all' | 'some' | 'none' {
  let marked = 0;
  for (const { id } of rows) if (ids.has(id)) marked += 1;
  if (marked === 0) return 'none';
  return marked === rows.length ? 'all' : 'some';
}
