import { Language } from '../language';
import { en } from './en';
import { sv } from './sv';

/** Words around the views of learning examples; they come with the web part. */
export const learningWords: Record<Language, typeof sv> = { sv, en };
export type LearningWords = typeof sv;
