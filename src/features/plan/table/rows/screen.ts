import { LineHeights } from './heights';

/** What is in view, in pixels below the table's first line. */
export interface View {
  top: number;
  bottom: number;
}

/** The number that a line is announced under: the headings of the columns are the first. */
export const rowIndexOf = (line: number): number => line + 2;

const linesOf = (table: Element): HTMLElement[] => Array.from(table.querySelectorAll<HTMLElement>('tbody > [aria-rowindex]'));

/** What of a table is in view; undefined while it has no lines. */
export function viewOf(table: HTMLTableElement): View | undefined {
  const body = table.tBodies[0];
  if (!body) return undefined;
  const { top } = body.getBoundingClientRect();
  return { top: -top, bottom: window.innerHeight - top };
}

/** Whether nothing of what was in view is in view any more. */
export function areApart(a: View, b: View): boolean {
  return a.top >= b.bottom || b.top >= a.bottom;
}

/** Notes how high the lines are that are drawn. */
export function measureLines(table: HTMLTableElement, heights: LineHeights): void {
  for (const row of linesOf(table)) heights.measured(Number(row.getAttribute('aria-rowindex')) - rowIndexOf(0), row.getBoundingClientRect().height);
}

/** Whether the browser keeps what is in view in its place when something above it changes; Safari does not. */
export function anchorsScrolling(): boolean {
  return typeof CSS === 'undefined' || CSS.supports('overflow-anchor', 'auto');
}

/** Scrolls whatever the table scrolls in: on a SharePoint page that is a part of the page. */
export function scrollBy(table: Element, pixels: number): void {
  for (let outer = table.parentElement; outer; outer = outer.parentElement) {
    if (outer.scrollHeight > outer.clientHeight && /auto|scroll/.test(getComputedStyle(outer).overflowY)) {
      outer.scrollTop += pixels;
      return;
    }
  }
  window.scrollBy(0, pixels);
}

/** Tells of every scrolling on the page, whatever scrolls, and of another size of the window. Answers what ends it. */
export function watchView(look: () => void): () => void {
  const options = { capture: true, passive: true };
  window.addEventListener('scroll', look, options);
  window.addEventListener('resize', look);
  return () => {
    window.removeEventListener('scroll', look, options);
    window.removeEventListener('resize', look);
  };
}

/** Tells when a stretch that is not drawn comes near by itself, because something above the table has become smaller. Answers what ends it. */
export function watchGaps(table: Element, look: () => void): () => void {
  if (typeof IntersectionObserver === 'undefined') return () => undefined;
  const observer = new IntersectionObserver(entries => { if (entries.some(entry => entry.isIntersecting)) look(); }, { rootMargin: '200px' });
  table.querySelectorAll('tr[aria-hidden]').forEach(gap => observer.observe(gap));
  return () => observer.disconnect();
}

/** Tells when the table has got another width. Answers what ends it. */
export function watchWidth(table: Element, onWidth: () => void): () => void {
  if (typeof ResizeObserver === 'undefined') return () => undefined;
  let before = table.getBoundingClientRect().width;
  const observer = new ResizeObserver(() => {
    const { width } = table.getBoundingClientRect();
    if (Math.abs(width - before) < 1) return;
    before = width;
    onWidth();
  });
  observer.observe(table);
  return () => observer.disconnect();
}
