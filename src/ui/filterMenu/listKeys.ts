import { foldText } from '../../domain';

/** Where the next key takes the active option; undefined when the key does not move it. */
export function moveActive(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowDown': return Math.min(count - 1, active + 1);
    case 'ArrowUp': return Math.max(0, active - 1);
    case 'PageDown': return Math.min(count - 1, active + 8);
    case 'PageUp': return Math.max(0, active - 8);
    case 'Home': return 0;
    case 'End': return count - 1;
    default: return undefined;
  }
}

/** The option that typed letters mean: the first, from the active one on and round, whose text begins with them. */
export function findTyped(texts: string[], typed: string, active: number): number | undefined {
  const wanted = foldText(typed);
  if (!wanted) return undefined;
  const start = typed.length === 1 ? active + 1 : Math.max(0, active);
  for (let step = 0; step < texts.length; step += 1) {
    const at = (start + step) % texts.length;
    if (foldText(texts[at]).startsWith(wanted)) return at;
  }
  return undefined;
}
