import * as React from 'react';
import { useIdle } from '../../idle';
import { KnownHeights, LineHeights, overscan } from './heights';
import { Lines, Span, joinSpans, lineOf } from './placing';
import { View, anchorsScrolling, areApart, measureLines, scrollBy, viewOf, watchGaps, watchView, watchWidth } from './screen';
import { useOnPaper } from './useOnPaper';

/** Milliseconds after which scrolling has come to rest. */
const rest = 120;

/** So many lines are drawn whatever is in view: a plan that people know by heart is there as a whole. */
export const drawnWhole = 100;

export interface RowWindow {
  table: React.RefObject<HTMLTableElement>;
  /** Put on the table: the row that has the focus stays drawn wherever the reader scrolls. */
  onFocus: (event: React.FocusEvent) => void;
  /** The lines that are drawn, in order. */
  drawn: Span[];
  heights: LineHeights;
  /** The table flies past by whole screens: nobody reads more of a row than its title. */
  flying: boolean;
}

/**
 * Which lines of a long table are drawn: those in view and some beyond, the row that has the focus and the one that is or was last
 * opened with their neighbours, and everything on paper.
 */
export function useWindow(lines: Lines, { opened, columns }: { opened: number | undefined; columns: unknown }): RowWindow {
  const table = React.useRef<HTMLTableElement>(null);
  // Among other columns every row may be as high as it likes.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const known = React.useMemo(() => new KnownHeights(), [columns]);
  const [view, setView] = React.useState<View & { beyond: number }>({ top: 0, bottom: 0, beyond: overscan.first });
  // What is beyond the screen is drawn, and taken measure for, after what is on it.
  const ready = useIdle(true);
  const [guesses, guessAnew] = React.useReducer((count: number) => count + 1, 0);
  // What rows are taken for that nobody has seen is part of every height.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const heights = React.useMemo(() => new LineHeights(lines, known), [lines, known, guesses]);
  const { kept, onFocus } = useKept(opened);
  const onPaper = useOnPaper();

  const flying = view.beyond === overscan.flying && !onPaper;
  const whole = onPaper || lines.count <= drawnWhole;
  const window = heights.window(view.top, view.bottom, view.beyond);
  const drawn = whole ? [{ from: 0, to: lines.count }] : joinSpans([window, ...kept().map(id => around(lineOf(lines, id)))]);

  const latest = React.useRef({ heights, window, whole, view, ready });
  latest.current = { heights, window, whole, view, ready };
  const look = React.useCallback((beyond: number = latest.current.view.beyond) => {
    const { heights: now, window: before, whole: all } = latest.current;
    const seen = !all && table.current ? viewOf(table.current) : undefined;
    const next = seen && now.window(seen.top, seen.bottom, beyond);
    if (seen && !latest.current.ready && isWithin(now.window(seen.top, seen.bottom, 0), before)) return;
    if (seen && next && (next.from !== before.from || next.to !== before.to || beyond !== latest.current.view.beyond)) setView({ ...seen, beyond });
  }, []);
  const resting = React.useRef<number>();
  const scrolled = React.useCallback(() => {
    const seen = table.current && viewOf(table.current);
    look(seen && areApart(seen, latest.current.view) ? overscan.flying : undefined);
    clearTimeout(resting.current);
    resting.current = setTimeout(() => look(overscan.usual), rest) as unknown as number;
  }, [look]);
  React.useEffect(() => () => clearTimeout(resting.current), []);

  React.useLayoutEffect(() => {
    // While the table flies, rows stand as high as they are taken for; the browser lays them out when it draws them, and not before.
    if (!table.current || whole || flying) return;
    measureInPlace(table.current, heights);
    if ((ready || opened !== undefined) && known.settle()) guessAnew();
    else look();
  });
  React.useEffect(() => { if (ready) look(overscan.usual); }, [ready, look]);
  React.useEffect(() => watchView(scrolled), [scrolled]);
  React.useEffect(() => (table.current && !flying ? watchGaps(table.current, () => look()) : undefined));
  React.useEffect(() => (table.current ? watchWidth(table.current, () => { known.forget(); guessAnew(); }) : undefined), [known]);
  return { table, onFocus, drawn, heights, flying: flying && !whole };
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}

/** A line with its neighbours, which the Tab key goes to. */
function around(line: number | undefined): Span {
  return line === undefined ? { from: 0, to: 0 } : { from: Math.max(0, line - 1), to: line + 2 };
}

/** The rows that stay drawn wherever the reader scrolls: the one with the focus, and the one whose details are open or were last. */
function useKept(opened: number | undefined): { kept: () => number[]; onFocus: (event: React.FocusEvent) => void } {
  const focused = React.useRef<number>();
  const last = React.useRef<number>();
  if (opened !== undefined) last.current = opened;
  const onFocus = React.useCallback((event: React.FocusEvent) => {
    const row = (event.target as Element).closest<HTMLElement>('[data-activity]');
    focused.current = row ? Number(row.dataset.activity) : undefined;
  }, []);
  const kept = (): number[] => [focused.current, last.current].filter((id): id is number => id !== undefined);
  return { kept, onFocus };
}

/** Measures what is drawn; where the browser does not itself keep what is in view in its place, we do. */
function measureInPlace(table: HTMLTableElement, heights: LineHeights): void {
  const seen = anchorsScrolling() ? undefined : viewOf(table);
  const first = seen && seen.top > 0 ? heights.lineAt(seen.top) : 0;
  const before = heights.topOf(first);
  measureLines(table, heights);
  const moved = heights.topOf(first) - before;
  if (moved !== 0) scrollBy(table, moved);
}
