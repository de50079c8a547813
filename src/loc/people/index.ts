import { Language } from '../language';
import { en } from './en';
import { sv } from './sv';

/** Words about finding people; they come with the search. */
export const peopleWords: Record<Language, typeof sv> = { sv, en };
