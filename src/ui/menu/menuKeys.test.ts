import { menuStep } from './menuKeys';

const labels = ['Kopiera', 'Kopiera länk', 'Arkivera'];

test('arrows go round, Home and End to the ends', () => {
  expect(menuStep('ArrowDown', 0, labels)).toBe(1);
  expect(menuStep('ArrowDown', 2, labels)).toBe(0);
  expect(menuStep('ArrowUp', 0, labels)).toBe(2);
  expect(menuStep('Home', 2, labels)).toBe(0);
  expect(menuStep('End', 0, labels)).toBe(2);
});

test('a letter goes to the next item that begins with it; other keys are not the menu’s', () => {
  expect(menuStep('k', 0, labels)).toBe(1);
  expect(menuStep('K', 1, labels)).toBe(0);
  expect(menuStep('a', 0, labels)).toBe(2);
  expect(menuStep('x', 0, labels)).toBeUndefined();
  expect(menuStep('Shift', 0, labels)).toBeUndefined();
  expect(menuStep(' ', 0, labels)).toBeUndefined();
});
