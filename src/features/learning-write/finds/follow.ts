import { ExampleText, WrittenPart, writtenParts } from '../../../domain/learning';
import { PartFind } from './findsIn';

/** Finds of a text that has been written in since: those beside what was written move along with their words, those in it are gone until the text is looked through again. */
export function followed(finds: readonly PartFind[], before: ExampleText, after: ExampleText): PartFind[] {
  return finds.flatMap(find => {
    const [old, now] = [before[find.part], after[find.part]];
    if (old === now) return [find];
    const { start, end } = edited(old, now);
    const shift = now.length - old.length;
    if (find.end <= start) return [find];
    return find.start >= end ? [{ ...find, start: find.start + shift, end: find.end + shift }] : [];
  });
}

/** Where two texts differ, in places of the former. */
function edited(old: string, now: string): { start: number; end: number } {
  const most = Math.min(old.length, now.length);
  let start = 0;
  while (start < most && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < most - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1;
  return { start, end: old.length - end };
}

/** The parts that differ. */
export function editedParts(before: ExampleText, after: ExampleText): WrittenPart[] {
  return writtenParts.filter(part => before[part] !== after[part]);
}
