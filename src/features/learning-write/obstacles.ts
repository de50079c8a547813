import { ExamplePart, ExampleText, WrittenPart, missingParts, writtenParts } from '../../domain/learning';
import { isTooLong } from './desk';
import { PartFind, waiting } from './finds';

/** What keeps an example from being sent, in the order in which it is mended. */
export interface Obstacles {
  blocking: PartFind[];
  deciding: PartFind[];
  tooLong: WrittenPart[];
  missing: ('title' | ExamplePart)[];
}

export function obstaclesOf(content: ExampleText, finds: readonly PartFind[]): Obstacles {
  const open = waiting(finds);
  return {
    blocking: open.filter(({ blocks }) => blocks), deciding: open.filter(({ blocks }) => !blocks),
    tooLong: writtenParts.filter(part => isTooLong(content[part], part)), missing: missingParts(content)
  };
}

export function isFree({ blocking, deciding, tooLong, missing }: Obstacles): boolean {
  return blocking.length + deciding.length + tooLong.length + missing.length === 0;
}
