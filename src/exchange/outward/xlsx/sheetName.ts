import { plainText } from '../plainText';

/** A sheet's name has at most 31 characters and none of these marks; an apostrophe may not stand at its ends. `otherwise` is for a title that leaves nothing. */
export function sheetName(title: string, otherwise: string): string {
  return plainText(title).replace(/[[\]:*?/\\]/g, ' ').replace(/\s+/g, ' ').trim().slice(0, 31).replace(/^'+|'+$/g, '').trim() || otherwise;
}
