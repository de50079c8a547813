import * as React from 'react';
import type { Selecting } from '../useSelecting';

interface KeyOptions {
  section: React.RefObject<HTMLElement>;
  selecting: Selecting;
  onEnd: () => void;
  /** Something lies over the rows and has the keys. */
  blocked: boolean;
}

/** The row that an element stands in, by the mark in it. */
function rowOf(element: Element | null): { id: number; row: Element } | undefined {
  const row = element?.closest('tr');
  const box = row?.querySelector('input[data-mark]');
  return row && box ? { id: Number(box.getAttribute('data-mark')), row } : undefined;
}

/** The next or the former row that is drawn, over headings and gaps. */
function neighbour(row: Element, step: 1 | -1): HTMLElement | undefined {
  const boxes = Array.from(row.closest('table')?.querySelectorAll<HTMLElement>('input[data-mark]') ?? []);
  return boxes[boxes.findIndex(box => row.contains(box)) + step];
}

/** Marking by keys in the table, and by pressing a row anywhere but on its link. */
export function useSelectKeys({ section, selecting, onEnd, blocked }: KeyOptions): void {
  const latest = React.useRef({ selecting, onEnd, blocked });
  latest.current = { selecting, onEnd, blocked };
  React.useEffect(() => {
    const table = section.current;
    if (!table) return undefined;

    const onKeyDown = (event: KeyboardEvent): void => {
      const { selecting: marks } = latest.current;
      const target = event.target as Element;
      if (!target.closest('table')) return;
      const at = rowOf(target);
      if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) marks.setAll(marks.order.map(({ id }) => id), true);
      else if (at && event.key === ' ' && !target.matches('input')) marks.toggle(at.id);
      else if (at && event.shiftKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
        const next = neighbour(at.row, event.key === 'ArrowDown' ? 1 : -1);
        if (!marks.ids.has(at.id)) marks.toggle(at.id);
        if (next) {
          marks.selectTo(Number(next.getAttribute('data-mark')));
          next.focus();
        }
      } else return;
      event.preventDefault();
    };
    const onClick = (event: MouseEvent): void => {
      const target = event.target as Element;
      const at = target.closest('a, button, label, input') ? undefined : rowOf(target);
      if (!at || (window.getSelection()?.toString() ?? '') !== '') return;
      event.stopPropagation();
      if (event.shiftKey) latest.current.selecting.selectTo(at.id);
      else latest.current.selecting.toggle(at.id);
    };
    const onEscape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented && !latest.current.blocked) latest.current.onEnd();
    };
    table.addEventListener('keydown', onKeyDown);
    // Before the row's own listener, which opens the activity.
    table.addEventListener('click', onClick, true);
    document.addEventListener('keydown', onEscape);
    return () => {
      table.removeEventListener('keydown', onKeyDown);
      table.removeEventListener('click', onClick, true);
      document.removeEventListener('keydown', onEscape);
    };
  }, [section]);
}
