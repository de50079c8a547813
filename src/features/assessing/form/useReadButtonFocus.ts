import * as React from 'react';

/** The button that opens the page which reads a form. */
export const readButtonId = 'hp-assessment-read';

/** Brings the focus back to the button that opened the page which reads a form, when that page has gone. */
export function useReadButtonFocus(open: boolean): void {
  const opened = React.useRef(false);
  React.useEffect(() => {
    if (!open && opened.current) document.getElementById(readButtonId)?.focus();
    opened.current = open;
  }, [open]);
}
