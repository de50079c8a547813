import { Draft, WordPiece, WrittenPart, cleanText, countChanges, wordChanges, writtenParts } from '../../domain/learning';
import { PartFind, masked, unmasked } from '../learning-write';
import { IdentityKind } from '../../domain/identity';

/** What became of one part since the text was decided on. */
export interface PartChange {
  part: WrittenPart;
  pieces: WordPiece[];
  removed: number;
  added: number;
}

/** What became of the keys of a part that is chosen. */
export interface ChoiceChange<T extends string> {
  removed: T[];
  added: T[];
}

export interface Comparison {
  /** The round that it is held against. */
  round: number;
  parts: PartChange[];
  themes: ChoiceChange<string>;
  careKinds: ChoiceChange<Draft['content']['careKinds'][number]>;
}

/**
 * Holds the text against the one that was decided on; undefined while there is none, or the text is still of that round. In what is gone a find stands by its kind, `[namn]`, and words by their number, `[3 ord]`.
 */
export function comparisonOf({ content, decided, round }: Pick<Draft, 'content' | 'decided' | 'round'>, finds: readonly PartFind[], signWord: (sign: IdentityKind | number) => string): Comparison | undefined {
  if (!decided || decided.round >= round) return undefined;
  const parts = writtenParts.map((part): PartChange => {
    const here = finds.filter(find => find.part === part);
    const pieces = wordChanges(cleanText(decided.content[part]), cleanText(masked(content[part], here)));
    let next = 0;
    const gone = (sign: IdentityKind): string => `[${signWord(Number(sign) || sign)}]`;
    const word = (kind: IdentityKind): string => here[next++]?.text ?? gone(kind);
    const shown = pieces.map(piece => ({ ...piece, text: unmasked(piece.text, piece.kind === 'removed' ? gone : word) }));
    return { part, pieces: shown, ...countChanges(pieces) };
  });
  return { round: decided.round, parts, themes: choices(decided.content.themes, content.themes), careKinds: choices(decided.content.careKinds, content.careKinds) };
}

function choices<T extends string>(before: readonly T[], after: readonly T[]): ChoiceChange<T> {
  return { removed: before.filter(key => !after.includes(key)), added: after.filter(key => !before.includes(key)) };
}

export function isChanged({ removed, added }: { removed: number | readonly unknown[]; added: number | readonly unknown[] }): boolean {
  const some = (count: number | readonly unknown[]): boolean => (typeof count === 'number' ? count : count.length) > 0;
  return some(removed) || some(added);
}
