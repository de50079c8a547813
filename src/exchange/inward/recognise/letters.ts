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
    if (Math.abs(letters.length - candidate.letters.length) > most) continue;
    const found = distance(letters, candidate.letters);
    if (found > most || (best && found > best.distance)) continue;
    tied = best !== undefined && found === best.distance && candidate.value !== best.value;
    best = { value: candidate.value, distance: found };
  }
  return tied ? undefined : best?.value;
}

/** How much two texts have in common, 0 to 1, by their pairs of neighbouring letters. */
export function likeness(a: string, b: string): number {
  const left = pairsOf(a);
  const right = pairsOf(b);
  let shared = 0;
  left.forEach((count, pair) => { shared += Math.min(count, right.get(pair) ?? 0); });
  const total = Math.max(0, a.length - 1) + Math.max(0, b.length - 1);
  return total === 0 ? 0 : (2 * shared) / total;
}

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at < text.length - 1; at += 1) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
