export { assessmentChapters } from './assessmentChapters';
export type { RoundOfPlan } from './assessmentChapters';
export { assessmentForm } from './assessmentForm';
export type { RoundDocument } from './assessmentForm';
export { fileName } from './fileName';
export { documentForms, formOf } from './forms';
export type { DocumentForm, FormKey } from './forms';
export { WritingStopped } from './types';
export type { AssessmentForm, OutgoingPlan, OutgoingRound, WritingOptions } from './types';
