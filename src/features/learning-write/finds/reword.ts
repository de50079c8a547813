/** A change of a text: what stands from `start` to `end` gives way to `words`. */
export interface TextChange {
  start: number;
  end: number;
  words: string;
}

const pairs: Record<string, string> = { '(': ')', '[': ']', '”': '”', '"': '"' };

/** Puts other words in a find's place: with a capital where a sentence begins. Without words the find goes, with the brackets or the space that it leaves empty. */
export function rewordingOf(text: string, { start, end }: { start: number; end: number }, words: string): TextChange {
  if (words === '') return removal(text, start, end);
  const begins = /(?:^|[.!?:]\s+|\n\s*(?:[-–•]\s+)?)$/.test(text.slice(0, start));
  return { start, end, words: begins ? words[0].toUpperCase() + words.slice(1) : words };
}

function removal(text: string, from: number, to: number): TextChange {
  let [start, end] = [from, to];
  if (pairs[text[start - 1]] !== undefined && pairs[text[start - 1]] === text[end]) [start, end] = [start - 1, end + 1];
  const spaceBefore = text[start - 1] === ' ';
  if (spaceBefore && (end === text.length || /[\s,.;:!?)]/.test(text[end]))) start -= 1;
  else if (text[end] === ' ' && (start === 0 || text[start - 1] === '\n')) end += 1;
  return { start, end, words: '' };
}

/** The text after a change. */
export function changed(text: string, { start, end, words }: TextChange): string {
  return text.slice(0, start) + words + text.slice(end);
}

/** Text as it comes out of Word and web pages, as text: no invisible signs, points as dashes, one kind of space and line end. */
export function cleanPaste(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u000b\u000c]/g, '\n')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff\ufffc]/g, '')
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, '')
    .replace(/^[ \t\u00a0]*[•·▪‣●○◦§o\uf0b7\uf0a7][ \u00a0]*\t[ \t\u00a0]*/gm, '- ')
    .replace(/^[ \t\u00a0]*[•·▪‣●○◦\uf0b7\uf0a7][ \t\u00a0]*/gm, '- ')
    .replace(/[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/ +$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .normalize('NFC');
}

/** Changes what stands in a field so that the browser's own Ctrl+Z takes it back; where it has no such way, without. The field tells of the change as of typing. */
export function changeField(field: HTMLTextAreaElement | HTMLInputElement, { start, end, words }: TextChange): void {
  field.focus();
  field.setSelectionRange(start, end);
  if (written(field, words)) return;
  field.setRangeText(words, start, end, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function written(field: HTMLElement, words: string): boolean {
  const page = field.ownerDocument;
  if (typeof page.execCommand !== 'function') return false;
  return words === '' ? page.execCommand('delete') : page.execCommand('insertText', false, words);
}
