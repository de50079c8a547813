export { mostEarlier, readEarlier, roundsBefore } from './earlier';
export { LiveRound, askEvery } from './liveRound';
export type { LiveRoundOptions } from './liveRound';
export { withRoundIn, withRows } from './roundState';
export type { LiveState } from './roundState';
export { useLiveRound } from './useLiveRound';
