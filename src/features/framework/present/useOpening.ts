import * as React from 'react';

/** A form that takes its button's place; the focus goes back to the button. */
export function useOpening(): { open: boolean; button: React.RefObject<HTMLButtonElement>; begin: () => void; end: () => void } {
  const [open, setOpen] = React.useState(false);
  const button = React.useRef<HTMLButtonElement>(null);
  const wasOpen = React.useRef(false);
  React.useEffect(() => {
    if (wasOpen.current && !open) button.current?.focus();
    wasOpen.current = open;
  }, [open]);
  return { open, button, begin: React.useCallback(() => setOpen(true), []), end: React.useCallback(() => setOpen(false), []) };
}
