export { fileName } from './fileName';
export { documentForms, formOf } from './forms';
export type { DocumentForm, FormKey, WrittenDocument } from './forms';
export { WritingStopped } from './types';
export type { OutgoingPlan, WritingOptions } from './types';
