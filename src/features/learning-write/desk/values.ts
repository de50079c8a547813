import { KnownIdentities } from '../../../domain/identity';
import { Draft, ExampleText, KeptFind, Reply, WrittenPart, cleanExample, cleanText, emptyText, longestOf, writtenParts } from '../../../domain/learning';
import type { DraftValues } from '../../../lists/learning';
import { PartFind, findsIn, reasonsIn } from '../finds';

/** A draft as its writer has it on the screen. */
export interface Work {
  content: ExampleText;
  kept: KeptFind[];
  replies: Reply[];
}

export function workOf(stored: Draft | undefined): Work {
  return { content: stored?.content ?? emptyText(), kept: stored?.kept ?? [], replies: stored?.replies ?? [] };
}

/** Whether a part is longer than there is room for in the list. */
export function isTooLong(text: string, part: WrittenPart): boolean {
  return cleanText(text).length > longestOf(part);
}

/** Parts that have a number of a person in them or are too long: they stay on this computer. */
export function heldParts(content: ExampleText, finds: readonly PartFind[]): WrittenPart[] {
  return writtenParts.filter(part => isTooLong(content[part], part) || finds.some(find => find.part === part && find.blocks));
}

/**
 * What of the work may leave the computer: a part with a number of a person in it, or too long, is given as it stands in the list,
 * and only reasons whose words are in what is given.
 */
export function storable({ content, kept, replies }: Work, stored: ExampleText, known: KnownIdentities): DraftValues {
  const held = heldParts(content, findsIn(content, kept, known));
  const given = { ...content };
  for (const part of held) given[part] = stored[part];
  return { content: given, kept: reasonsIn(findsIn(given, kept, known)), replies };
}

/** Whether two sets of values are the same as they are stored. */
export function sameValues(one: DraftValues, other: DraftValues): boolean {
  const text = ({ content, kept, replies }: DraftValues): string => {
    const { title, event, consequence, causes, measures, lessons, questions, themes, careKinds } = cleanExample(content);
    return JSON.stringify([title, event, consequence, causes, measures, lessons, questions, themes, careKinds, kept.map(k => [k.part, k.kind, k.text, k.reason]), replies.map(r => [r.reviewKey, r.part, r.text])]);
  };
  return text(one) === text(other);
}
