import { Language } from '../language';
import { en } from './en';
import { sv } from './sv';

/** Words of the view of how things stand; they come with it. */
export const currentStateWords: Record<Language, typeof sv> = { sv, en };
export type CurrentStateWords = typeof sv;
