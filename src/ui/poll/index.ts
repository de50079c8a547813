// Not in the index of ui: it comes with the views that ask.
export { askEvery, longestPause, startPoll } from './poll';
export type { Poll, PollOptions } from './poll';
export { useFollowed } from './useFollowed';
export type { Followed } from './useFollowed';
