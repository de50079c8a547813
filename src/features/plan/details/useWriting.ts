import * as React from 'react';
import { Writing } from './ActivityReporting';

/** The report that is being written on the open activity, if any. Afterwards the panel shows what became of it, and the button has the focus back. */
export function useWriting(activityId: number, headingId: string, buttonId: string): { writing: Writing | undefined; write: (writing: Writing) => void; end: () => void } {
  const [state, setState] = React.useState<{ on: number; writing?: Writing }>();
  const ended = state?.on === activityId && !state.writing;
  React.useEffect(() => {
    if (!ended) return;
    // The middle of the panel is as far down as a heading at its top can come.
    document.getElementById(headingId)?.scrollIntoView({ block: 'center' });
    document.getElementById(buttonId)?.focus({ preventScroll: true });
  }, [ended, headingId, buttonId]);
  return {
    writing: state?.on === activityId ? state.writing : undefined,
    write: writing => setState({ on: activityId, writing }),
    end: () => setState({ on: activityId })
  };
}

/** Gives a button the focus when the form that it opened is gone and the same activity is still shown. */
export function useFocusAfter(gone: boolean, activityId: number, buttonId: string): void {
  const before = React.useRef({ gone, activityId });
  React.useEffect(() => {
    const was = before.current;
    before.current = { gone, activityId };
    if (gone && !was.gone && was.activityId === activityId) document.getElementById(buttonId)?.focus({ preventScroll: true });
  }, [gone, activityId, buttonId]);
}
