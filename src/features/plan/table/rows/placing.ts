import { Activity, ActivityGroup } from '../../../../domain';

/** A group with the places that its head and its rows have among all lines of the table, counted from 0. */
export interface PlacedGroup {
  group: ActivityGroup;
  open: boolean;
  /** The line of the group's heading; undefined in a table without groups. */
  head: number | undefined;
  /** The line of its first row. */
  first: number;
  /** Its rows; none while it is folded. */
  rows: Activity[];
}

/** The lines of a table's body: headings of groups, and rows. */
export interface Lines {
  groups: PlacedGroup[];
  /** How many lines there are. */
  count: number;
}

const noRows: Activity[] = [];

/** Gives every heading and every row of an open group its line. */
export function placeLines(groups: ActivityGroup[], headed: boolean, isOpen: (key: string) => boolean): Lines {
  let next = 0;
  const placed = groups.map(group => {
    const open = isOpen(group.key);
    const head = headed ? next++ : undefined;
    const rows = open ? group.activities : noRows;
    const first = next;
    next += rows.length;
    return { group, open, head, first, rows };
  });
  return { groups: placed, count: next };
}

/** The activity on a line; undefined on a heading's, and beyond the last. */
export function activityOn({ groups }: Lines, line: number): Activity | undefined {
  const at = groups.find(({ first, rows }) => line >= first && line < first + rows.length);
  return at?.rows[line - at.first];
}

/** The line of an activity; undefined when it is not in the table. */
export function lineOf({ groups }: Lines, activityId: number): number | undefined {
  for (const { first, rows } of groups) {
    const at = rows.findIndex(({ id }) => id === activityId);
    if (at >= 0) return first + at;
  }
  return undefined;
}

/** Lines `from` up to but not including `to`. */
export interface Span {
  from: number;
  to: number;
}

/** Spans in order, each line once: what overlaps or touches becomes one. Empty ones are left out. */
export function joinSpans(spans: Span[]): Span[] {
  const sorted = spans.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from);
  const joined: Span[] = [];
  for (const { from, to } of sorted) {
    const last = joined[joined.length - 1];
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
}

/** A stretch of a group's rows: drawn, or kept free as high as they are. */
export interface Stretch extends Span {
  drawn: boolean;
}

/** The rows of a group parted into what is drawn and what is not; together they are all its rows, in order. */
export function stretchesOf({ first, rows }: Pick<PlacedGroup, 'first' | 'rows'>, drawn: Span[]): Stretch[] {
  const end = first + rows.length;
  const stretches: Stretch[] = [];
  let at = first;
  for (const { from, to } of drawn) {
    if (to <= at || from >= end) continue;
    if (from > at) stretches.push({ from: at, to: from, drawn: false });
    stretches.push({ from: Math.max(from, at), to: Math.min(to, end), drawn: true });
    at = Math.min(to, end);
  }
  if (at < end) stretches.push({ from: at, to: end, drawn: false });
  return stretches;
}
