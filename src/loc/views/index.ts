import { Language } from '../language';
import { en } from './en';
import { sv } from './sv';

/** Words of the menus of views and columns; they come with their code. */
export const viewsWords: Record<Language, typeof sv> = { sv, en };
export type ViewsWords = typeof sv;
