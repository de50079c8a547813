import { Language } from '../language';
import { en } from './en';
import { IdentityWords, sv } from './sv';

export const identityWords: Record<Language, IdentityWords> = { sv, en };
export type { IdentityWords } from './sv';
