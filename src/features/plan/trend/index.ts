export { HelpAsked } from './HelpAsked';
export type { HelpAskedProps } from './HelpAsked';
export { OwnersComment } from './OwnersComment';
export type { OwnersCommentProps } from './OwnersComment';
export type { PublishedComment, SummaryReaders } from './readers';
export { SinceLine } from './SinceLine';
export type { SinceLineProps } from './SinceLine';
