import { Language } from '../language';
import { en } from './en';
import { sv } from './sv';

/** Words of reading learning examples; they come with the view. */
export const learningReadWords: Record<Language, typeof sv> = { sv, en };
export type LearningReadWords = typeof sv;
