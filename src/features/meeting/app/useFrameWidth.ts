import * as React from 'react';

/** Follows the width of an element, in pixels. Before the first measure: that of the window. */
export function useFrameWidth(element: React.RefObject<HTMLElement>): number {
  const [width, setWidth] = React.useState(() => window.innerWidth);
  React.useLayoutEffect(() => {
    const target = element.current;
    if (!target || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => setWidth(target.clientWidth));
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
