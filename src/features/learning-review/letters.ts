import { PartFind } from '../learning-write';

/** A, B, C … for what is kept, an exclamation mark for what nobody has decided on. */
export function letterOf(finds: readonly PartFind[], find: PartFind): string {
  if (!find.kept) return '!';
  return String.fromCharCode(65 + (finds.filter(({ kept }) => kept).indexOf(find) % 26));
}
