import * as React from 'react';

interface Roving {
  /** For the button at a place: whether the tab key stops there. */
  stopOf: (at: number) => { tabIndex: number; onFocus: () => void };
  /** For what holds the buttons. */
  onKeyDown: (event: React.KeyboardEvent<HTMLElement>) => void;
}

function nextPlace(key: string, at: number, count: number): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key === 'ArrowRight') return (at + 1) % count;
  return key === 'ArrowLeft' ? (at + count - 1) % count : undefined;
}

/** Buttons in a row that are one stop of the tab key; arrows, Home and End go from one to the next. */
export function useRoving(count: number): Roving {
  const [chosen, setChosen] = React.useState(0);
  const stop = Math.min(chosen, count - 1);
  return {
    stopOf: at => ({ tabIndex: at === stop ? 0 : -1, onFocus: () => setChosen(at) }),
    onKeyDown: event => {
      const next = nextPlace(event.key, stop, count);
      if (next === undefined) return;
      event.preventDefault();
      event.currentTarget.querySelectorAll<HTMLElement>('button')[next]?.focus();
    }
  };
}
