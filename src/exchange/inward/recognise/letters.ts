/** What remains of a text when only its letters and digits count: case, spaces, hyphens, dashes and line breaks are gone. */
export function lettersOf(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** How many single letters differ: added, left out, exchanged, or two neighbours that changed places. */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const exchanged = previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      current[j] = Math.min(exchanged, previous[j] + 1, current[j - 1] + 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) current[j] = Math.min(current[j], before[j - 2] + 1);
    }
    before = previous;
    previous = current;
  }
  return previous[b.length];
}

/** The most letters that may differ for a text to count as a misspelling: one in eight, at least one from five letters on. */
export function allowedDistance(length: number): number {
  return length < 5 ? 0 : Math.min(6, Math.max(1, Math.floor(length / 8)));
}

/** The candidate that `letters` misspells; undefined when none is near enough or two are equally near. */
export function misspelled<T>(letters: string, candidates: { letters: string; value: T }[]): T | undefined {
  let best: { value: T; distance: number } | undefined;
  let tied = false;
  for (const candidate of candidates) {
    const most = allowedDistance(Math.min(letters.length, candidate.letters.length));
    if (Math.abs(letters.length - candidate.letters.length) > most || leastDistance(letters, candidate.letters) > most) continue;
    const found = distance(letters, candidate.letters);
    if (found > most || (best && found > best.distance)) continue;
    tied = best !== undefined && found === best.distance && candidate.value !== best.value;
    best = { value: candidate.value, distance: found };
  }
  return tied ? undefined : best?.value;
}

/** A quick lower bound of `distance`: letters that one text has and the other lacks. Most comparisons end here. */
function leastDistance(a: string, b: string): number {
  const counts = new Map<string, number>();
  for (const letter of a) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  for (const letter of b) counts.set(letter, (counts.get(letter) ?? 0) - 1);
  let more = 0;
  let fewer = 0;
  counts.forEach(count => { if (count > 0) more += count; else fewer -= count; });
  return Math.max(more, fewer);
}

/** The pairs of neighbouring letters in a text, each once: what `likeness` compares. */
export function pairsOf(letters: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)));
}

/** How much two texts have in common by their pairs, 0 to 1. */
export function likeness(a: Set<string>, b: Set<string>): number {
  let shared = 0;
  a.forEach(pair => { if (b.has(pair)) shared += 1; });
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}
