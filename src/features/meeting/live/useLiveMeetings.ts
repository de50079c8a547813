import * as React from 'react';
import { useFollowed } from '../../../ui/poll';
import { LiveMeetings, LiveOptions } from './liveMeetings';
import { LiveState } from './liveState';

/** Follows the meetings of a place while the component is there. Keep the options stable. */
export function useLiveMeetings(options: LiveOptions): { state: LiveState; live: LiveMeetings } {
  const live = React.useMemo(() => new LiveMeetings(options), [options]);
  return { state: useFollowed(live), live };
}
