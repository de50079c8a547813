/** A piece of two texts that are held against each other: words of both, of the former alone, or of the latter alone. */
export interface WordPiece {
  kind: 'same' | 'removed' | 'added';
  /** With the spaces and line ends behind its words; those of the latter text where both have the words. */
  text: string;
}

/** What became of a text, word by word, in reading order: the latter text with what left it put in where it stood. A word that stays with another space behind it is the same. */
export function wordChanges(before: string, after: string): WordPiece[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < old.length && start < now.length && isSame(old[start], now[start])) start += 1;
  let end = 0;
  while (end < old.length - start && end < now.length - start && isSame(old[old.length - 1 - end], now[now.length - 1 - end])) end += 1;
  const middle = alignment(old.slice(start, old.length - end), now.slice(start, now.length - end));
  const same = (text: string): WordPiece => ({ kind: 'same', text });
  return joined([...now.slice(0, start).map(same), ...middle, ...now.slice(now.length - end).map(same)]);
}

/** How many words left a text and how many came. */
export function countChanges(pieces: readonly WordPiece[]): { removed: number; added: number } {
  const count = (kind: WordPiece['kind']): number => pieces.filter(piece => piece.kind === kind).flatMap(({ text }) => wordsOf(text)).reduce((sum, word) => sum + weightOf(word), 0);
  return { removed: count('removed'), added: count('added') };
}

const gone = /^⟨(\d+)⟩$/;

/** How many words a word of a remembered text stands for: `⟨3⟩` for three that are gone, any other for itself. */
export function weightOf(word: string): number {
  return Number(gone.exec(word.trim())?.[1] ?? 1);
}

/** Words with the space behind them. */
export function wordsOf(text: string): string[] {
  return text.match(/\S+\s*/g) ?? [];
}

function isSame(one: string, other: string): boolean {
  return one.trimEnd() === other.trimEnd();
}

/** The longest that both have in common stays; what lies between has left or come, the former first. */
function alignment(old: string[], now: string[]): WordPiece[] {
  const width = now.length + 1;
  const common = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      common[i * width + j] = isSame(old[i], now[j]) ? common[(i + 1) * width + j + 1] + 1 : Math.max(common[(i + 1) * width + j], common[i * width + j + 1]);
    }
  }
  const pieces: WordPiece[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && isSame(old[i], now[j])) {
      pieces.push({ kind: 'same', text: now[j] });
      [i, j] = [i + 1, j + 1];
    } else if (i < old.length && (j === now.length || common[(i + 1) * width + j] >= common[i * width + j + 1])) pieces.push({ kind: 'removed', text: old[i++] });
    else pieces.push({ kind: 'added', text: now[j++] });
  }
  return pieces;
}

/** Runs of one kind as one piece. Between two words that both texts have, what left stands before what came. */
function joined(pieces: readonly WordPiece[]): WordPiece[] {
  const runs: WordPiece[] = [];
  for (const piece of pieces) {
    const last = runs[runs.length - 1];
    const former = runs[runs.length - 2];
    if (last?.kind === piece.kind) last.text += piece.text;
    else if (piece.kind === 'removed' && last?.kind === 'added' && former?.kind === 'removed') former.text += piece.text;
    else runs.push({ ...piece });
  }
  return runs;
}
