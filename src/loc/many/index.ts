import { Language } from '../language';
import { en } from './en';
import { sv } from './sv';

/** Words about several activities at once; they come with its code. */
export const manyWords: Record<Language, typeof sv> = { sv, en };
export type ManyWords = typeof sv;
