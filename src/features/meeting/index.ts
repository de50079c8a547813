export { MeetingApp } from './app/MeetingApp';
export type { MeetingAppProps } from './app/MeetingApp';
