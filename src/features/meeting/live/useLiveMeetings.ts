import * as React from 'react';
import { LiveMeetings, LiveOptions } from './liveMeetings';
import { LiveState } from './liveState';

/** Follows the meetings of a place while the component is there. Keep the options stable. */
export function useLiveMeetings(options: LiveOptions): { state: LiveState; live: LiveMeetings } {
  const live = React.useMemo(() => new LiveMeetings(options), [options]);
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
