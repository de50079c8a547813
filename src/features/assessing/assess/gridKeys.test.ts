import { GridKey, moved, readKey } from './gridKeys';

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const keys = ['a', 'b', 'c'];

test('keys that are the browser’s stay the browser’s', () => {
  for (const pressed of [{ key: 'Tab' }, { key: 'Escape' }, { key: '1', ctrlKey: true }, { key: 'ArrowLeft', altKey: true }, { key: 'n', metaKey: true }, { key: '4' }, { key: 'z' }, { key: 'z', ctrlKey: true, shiftKey: true }]) {
    expect(readKey({ ...none, ...pressed })).toBeUndefined();
  }
});

test('movement holds at the edges and never leaves the grid', () => {
  const go = (themeKey: string, question: 'a' | 'b' | 'c', key: string, more = {}): unknown => {
    const read = readKey({ ...none, key, ...more }) as Extract<GridKey, { do: 'move' | 'edge' }>;
    const { themeKey: row, question: column } = moved({ themeKey, question }, read, keys);
    return row + column;
  };
  expect([go('a', 'a', 'ArrowUp'), go('a', 'a', 'ArrowLeft'), go('c', 'c', 'ArrowDown'), go('c', 'c', 'ArrowRight')]).toEqual(['aa', 'aa', 'cc', 'cc']);
  expect([go('b', 'b', 'Home'), go('b', 'b', 'End'), go('b', 'b', 'Home', { ctrlKey: true }), go('b', 'b', 'End', { ctrlKey: true })]).toEqual(['ba', 'bc', 'aa', 'cc']);
  expect(go('gone', 'b', 'ArrowDown')).toBe('bb');
});
