import { Find, KnownIdentities, findIdentities } from '../../../domain/identity';
import { ExampleText, KeptFind, WrittenPart, keptKey, writtenParts } from '../../../domain/learning';

/** A find in one of an example's texts, and what has come of it. */
export interface PartFind extends Find {
  part: WrittenPart;
  /** From 1, in reading order, over those that wait; undefined for one that is kept. */
  number?: number;
  /** The writer's reason, for one that is kept. */
  kept?: KeptFind;
}

/** The latest texts that were looked through: one key pressed changes one of seven. */
const looked = new WeakMap<KnownIdentities, Map<string, Find[]>>();

function look(text: string, known: KnownIdentities): Find[] {
  const before = looked.get(known) ?? new Map<string, Find[]>();
  const finds = before.get(text) ?? findIdentities(text, known);
  before.delete(text);
  before.set(text, finds);
  if (before.size > 20) before.delete(Array.from(before.keys())[0]);
  looked.set(known, before);
  return finds;
}

/** All finds in an example's texts in reading order. A number of a person is never kept, whatever somebody has noted. */
export function findsIn(content: ExampleText, kept: readonly KeptFind[], known: KnownIdentities): PartFind[] {
  const reasons = new Map(kept.map(each => [keptKey(each), each]));
  let number = 0;
  return writtenParts.flatMap(part => look(content[part], known).map(find => {
    const reason = find.blocks ? undefined : reasons.get(keptKey({ ...find, part }));
    return { ...find, part, kept: reason, number: reason ? undefined : (number += 1) };
  }));
}

/** Finds that wait for the writer, in reading order. */
export function waiting(finds: readonly PartFind[]): PartFind[] {
  return finds.filter(({ kept }) => !kept);
}

/** The reasons that a text still needs: what was kept and has left the text leaves with its words. */
export function reasonsIn(finds: readonly PartFind[]): KeptFind[] {
  const kept = finds.flatMap(find => find.kept ?? []);
  return Array.from(new Map(kept.map(each => [keptKey(each), each])).values());
}

/** The find after a place in the texts, or before it; around the end to the other end. */
export function nextFind(finds: readonly PartFind[], from: { part: WrittenPart; at: number } | undefined, step: 1 | -1): PartFind | undefined {
  const all = waiting(finds);
  if (!from) return step === 1 ? all[0] : all[all.length - 1];
  const place = (part: WrittenPart, at: number): number => writtenParts.indexOf(part) * 1e6 + at;
  const here = place(from.part, from.at);
  const after = all.filter(({ part, start }) => (step === 1 ? place(part, start) > here : place(part, start) < here));
  return step === 1 ? after[0] ?? all[0] : after[after.length - 1] ?? all[all.length - 1];
}
