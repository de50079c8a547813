import * as React from 'react';

/** While active, the browser asks before the page is left. Its words are its own. */
export function useLeaveWarning(active: boolean): void {
  React.useEffect(() => {
    if (!active) return undefined;
    const warn = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
      event.returnValue = '';
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [active]);
}
