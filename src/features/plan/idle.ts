import * as React from 'react';

/** Runs something when the browser rests, and at the latest after some milliseconds; Safari, which does not tell, a little later. Answers what takes it back. */
export function whenIdle(run: () => void, timeout: number): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(run, 30);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(run, { timeout });
  return () => cancelIdleCallback(request);
}

/** Runs something after what is in hand has been drawn. A page that is not looked at draws nothing and need not wait. Answers what takes it back. */
function afterDrawing(run: () => void): () => void {
  if (document.visibilityState === 'hidden') {
    run();
    return () => undefined;
  }
  let request = requestAnimationFrame(() => { request = requestAnimationFrame(run); });
  return () => cancelAnimationFrame(request);
}

/** Turns true when the page has been drawn and has nothing better to do, once `when` is. */
export function useIdle(when: boolean): boolean {
  const [idle, setIdle] = React.useState(false);
  React.useEffect(() => {
    if (!when) return undefined;
    let stopResting = (): void => undefined;
    const stopDrawing = afterDrawing(() => { stopResting = whenIdle(() => setIdle(true), 2000); });
    return () => {
      stopDrawing();
      stopResting();
    };
  }, [when]);
  return idle;
}
