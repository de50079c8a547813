import { Language } from '../language';
import { en } from './en';
import { FrameworkWords, sv } from './sv';

/** The words of the framework's editor; both languages come with their view. */
export const frameworkWords: Record<Language, FrameworkWords> = { sv, en };
export type { FrameworkWords } from './sv';
