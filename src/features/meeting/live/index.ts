export { LiveMeetings } from './liveMeetings';
export type { LiveOptions } from './liveMeetings';
export type { LiveMeeting, LiveState } from './liveState';
export { askEvery } from '../../../ui/poll';
export { useLiveMeetings } from './useLiveMeetings';
