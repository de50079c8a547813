import * as React from 'react';
import type { Direction } from './place';
import { cellKey, neighbour, readCell } from './place';

/** Where the focus goes: to an entry, in the zone from which it was moved, once it stands in the cell that it went to. */
export interface WantedFocus {
  key: string;
  zone: string;
  cell?: string;
}

/** On a phone the matrix has no names. */
function isHidden(element: HTMLElement): boolean {
  return getComputedStyle(element.closest('ul, ol') ?? element).display === 'none';
}

const within = (element: HTMLElement, name: 'data-zone' | 'data-cell'): string | null | undefined => element.closest(`[${name}]`)?.getAttribute(name);

/** The element that gets the focus; undefined while the entry is on its way. */
function elementOf(board: HTMLElement, { key, zone, cell }: WantedFocus): HTMLElement | undefined {
  const all = Array.from(board.querySelectorAll<HTMLElement>('[data-entry]')).filter(element => element.getAttribute('data-entry') === key);
  if (cell && !all.some(element => within(element, 'data-cell') === cell)) return undefined;
  const seen = all.filter(element => !isHidden(element));
  return seen.find(element => within(element, 'data-zone') === zone) ?? seen[0];
}

export interface BoardFocus {
  /** Gives the focus to an entry as soon as it stands where it is going. */
  want: (wanted: WantedFocus) => void;
  /** The reader has gone elsewhere. */
  forget: (key: string) => void;
}

/** Keeps the focus on what was moved: an element that gets another cell is another element. */
export function useBoardFocus(board: React.RefObject<HTMLElement>): BoardFocus {
  const wanted = React.useRef<WantedFocus>();
  const [, again] = React.useState(0);
  useKeptFocus(board);
  React.useLayoutEffect(() => {
    if (!wanted.current || !board.current) return;
    const element = elementOf(board.current, wanted.current);
    if (!element) return;
    wanted.current = undefined;
    element.focus();
  });
  return React.useMemo(() => ({
    want: next => {
      wanted.current = next;
      again(count => count + 1);
    },
    forget: key => { if (wanted.current && wanted.current.key !== key) wanted.current = undefined; }
  }), []);
}

/** What had the focus keeps it when it gets another place by itself: a move that is taken back, or somebody else's. */
function useKeptFocus(board: React.RefObject<HTMLElement>): void {
  const held = React.useRef<{ element: Element; key: string; zone: string }>();
  React.useLayoutEffect(() => {
    const gone = held.current && !held.current.element.isConnected ? held.current : undefined;
    if (gone && board.current && document.activeElement === document.body) elementOf(board.current, gone)?.focus();
  });
  React.useEffect(() => {
    const hold = ({ target }: FocusEvent): void => {
      const key = target instanceof Element && board.current?.contains(target) ? target.getAttribute('data-entry') : null;
      held.current = key !== null && target instanceof Element ? { element: target, key, zone: zoneOf(target) } : undefined;
    };
    document.addEventListener('focusin', hold);
    return () => document.removeEventListener('focusin', hold);
  }, [board]);
}

/** The zone that an element stands in. */
export function zoneOf(element: Element | null): string {
  return element?.closest('[data-zone]')?.getAttribute('data-zone') ?? 'matrix';
}

/** The entry beside the one that has the focus: within its cell upwards and downwards, else in the nearest cell that has one. */
export function entryBeside(from: HTMLElement, direction: Direction): HTMLElement | undefined {
  const here = from.closest('[data-cell]') ?? from.closest('[data-zone]');
  const stops = Array.from(here?.querySelectorAll<HTMLElement>('button[data-entry]') ?? []);
  const at = stops.indexOf(from);
  const along = direction === 'down' ? stops[at + 1] : direction === 'up' ? stops[at - 1] : undefined;
  if (along) return along;
  const board = from.closest('table');
  for (let cell = readCell(here?.getAttribute('data-cell')); cell && board;) {
    cell = neighbour(cell, direction);
    const found = cell ? Array.from(board.querySelectorAll<HTMLElement>(`[data-cell="${cellKey(cell)}"] button[data-entry]`)) : [];
    if (found.length > 0) return direction === 'up' ? found[found.length - 1] : direction === 'down' ? found[0] : found[Math.min(at, found.length - 1)];
  }
  return undefined;
}
