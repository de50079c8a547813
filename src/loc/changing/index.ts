import { Language } from '../language';
import { en } from './en';
import { sv } from './sv';

/** Words about what the reader has changed; they come with the code of changing. */
export const changingWords: Record<Language, typeof sv> = { sv, en };
export type ChangingWords = typeof sv;
