import { Language } from '../language';
import { en } from './en';
import { sv } from './sv';

/** Words about how the plan has gone since a day; they come with the code that shows it. */
export const trendWords: Record<Language, typeof sv> = { sv, en };
export type TrendWords = typeof sv;
