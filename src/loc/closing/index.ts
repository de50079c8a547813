import { Language } from '../language';
import { en } from './en';
import { ClosingWords, sv } from './sv';

export type { ClosingWords } from './sv';

/** Words of the step; they come with its code. */
export const closingWords: Readonly<Record<Language, ClosingWords>> = { sv, en };
