import { Language } from '../language';
import { en } from './en';
import { sv } from './sv';

/** Words about taking the plan out, to a file or on paper; they come with that code. */
export const exportWords: Record<Language, typeof sv> = { sv, en };
export type ExportWords = typeof sv;
