/** SharePoint's limit for a single line of text, in characters. */
export const longestTitle = 255;

/** A text of one paragraph that is longer than this is read better as a title and the rest. */
const comfortableTitle = 120;
const shortestSentence = 15;

/** An activity in the two columns of its list: a single line, and paragraphs. */
export interface ActivityText {
  title: string;
  description: string;
}

/**
 * Splits the text of a document's cell into a title that fits a list column and the rest.
 * Paragraphs are the author's own split; a long single paragraph is split after its first sentence,
 * and only a sentence over 255 characters is cut between two words, marked with “…”.
 */
export function splitActivityText(text: string): ActivityText {
  const trimmed = text.trim();
  const [first, ...rest] = trimmed.split('\n');
  const head = first.trim();
  const tail = rest.join('\n').trim();
  const at = head.length <= (tail ? longestTitle : comfortableTitle) ? head.length : endOfFirstSentence(head);
  const title = head.slice(0, at).trim();
  const remainder = [head.slice(at).trim(), tail].filter(Boolean).join('\n');
  return title.length <= longestTitle ? { title, description: remainder } : cutBetweenWords(trimmed);
}

/** The activity in full, as documents and exports show it: the words of the cell, in their order. `splitActivityText` takes it apart again. */
export function joinActivityText({ title, description }: ActivityText): string {
  if (!description) return title;
  return wasCut(title, description) ? title.slice(0, -1) + description.slice(1) : `${title}\n${description}`;
}

/** A cut title is full: its next word would not have fitted. An author's own “…” at a paragraph's end stays. */
function wasCut(title: string, description: string): boolean {
  if (!title.endsWith('…') || !description.startsWith('…')) return false;
  const nextWord = /^… ?\S*/.exec(description)?.[0] ?? '';
  return title.length - 1 + nextWord.length - 1 >= longestTitle;
}

/** The position after the first sentence: a full stop, then a space, then a capital. The whole text when it has none. */
function endOfFirstSentence(text: string): number {
  const ends = /[.!?]\s+(?=[A-ZÅÄÖ”"])/g;
  for (let match = ends.exec(text); match; match = ends.exec(text)) {
    if (match.index + 1 >= shortestSentence) return match.index + 1;
  }
  return text.length;
}

/** A word that is too long on its own, for example an address, is cut inside and continues without a space. */
function cutBetweenWords(text: string): ActivityText {
  const space = text.lastIndexOf(' ', longestTitle - 1);
  if (space > 0) return { title: `${text.slice(0, space).trim()}…`, description: `… ${text.slice(space).trim()}` };
  const at = isHighSurrogate(text.charCodeAt(longestTitle - 2)) ? longestTitle - 2 : longestTitle - 1;
  return { title: `${text.slice(0, at)}…`, description: `…${text.slice(at)}` };
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
