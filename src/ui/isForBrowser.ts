import type * as React from 'react';

/** A click on a link that the browser should deal with itself: a new tab or window. */
export function isForBrowser(event: React.MouseEvent): boolean {
  return event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}
