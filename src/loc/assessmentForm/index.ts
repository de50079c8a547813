import { Language } from '../language';
import { en } from './en';
import { sv } from './sv';

/** Words about the assessment as an Excel form, out and in; they come with that code. */
export const formWords: Record<Language, typeof sv> = { sv, en };
export type FormWords = typeof sv;
