import { ExamplePart, ExampleText, missingParts } from '../../domain/learning';
import { PartFind, waiting } from './finds';

/** What keeps an example from being sent, in the order in which it is mended. */
export interface Obstacles {
  blocking: PartFind[];
  deciding: PartFind[];
  missing: ('title' | ExamplePart)[];
}

export function obstaclesOf(content: ExampleText, finds: readonly PartFind[]): Obstacles {
  const open = waiting(finds);
  return { blocking: open.filter(({ blocks }) => blocks), deciding: open.filter(({ blocks }) => !blocks), missing: missingParts(content) };
}

export function isFree({ blocking, deciding, missing }: Obstacles): boolean {
  return blocking.length + deciding.length + missing.length === 0;
}
