import { Language } from '../language';
import { en } from './en';
import { sv } from './sv';

/** Words of following up learning examples; they come with the view. */
export const learningFollowUpWords: Record<Language, typeof sv> = { sv, en };
