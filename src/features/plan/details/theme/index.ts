export { LazyFromAssessment } from './LazyFromAssessment';
export type { AnswersReader, ExamplesReader } from './reader';
export { ThemeFact } from './ThemeFact';
