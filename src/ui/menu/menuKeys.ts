import { foldText } from '../../domain';

/** Where a key takes the focus in a menu, round its ends; a letter to the next item that begins with it. Undefined when the key is none of the menu's. */
export function menuStep(key: string, at: number, labels: string[]): number | undefined {
  const count = labels.length;
  switch (key) {
    case 'ArrowDown': return (at + 1) % count;
    case 'ArrowUp': return (at - 1 + count) % count;
    case 'Home': return 0;
    case 'End': return count - 1;
    default: return key.length === 1 && foldText(key) ? byLetter(foldText(key), at, labels) : undefined;
  }
}

function byLetter(letter: string, at: number, labels: string[]): number | undefined {
  const order = labels.map((_, step) => (at + 1 + step) % labels.length);
  return order.find(position => foldText(labels[position]).startsWith(letter));
}
