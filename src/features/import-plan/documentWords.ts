import { Language } from '../../loc';
import { importRemarks as english } from '../../loc/en/importRemarks';
import { importRemarks as swedish } from '../../loc/sv/importRemarks';

/** The sentences about documents and their rows. They come with the import's own code, not with the page. */
export type DocumentWords = typeof swedish;

/** In every language of the product: what one wrote is found again by another. */
export const everyDocumentWords: readonly DocumentWords[] = [swedish, english];

export function documentWordsOf(language: Language): DocumentWords {
  return language === 'sv' ? swedish : english;
}
