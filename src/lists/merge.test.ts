import fc from 'fast-check';
import { MergeRules, chosenChanges, mergeRow, sameValue } from './merge';

interface Row {
  title: string;
  area: string;
  theme: string;
  roles: number[];
  percent: number | undefined;
  reported: string | undefined;
}

const value = fc.constantFrom('a', 'b', 'c');
const anyRow: fc.Arbitrary<Row> = fc.record({
  title: value, area: value, theme: value, roles: fc.uniqueArray(fc.integer({ min: 1, max: 3 })),
  percent: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }), reported: fc.option(fc.constantFrom('2026-01', '2026-02', '2026-03'), { nil: undefined })
});
const anyChanges = fc.tuple(anyRow, fc.subarray(['title', 'area', 'theme', 'roles', 'percent', 'reported'] as const))
  .map(([row, fields]) => Object.fromEntries(fields.map(field => [field, row[field]])) as Partial<Row>);
const rules: MergeRules<Row> = { together: [['area', 'theme']], latest: ['reported'] };
const fields = ['title', 'area', 'theme', 'roles', 'percent', 'reported'] as const;

const sides = fc.record({ base: anyRow, mine: anyChanges, theirs: anyRow });

test('what only I changed is sent, what only they changed is left, what both changed to the same is done', () => {
  fc.assert(fc.property(sides, ({ base, mine, theirs }) => {
    const { send, clashes } = mergeRow({ base, mine, theirs });
    for (const field of fields) {
      const iChanged = field in mine && !sameValue(mine[field], base[field]);
      const theyChanged = !sameValue(theirs[field], base[field]);
      const clash = iChanged && theyChanged && !sameValue(mine[field], theirs[field]);
      expect(clashes.some(each => each.field === field)).toBe(clash);
      expect(field in send).toBe(iChanged && !theyChanged);
    }
  }));
});

test('a value that they wrote and I did not see is never sent over', () => {
  fc.assert(fc.property(sides, fc.boolean(), ({ base, mine, theirs }, mayHaveArrived) => {
    const { send } = mergeRow({ base, mine, theirs, mayHaveArrived }, rules);
    for (const field of fields.filter(each => each in send && each !== 'reported')) expect(sameValue(theirs[field], base[field])).toBe(true);
  }));
});

test('nothing typed is lost: each changed field is sent, clashes, or stands there already', () => {
  fc.assert(fc.property(sides, fc.boolean(), ({ base, mine, theirs }, mayHaveArrived) => {
    const { send, clashes } = mergeRow({ base, mine, theirs, mayHaveArrived }, rules);
    for (const field of fields.filter(each => each in mine && !sameValue(mine[each], base[each]) && each !== 'reported')) {
      const clash = clashes.find(each => each.field === field);
      expect(field in send || sameValue(theirs[field], mine[field]) || sameValue(clash?.mine, mine[field])).toBe(true);
    }
  }));
});

test('without others’ changes everything is sent and nothing clashes', () => {
  fc.assert(fc.property(anyRow, anyChanges, (base, mine) => {
    const { send, clashes } = mergeRow({ base, mine, theirs: base }, {});
    expect(clashes).toEqual([]);
    expect({ ...base, ...send }).toEqual({ ...base, ...Object.fromEntries(Object.entries(mine).filter(([key]) => !sameValue(mine[key as keyof Row], base[key as keyof Row]))) });
  }));
});

test('merging again after the sending finds nothing left to do', () => {
  fc.assert(fc.property(sides, ({ base, mine, theirs }) => {
    const { send, clashes } = mergeRow({ base, mine, theirs }, rules);
    if (clashes.length === 0) expect(mergeRow({ base, mine, theirs: { ...theirs, ...send } }, rules)).toEqual({ send: {}, clashes: [] });
  }));
});

const row: Row = { title: 'a', area: 'F1', theme: 'F1.1', roles: [1, 2], percent: 10, reported: '2026-01' };

test('fields that mean something only together clash together', () => {
  expect(mergeRow({ base: row, mine: { theme: 'F1.2' }, theirs: { ...row, area: 'F2' } }, rules).clashes)
    .toEqual([{ field: 'theme', base: 'F1.1', mine: 'F1.2', theirs: 'F1.1' }]);
  expect(mergeRow({ base: row, mine: { area: 'F2', theme: 'F2.1' }, theirs: { ...row, area: 'F2' } }, rules))
    .toEqual({ send: { theme: 'F2.1' }, clashes: [] });
});

test('of two reports the later one stands', () => {
  expect(mergeRow({ base: row, mine: { reported: '2026-03' }, theirs: { ...row, reported: '2026-02' } }, rules)).toEqual({ send: { reported: '2026-03' }, clashes: [] });
  expect(mergeRow({ base: row, mine: { reported: '2026-02' }, theirs: { ...row, reported: '2026-03' } }, rules)).toEqual({ send: {}, clashes: [] });
});

test('when mine may have arrived, a value that is back to what I saw is asked about', () => {
  expect(mergeRow({ base: row, mine: { percent: 20 }, theirs: row, mayHaveArrived: true }, rules).clashes)
    .toEqual([{ field: 'percent', base: 10, mine: 20, theirs: 10 }]);
});

test('empty is empty, and the order of ids says nothing', () => {
  expect([sameValue(undefined, ''), sameValue([1, 2], [2, 1]), sameValue([{ id: 1, name: 'x' }], [{ id: 1, name: 'y' }]), sameValue(0, undefined), sameValue(false, undefined)])
    .toEqual([true, true, true, false, false]);
});

test('a moment is the same to the second, as the service keeps it, and a text however its lines end', () => {
  expect(sameValue('2026-11-20T09:00:00Z', '2026-11-20T09:00:00.750Z')).toBe(true);
  expect(sameValue('2026-11-20T09:00:00Z', '2026-11-20T09:00:01Z')).toBe(false);
  expect(sameValue('ett\ntvå', 'ett\r\ntvå')).toBe(true);
});

test('choosing keeps what was not asked about', () => {
  expect(chosenChanges<Row>({ title: 'x', percent: 20, theme: 't' }, { percent: 'theirs', theme: 'mine' })).toEqual({ title: 'x', theme: 't' });
});

test('of two who set the same empty field once and for all the first one stands, and taking it away is asked about', () => {
  const base: { at?: string } = {};
  const [first, second] = [{ at: '2026-11-20T09:00:00Z' }, { at: '2026-11-20T09:00:05Z' }];
  expect(mergeRow({ base, mine: second, theirs: first }, { once: ['at'] })).toEqual({ send: {}, clashes: [] });
  expect(mergeRow<{ at?: string }>({ base: first, mine: { at: undefined }, theirs: first }, { once: ['at'] })).toEqual({ send: { at: undefined }, clashes: [] });
  expect(mergeRow<{ at?: string }>({ base: first, mine: { at: undefined }, theirs: second }, { once: ['at'] }).clashes).toEqual([{ field: 'at', base: first.at, mine: undefined, theirs: second.at }]);
});
