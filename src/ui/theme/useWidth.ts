import * as React from 'react';

/**
 * Names for the room that an element has, as its `data-width` says them; styles ask `[data-width~='narrow']`.
 * We measure instead of using `@container`, since the style sheet minifier of the SPFx toolchain (clean-css 4) drops that rule.
 */
export type WidthName = 'tiny' | 'narrow' | 'medium' | 'wide';

/** All names that fit a width in pixels, the narrowest first. */
export function widthNames(width: number): WidthName[] {
  if (width > 1180) return ['wide'];
  if (width > 900) return ['medium'];
  return width < 360 ? ['tiny', 'narrow'] : ['narrow'];
}

/** Follows the width of an element; returns its names. Before the first measure: 'wide'. */
export function useWidth(element: React.RefObject<HTMLElement>): WidthName[] {
  const [names, setNames] = React.useState('wide');
  React.useLayoutEffect(() => {
    const target = element.current;
    if (!target) return undefined;
    const measure = (): void => setNames(widthNames(target.clientWidth).join(' '));
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return React.useMemo(() => names.split(' ') as WidthName[], [names]);
}
