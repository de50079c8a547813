/** A text in which every digit, hyphen and space is the plain one, and where each of its units stands in the text it was made of. */
export interface PlainText {
  readonly text: string;
  /** The place in the original, in UTF-16 units, of a span of the plain text. */
  original(start: number, end: number): { start: number; end: number };
}

/** Nothing that one sees: soft hyphens, and marks of width nothing. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;
const hyphens = /[\u2010-\u2015\u2212\u2043\ufe58\ufe63]/;
const breaks = /[\n\v\f\u0085\u2028\u2029]/;
const accent = /\p{M}/u;
const foreignDigit = /\p{Nd}/u;
const space = /\s/;
const wide = /[\uff01-\uff5e]/;

/** What an author pastes has other spaces, hyphens and digits than a keyboard's; patterns know only the keyboard's. */
export function plainText(text: string): PlainText {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const letter of text) {
    const end = at + letter.length;
    const before = units.length - 1;
    const whole = before >= 0 && accent.test(letter) ? `${units[before]}${letter}`.normalize('NFC') : '';
    if (whole.length === 1) units[before] = whole;
    if (whole.length === 1 || (unseen.test(letter) && before >= 0)) ends[before] = end;
    else if (!unseen.test(letter)) for (const unit of plain(letter)) {
      units.push(unit);
      starts.push(at);
      ends.push(end);
    }
    at = end;
  }
  return { text: units.join(''), original: (from, to) => ({ start: starts[from], end: ends[to - 1] }) };
}

/** The plain letter for one of the text; of a letter outside the first plane its two units, unless it has a plain one. */
function plain(letter: string): string[] {
  if (letter >= ' ' && letter <= '~') return [letter];
  if (breaks.test(letter)) return ['\n'];
  if (space.test(letter)) return [' '];
  if (hyphens.test(letter)) return ['-'];
  if (wide.test(letter)) return plain(letter.normalize('NFKC'));
  if (foreignDigit.test(letter)) return [digitOf(letter)];
  return letter.split('');
}

/** Digits of a script stand ten in a row, from nought. */
function digitOf(letter: string): string {
  const latin = letter.normalize('NFKC');
  if (/^\d$/.test(latin)) return latin;
  let [value, code] = [0, letter.codePointAt(0) ?? 0];
  while (value < 9 && foreignDigit.test(String.fromCodePoint(code - 1))) [value, code] = [value + 1, code - 1];
  return String(value);
}
