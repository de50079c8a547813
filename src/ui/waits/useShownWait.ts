import * as React from 'react';
import { ServiceWait, ServiceWaits } from '../../lists';

/** A wait that is over sooner is not worth a word, and between two waits for one thing nothing flickers. Milliseconds. */
export const grace = 1000;

export interface ShownWait {
  wait: ServiceWait | undefined;
  /** Ends the waits; what waited fails and says so. */
  stop: () => void;
}

/** The wait that people should see: the present one once it has lasted a while, and for a while after its end. */
export function useShownWait(waits: ServiceWaits | undefined): ShownWait {
  const [wait, setWait] = React.useState<ServiceWait>();
  const shown = React.useRef(false);
  const show = React.useCallback((next: ServiceWait | undefined) => {
    shown.current = next !== undefined;
    setWait(next);
  }, []);
  React.useEffect(() => {
    if (!waits) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const forgetTimer = (): void => {
      clearTimeout(timer);
      timer = undefined;
    };
    const follow = (next: ServiceWait | undefined): void => {
      if (shown.current && next) {
        forgetTimer();
        show(next);
      } else if (timer === undefined && shown.current !== Boolean(next)) {
        timer = setTimeout(() => {
          timer = undefined;
          show(waits.current());
        }, grace);
      }
    };
    follow(waits.current());
    const untell = waits.subscribe(follow);
    return () => {
      forgetTimer();
      untell();
    };
  }, [waits, show]);
  const stop = React.useCallback(() => {
    waits?.stop();
    show(undefined);
  }, [waits, show]);
  return { wait, stop };
}
