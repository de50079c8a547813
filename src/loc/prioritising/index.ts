import { Language } from '../language';
import { en } from './en';
import { sv } from './sv';

/** Words about prioritising; they come with its code. */
export const prioritisingWords: Record<Language, typeof sv> = { sv, en };
export type PrioritisingWords = typeof sv;
