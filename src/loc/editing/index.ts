import { Language } from '../language';
import { en } from './en';
import { sv } from './sv';

/** Words for the form about an activity; they come with its code. */
export const editingWords: Record<Language, typeof sv> = { sv, en };
export type EditingWords = typeof sv;
