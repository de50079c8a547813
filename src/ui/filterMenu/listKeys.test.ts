import { findTyped, moveActive } from './listKeys';

test('arrows, pages, home and end stay inside the list', () => {
  expect(moveActive('ArrowDown', 0, 3)).toBe(1);
  expect(moveActive('ArrowDown', 2, 3)).toBe(2);
  expect(moveActive('ArrowUp', 0, 3)).toBe(0);
  expect(moveActive('End', 0, 3)).toBe(2);
  expect(moveActive('Home', 2, 3)).toBe(0);
  expect(moveActive('PageDown', 0, 30)).toBe(8);
  expect(moveActive('PageUp', 3, 30)).toBe(0);
  expect(moveActive('ArrowDown', 0, 0)).toBeUndefined();
  expect(moveActive('x', 0, 3)).toBeUndefined();
});

test('typed letters find the next option that begins with them, also across Å and A', () => {
  const texts = ['Funktionsstöd', 'Hemtjänst', 'Hälso- och sjukvård', 'Äldreomsorg'];
  expect(findTyped(texts, 'h', 0)).toBe(1);
  expect(findTyped(texts, 'h', 1)).toBe(2);
  expect(findTyped(texts, 'h', 2)).toBe(1);
  expect(findTyped(texts, 'hä', 1)).toBe(2);
  expect(findTyped(texts, 'ald', 0)).toBe(3);
  expect(findTyped(texts, 'q', 0)).toBeUndefined();
  expect(findTyped(texts, ' ', 0)).toBeUndefined();
});
