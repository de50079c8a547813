import * as React from 'react';

/** A way for the plan to leave the page. */
export type WayOut = 'export' | 'print';

export interface OutgoingState {
  /** What is open; undefined for nothing. */
  way: WayOut | undefined;
  tasks: Record<WayOut, () => void>;
  close: () => void;
}

/** Which way out the reader has chosen. Focus goes back to where it came from. */
export function useOutgoing(): OutgoingState {
  const [way, setWay] = React.useState<WayOut>();
  const from = React.useRef<Element | null>(null);
  const tasks = React.useMemo(() => {
    const open = (next: WayOut) => (): void => {
      from.current = document.activeElement;
      setWay(next);
    };
    return { export: open('export'), print: open('print') };
  }, []);
  const close = React.useCallback(() => {
    setWay(undefined);
    if (from.current instanceof HTMLElement) from.current.focus();
  }, []);
  return { way, tasks, close };
}
