import * as React from 'react';

/** The area or theme of a key, as its `data-place` says it. */
function placeOf(page: HTMLElement | null, key: string): HTMLElement | undefined {
  return Array.from(page?.querySelectorAll<HTMLElement>('[data-place]') ?? []).find(({ dataset }) => dataset.place === key);
}

/**
 * Brings the area or theme that the address points at into view and gives its name the focus: when it comes, when the address points
 * elsewhere, and when the answer is called.
 */
export function useArrival(page: React.RefObject<HTMLElement>, at: string | undefined, ready: boolean): () => void {
  const [asked, setAsked] = React.useState(0);
  const arrived = React.useRef<string>();
  React.useEffect(() => {
    const arrival = `${asked} ${at}`;
    if (!ready || at === undefined || arrived.current === arrival) return;
    arrived.current = arrival;
    const place = placeOf(page.current, at);
    place?.scrollIntoView({ block: place.tagName === 'SECTION' ? 'start' : 'center' });
    place?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
  }, [page, at, ready, asked]);
  return React.useCallback(() => setAsked(before => before + 1), []);
}
