import * as React from 'react';
import { MatrixEntry } from '../../../domain/assessment';
import { Place, cellKey, readCell } from '../place';
import { keepScrolling } from './keepScrolling';

/** What is in the pointer's hand, and the cell under it. */
export interface Dragged {
  entry: MatrixEntry;
  over?: Place;
}

export interface Drag {
  dragged?: Dragged;
  /** Goes on an entry's element; nothing is lifted before the pointer has moved, or a finger has rested. */
  press: (event: React.PointerEvent, entry: MatrixEntry) => void;
  /** Draws the entry beside the pointer. */
  ghost: React.RefObject<HTMLDivElement>;
  /** Whether a click is only the end of a drag. */
  endedDrag: () => boolean;
}

/** So far in pixels a mouse moves before it drags, and a finger before it is scrolling; so long in milliseconds a finger rests. */
const [mouseSlack, fingerSlack, rest] = [4, 10, 350];

interface Pressed {
  entry: MatrixEntry;
  pointerId: number;
  x: number;
  y: number;
  touch: boolean;
  timer?: number;
}

function cellAt(x: number, y: number): Place | undefined {
  return readCell(document.elementFromPoint(x, y)?.closest('[data-cell]')?.getAttribute('data-cell'));
}

/** Drags entries into cells with mouse, pen and finger. Escape lets go without a move. */
export function useDrag(onDrop: (entry: MatrixEntry, place: Place) => void, onCancel: () => void): Drag {
  const [dragged, setDragged] = React.useState<Dragged>();
  const ghost = React.useRef<HTMLDivElement>(null);
  const steps = React.useRef({ onDrop, onCancel });
  steps.current = { onDrop, onCancel };
  const wasDragged = React.useRef(false);
  const end = React.useRef<() => void>();
  React.useEffect(() => () => end.current?.(), []);

  const press = React.useCallback((event: React.PointerEvent, entry: MatrixEntry): void => {
    wasDragged.current = false;
    if (event.button !== 0 || !event.isPrimary) return;
    end.current?.();
    const pressed: Pressed = { entry, pointerId: event.pointerId, x: event.clientX, y: event.clientY, touch: event.pointerType === 'touch' };
    end.current = follow(pressed, {
      lifted: () => {
        wasDragged.current = true;
        setDragged({ entry });
      },
      at: (x, y) => {
        if (ghost.current) ghost.current.style.transform = `translate(${x + 12}px, ${y + 12}px)`;
        const over = cellAt(x, y);
        setDragged(before => (before && (before.over && cellKey(before.over)) === (over && cellKey(over)) ? before : { entry, over }));
      },
      ended: place => {
        end.current = undefined;
        // Only the click that the browser makes of this very release is none; there may be none at all.
        window.setTimeout(() => { wasDragged.current = false; });
        setDragged(undefined);
        if (place === 'cancelled') steps.current.onCancel();
        else if (place) steps.current.onDrop(entry, place);
      }
    });
  }, []);
  const endedDrag = React.useCallback(() => wasDragged.current, []);
  return { dragged, press, ghost, endedDrag };
}

interface Following {
  lifted: () => void;
  at: (x: number, y: number) => void;
  /** The cell in which it was let go; undefined outside of them, and when nothing was lifted. */
  ended: (place: Place | 'cancelled' | undefined) => void;
}

/** Follows a pressed pointer through the window until it lets go; answers what ends it. */
function follow(pressed: Pressed, { lifted, at, ended }: Following): () => void {
  let isLifted = false;
  let last = { x: pressed.x, y: pressed.y };
  const scrolling = keepScrolling(() => (isLifted ? last.y : undefined), () => at(last.x, last.y));
  const lift = (): void => {
    isLifted = true;
    lifted();
    scrolling.start();
    at(last.x, last.y);
  };
  const stop = (place: Place | 'cancelled' | undefined): void => {
    end();
    ended(isLifted ? place : undefined);
  };
  const onMove = (event: PointerEvent): void => {
    if (event.pointerId !== pressed.pointerId) return;
    last = { x: event.clientX, y: event.clientY };
    const far = Math.hypot(last.x - pressed.x, last.y - pressed.y);
    if (isLifted) at(last.x, last.y);
    else if (pressed.touch && far > fingerSlack) stop(undefined);
    else if (!pressed.touch && far > mouseSlack) lift();
  };
  const onUp = (event: PointerEvent): void => { if (event.pointerId === pressed.pointerId) stop(cellAt(event.clientX, event.clientY)); };
  const onCancel = (): void => stop('cancelled');
  const onKey = (event: KeyboardEvent): void => {
    if (!isLifted || event.key !== 'Escape') return;
    event.preventDefault();
    stop('cancelled');
  };
  // A finger that has lifted something no longer scrolls, and calls no menu.
  const onTouch = (event: Event): void => { if (isLifted && event.cancelable) event.preventDefault(); };
  const timer = pressed.touch ? window.setTimeout(lift, rest) : undefined;
  const heard: [string, (event: never) => void, AddEventListenerOptions?][] = [
    ['pointermove', onMove], ['pointerup', onUp], ['pointercancel', onCancel], ['keydown', onKey, { capture: true }], ['touchmove', onTouch, { passive: false }],
    ['contextmenu', onTouch]
  ];
  const end = (): void => {
    window.clearTimeout(timer);
    scrolling.stop();
    heard.forEach(([name, listener, options]) => window.removeEventListener(name, listener as EventListener, options));
  };
  heard.forEach(([name, listener, options]) => window.addEventListener(name, listener as EventListener, options));
  return end;
}
