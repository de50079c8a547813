import { Language } from '../language';
import { en } from './en';
import { sv } from './sv';

/** Words of writing and reviewing learning examples; they come with those views. */
export const learningWriteWords: Record<Language, typeof sv> = { sv, en };
export type LearningWriteWords = typeof sv;
