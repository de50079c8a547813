import * as React from 'react';
import { LiveRound, LiveRoundOptions } from './liveRound';
import { LiveState } from './roundState';

/** Follows a round while the component is there. Keep the options stable. */
export function useLiveRound(options: LiveRoundOptions): { state: LiveState; live: LiveRound } {
  const live = React.useMemo(() => new LiveRound(options), [options]);
  const [, setDrawn] = React.useState(0);
  React.useEffect(() => {
    const untell = live.subscribe(() => setDrawn(before => before + 1));
    void live.start();
    return () => {
      untell();
      live.stop();
    };
  }, [live]);
  return { state: live.current(), live };
}
