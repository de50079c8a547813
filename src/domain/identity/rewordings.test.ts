import { IdentityKind, findIdentities, rewordings } from '.';

const known = { people: [], units: ['Tallbackens korttidsenhet', 'Palliativa teamet'] };
const first = (text: string, kind: IdentityKind): string | undefined => {
  const find = findIdentities(text, known).find(each => each.kind === kind);
  return find && rewordings(find)[0].key;
};

describe('rewordings', () => {
  it.each([
    ['Torsdagen den 12 mars föll hon.', 'firstQuarter'], ['Den 3:e maj föll hon.', 'secondQuarter'], ['2026-08-12 föll hon.', 'thirdQuarter'], ['Det var 3/11.', 'fourthQuarter'],
    ['Det var den 12.3.2026.', 'firstQuarter'], ['Det var 20260412.', 'secondQuarter'], ['Det var den tolfte oktober.', 'fourthQuarter'], ['I torsdags den 3:e föll hon.', 'remove']
  ])('of the day in “%s”: %s', (text, key) => {
    expect(first(text, 'date')).toBe(key);
  });

  it('say what kind of unit it is when its name does', () => {
    expect(first('Hon kom till Tallbackens korttidsenhet.', 'unit')).toBe('shortTermUnit');
    expect(first('Palliativa teamet kom.', 'unit')).toBe('team');
  });

  it('of a number of a person are to take it out and nothing else', () => {
    const [find] = findIdentities('Nummer 19121212-1212 stod där.', known);
    expect(rewordings(find)).toEqual([{ key: 'remove' }]);
  });

  it('of other kinds begin with words that keep the sense', () => {
    expect(first('Gunvor Lind föll.', 'name')).toBe('olderPerson');
    expect(first('Hon var 91 år.', 'age')).toBe('inHighAge');
    expect(first('Hon bor på Storgatan 4 B.', 'address')).toBe('home');
  });
});
