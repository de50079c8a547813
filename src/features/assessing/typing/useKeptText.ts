import * as React from 'react';
import { useLeaveWarning } from '../../../ui';
import { KeptText, TextPorts, TextView } from './keptText';

/** A kept text, drawn anew whenever it changes. Leaving the field's place stores it; leaving the page asks first. Another key is another text. */
export function useKeptText(ports: TextPorts): { text: KeptText; view: TextView } {
  const latest = React.useRef(ports);
  latest.current = ports;
  const { unsentKey, unsent, clock } = ports;
  const text = React.useMemo(() => {
    // What a text that was left goes on with is its own row, not the one that took its place.
    const own = latest.current;
    const now = (): TextPorts => (latest.current.unsentKey === unsentKey ? latest.current : own);
    return new KeptText({ unsentKey, unsent, clock, stored: () => now().stored(), save: (base, mine) => now().save(base, mine) });
  }, [unsentKey, unsent, clock]);
  const [, setDrawn] = React.useState(0);
  React.useEffect(() => {
    const end = text.subscribe(() => setDrawn(before => before + 1));
    return () => {
      end();
      void text.flush();
    };
  }, [text]);
  const view = text.view();
  useLeaveWarning(view.mine !== undefined);
  return { text, view };
}
