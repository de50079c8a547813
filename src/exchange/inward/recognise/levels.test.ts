import { effectOf, effortOf, statedPriorityOf } from './levels';

describe('resursåtgång and effekt', () => {
  it.each([
    ['Liten', 'small', false], [' MEDEL\n', 'medium', false], ['Stor (1 p)', 'large', false], ['stor.', 'large', false], ['Medium', 'medium', false],
    ['Låg', 'small', true], ['Mellan', 'medium', true], ['Hög', 'large', true], ['Lieten', 'small', true], ['Mycket stor', 'large', true]
  ])('effort %j is %s, guessed: %s', (text, value, guessed) => {
    expect(effortOf(text)).toEqual({ value, guessed });
  });

  it.each([
    ['Mycket stor', 'veryLarge', false], ['mycket-\nstor', 'veryLarge', false], ['Stor', 'large', false], ['Mkt stor', 'veryLarge', true],
    ['Hög', 'large', true], ['Mycket hög', 'veryLarge', true], ['Mycke stor', 'veryLarge', true]
  ])('effect %j is %s, guessed: %s', (text, value, guessed) => {
    expect(effectOf(text)).toEqual({ value, guessed });
  });

  it.each([['3'], ['?'], ['Vet ej'], ['Liten/Medel'], ['Liten till stor'], ['constructor'], ['Sor']])('%j is neither', text => {
    expect([effortOf(text), effectOf(text)]).toEqual([undefined, undefined]);
  });
});

describe('a stated priority', () => {
  it.each([['5', 5], [' 5 ', 5], ['5,0', 5], ['Prio 6', 6], ['7 p', 7], ['12', 12]])('%j is %s', (text, value) => {
    expect(statedPriorityOf(text)).toBe(value);
  });

  it.each([['Hög'], ['5,5'], ['4–5'], ['4-5'], ['-3'], ['2+3']])('%j is no number', text => {
    expect(statedPriorityOf(text)).toBeUndefined();
  });
});
