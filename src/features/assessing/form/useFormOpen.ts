import * as React from 'react';

/** The button that opens the page which reads a form. */
export const readButtonId = 'hp-assessment-read';

/** Whether the page that reads a form stands in the step's place. Focus goes back to the button that opened it. */
export function useFormOpen(): { open: boolean; begin: () => void; end: () => void } {
  const [open, setOpen] = React.useState(false);
  const opened = React.useRef(false);
  React.useEffect(() => {
    if (!open && opened.current) document.getElementById(readButtonId)?.focus();
    opened.current = open;
  }, [open]);
  return { open, begin: React.useCallback(() => setOpen(true), []), end: React.useCallback(() => setOpen(false), []) };
}
