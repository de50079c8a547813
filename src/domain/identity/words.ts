/** A word of a text, with what stands around it. */
export interface Word {
  readonly text: string;
  readonly small: string;
  readonly start: number;
  readonly end: number;
  /** Between this word and the one before it. */
  readonly gap: string;
  readonly isCapital: boolean;
  /** More than one letter, all of them capitals. */
  readonly isShouted: boolean;
  /** It begins a sentence, a line or a point of a list, and so has a capital whatever it is. */
  readonly isFirst: boolean;
}

const word = /[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*(?::s(?!\p{L}))?/gu;
const capital = /^\p{Lu}/u;
const shouted = /^\p{Lu}[\p{Lu}-]+$/u;
const abbreviation = /^(?:dr|hr|fr|frk|bl|t|ex|s|k|d|v|tel|kl|ca|leg|st|f|g|m|resp|inkl|ev|exkl|jfr|prof|usk|ssk|nr|avd)$/;

/** The words of a text in order. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(word)) {
    const last = words[words.length - 1];
    const gap = text.slice(last ? last.end : 0, match.index);
    words.push({
      text: match[0], small: match[0].toLowerCase(), start: match.index ?? 0, end: (match.index ?? 0) + match[0].length, gap,
      isCapital: capital.test(match[0]), isShouted: shouted.test(match[0]), isFirst: !last || begins(gap, last)
    });
  }
  return words;
}

function begins(gap: string, last: Word): boolean {
  if (/[!?:;•*]|\n\s*\n|\n[-\d]|["”“»] *$|(?:^|\s)-\s/.test(gap)) return true;
  if (gap.includes('\n')) return /\.\s*\n/.test(gap) || /\n\s*[-•*\d]/.test(gap);
  return /\.[^\p{L}\d]*\s|[.…]\s|\d[.)]\s/u.test(gap) && !(gap.startsWith('.') && (abbreviation.test(last.small) || (last.text.length === 1 && last.isCapital)));
}
