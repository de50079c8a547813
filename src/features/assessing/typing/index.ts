export { KeptTextField } from './KeptTextField';
export type { KeptTextFieldProps } from './KeptTextField';
export type { TextOutcome } from './keptText';
