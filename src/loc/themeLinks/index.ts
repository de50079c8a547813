import { Language } from '../language';
import { en } from './en';
import { ThemeLinkWords, sv } from './sv';

export const themeLinkWords: Record<Language, ThemeLinkWords> = { sv, en };
