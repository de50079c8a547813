import { Language } from '../language';
import { en } from './en';
import { DecidingWords, sv } from './sv';

export type { DecidingWords } from './sv';

/** Words of the step; they come with its code. */
export const decidingWords: Readonly<Record<Language, DecidingWords>> = { sv, en };
