export { LazyFromAssessment } from './LazyFromAssessment';
export type { AnswersReader } from './reader';
export { ThemeFact } from './ThemeFact';
