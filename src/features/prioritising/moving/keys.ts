import { Direction } from '../place';

const directions: Record<string, Direction> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };

/** The direction of an arrow key; undefined for other keys. */
export function directionOf(key: string): Direction | undefined {
  return directions[key];
}

/** What a key does to the entry that has the focus. */
export type BoardKey = { does: 'move'; direction: Direction } | { does: 'go'; direction: Direction } | { does: 'moveTo' };

/** Ctrl + arrow moves an entry (on a Mac Cmd as well), an arrow alone goes to the next one, M asks where to. */
export function boardKey({ key, ctrlKey, metaKey, altKey, shiftKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>): BoardKey | undefined {
  const direction = directionOf(key);
  const held = ctrlKey || metaKey;
  if (altKey || shiftKey) return undefined;
  if (direction) return { does: held ? 'move' : 'go', direction };
  return key.toLowerCase() === 'm' && !held ? { does: 'moveTo' } : undefined;
}
