/** Whether a match counts: yes, no, or another span of the text. */
type Judge = (match: RegExpExecArray) => boolean;

const letterOrDigit = /[\p{L}\p{N}_]/u;

/** Whether a letter or digit stands at a place. */
export function isWordAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && letterOrDigit.test(text[at]);
}

/** Whether a digit stands at a place. */
export function isDigitAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && /\d/.test(text[at]);
}

/**
 * Matches of a global pattern that begin and end at the edge of a word (or of what `isInside` says), and that the judge lets pass. After a match that does not pass, the search goes on
 * one unit further: patterns have no parts that repeat without a bound, so a text is gone through in time that grows with its length.
 */
export function scan(text: string, pattern: RegExp, judge: Judge = () => true, isInside = isWordAt): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const end = match.index + match[0].length;
    const whole = !(isInside(text, match.index) && isInside(text, match.index - 1)) && !(isInside(text, end) && isInside(text, end - 1));
    if (whole && judge(match)) found.push(match);
    else pattern.lastIndex = match.index + 1;
  }
  return found;
}

/** The text before a place, at most so many units and only on its line, in small letters. */
export function before(text: string, at: number, units: number): string {
  const part = text.slice(Math.max(0, at - units), at);
  return part.slice(part.lastIndexOf('\n') + 1).toLowerCase();
}

/** The text after a place, at most so many units and only on its line, in small letters. */
export function after(text: string, at: number, units: number): string {
  return text.slice(at, at + units).split('\n', 1)[0].toLowerCase();
}
