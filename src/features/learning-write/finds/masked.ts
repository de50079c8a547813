import { Find, IdentityKind } from '../../../domain/identity';
import { ExampleText, WrittenPart, writtenParts } from '../../../domain/learning';
import { PartFind } from './findsIn';

const stand = (kind: string): string => `⟨${kind}⟩`;
const standing = /⟨(\w+)⟩/g;

/** A text in which each find stands by its kind alone, `⟨name⟩`: what says who it is about is not in it. */
export function masked(text: string, finds: readonly Pick<Find, 'kind' | 'start' | 'end'>[]): string {
  const plain = (part: string): string => part.replace(/⟨/g, '‹').replace(/⟩/g, '›');
  let [out, at] = ['', 0];
  for (const { kind, start, end } of finds) {
    out += plain(text.slice(at, start)) + stand(kind);
    at = end;
  }
  return out + plain(text.slice(at));
}

/** An example's texts so. */
export function maskedExample(content: ExampleText, finds: readonly PartFind[]): ExampleText {
  const texts = Object.fromEntries(writtenParts.map(part => [part, masked(content[part], finds.filter(find => find.part === part))])) as Record<WrittenPart, string>;
  return { ...content, ...texts };
}

/** The same text with words where kinds stand: `word` is asked for each, in reading order. */
export function unmasked(text: string, word: (kind: IdentityKind) => string): string {
  return text.replace(standing, (_, kind: IdentityKind) => word(kind));
}
