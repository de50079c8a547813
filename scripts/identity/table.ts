import { Find } from '../../src/domain/identity';
import { identityWords } from '../../src/loc/identity';

const { kinds, blocks } = identityWords.sv;

/** The finds for people: a line each with its place in the text, and a count. */
export function printable(text: string, finds: readonly Find[]): string {
  const lines = finds.map(find => `${placeOf(text, find.start).padEnd(14)}${kinds[find.kind].padEnd(22)}${(find.blocks ? blocks : '').padEnd(9)}${find.text.replace(/\s+/g, ' ')}`);
  const blocking = finds.filter(find => find.blocks).length;
  return [...lines, `${finds.length} fynd, varav ${blocking} spärrar.`].join('\n');
}

/** Line and column from 1, as editors count. */
function placeOf(text: string, at: number): string {
  const lines = text.slice(0, at).split(/\r\n|\n|\r/);
  return `${lines.length}:${lines[lines.length - 1].length + 1}`;
}
