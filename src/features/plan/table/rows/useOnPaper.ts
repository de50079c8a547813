import * as React from 'react';

/** Whether the page is being printed: everything has to be drawn then, before the browser lays out the paper. */
export function useOnPaper(): boolean {
  const [onPaper, setOnPaper] = React.useState(false);
  React.useEffect(() => {
    // Outside React's own events a new state is drawn before the listener returns.
    const begin = (): void => setOnPaper(true);
    const end = (): void => setOnPaper(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return onPaper;
}
