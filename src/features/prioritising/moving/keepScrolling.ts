/** So near the window's edge, in pixels, the page begins to move, and so far with each picture. */
const [edge, step] = [56, 10];

/** The part of the page that scrolls around an element: on SharePoint's pages that is no window. */
function scrollerAt(x: number, y: number): Element | null {
  let element = document.elementFromPoint(x, y);
  while (element && !(element.scrollHeight > element.clientHeight && /auto|scroll/.test(getComputedStyle(element).overflowY))) element = element.parentElement;
  return element ?? document.scrollingElement;
}

/** Moves the page while `height` says that the pointer is at the window's upper or lower edge; `moved` is told each time. */
export function keepScrolling(height: () => number | undefined, moved: () => void): { start: () => void; stop: () => void } {
  let request = 0;
  const turn = (): void => {
    const y = height();
    if (y === undefined) return;
    const by = y < edge ? -step : y > window.innerHeight - edge ? step : 0;
    if (by !== 0) {
      scrollerAt(window.innerWidth / 2, window.innerHeight / 2)?.scrollBy(0, by);
      moved();
    }
    request = requestAnimationFrame(turn);
  };
  return { start: () => { request = requestAnimationFrame(turn); }, stop: () => cancelAnimationFrame(request) };
}
