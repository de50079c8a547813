import * as React from 'react';
import { useFollowed } from '../../../ui/poll';
import { LiveRound, LiveRoundOptions } from './liveRound';
import { LiveState } from './roundState';

/** Follows a round while the component is there. Keep the options stable. */
export function useLiveRound(options: LiveRoundOptions): { state: LiveState; live: LiveRound } {
  const live = React.useMemo(() => new LiveRound(options), [options]);
  return { state: useFollowed(live), live };
}
