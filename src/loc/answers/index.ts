import { Language } from '../language';
import { en } from './en';
import { sv } from './sv';

/** Words of answers, questions and decisions; they come with the views that show them. */
export const answerWords: Record<Language, typeof sv> = { sv, en };
export type AnswerWords = typeof sv;
