import * as React from 'react';
import { useLeaveWarning } from '../../../ui';
import { DraftSaver, DraftView } from './draftSaver';

/** What the saver shows, drawn anew whenever it changes; leaving the view saves, leaving the page asks first. `onLeft`: that is done, too. */
export function useSaver(saver: DraftSaver, onLeft: () => void): DraftView {
  const [view, setView] = React.useState(() => saver.view());
  const left = React.useRef(onLeft);
  left.current = onLeft;
  React.useEffect(() => {
    setView(saver.view());
    const end = saver.subscribe(() => setView(saver.view()));
    return () => {
      end();
      if (saver.view().pending) void saver.flush().then(() => left.current());
      else left.current();
    };
  }, [saver]);
  useLeaveWarning(view.pending);
  return view;
}
