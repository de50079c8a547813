import fc from 'fast-check';
import { anyDay } from '../../domain/testing/arbitraries';
import { Column, choice, day, lookup, lookups, moment, note, number, people, structured, text, yesNo } from './column';

const label = { sv: 'Kolumn', en: 'Column' };

/** Reads what was written, through JSON as over the wire. */
function roundTrip<T>(column: Column<T>, value: T): T {
  return column.read(JSON.parse(JSON.stringify(column.write?.(value))));
}

function inverse<T>(column: Column<T>, values: fc.Arbitrary<T>): void {
  fc.assert(fc.property(values, value => expect(roundTrip(column, value)).toEqual(value)));
}

const anyInstant = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map(date => date.toISOString());

describe('what is written is read back', () => {
  test('text and note', () => {
    inverse(text('HPText', label), fc.string({ unit: 'grapheme' }));
    inverse(note('HPNote', label), fc.string({ unit: 'grapheme' }));
  });
  test('choice', () => inverse(choice('HPChoice', label, ['small', 'large']), fc.constantFrom('small' as const, 'large' as const, undefined)));
  test('number', () => inverse(number('HPNumber', label), fc.option(fc.integer(), { nil: undefined })));
  test('yes or no', () => inverse(yesNo('HPYes', label), fc.boolean()));
  test('moment', () => inverse(moment('HPAt', label), fc.option(anyInstant, { nil: undefined })));
  test('day', () => inverse(day('HPDay', label), fc.option(anyDay, { nil: undefined })));
  test('lookups', () => {
    inverse(lookup('HPUnit', label, 'units'), fc.option(fc.integer({ min: 1 }), { nil: undefined }));
    inverse(lookups('HPRoles', label, 'roles'), fc.array(fc.integer({ min: 1 })));
  });
});

test('structured values are JSON in a cell; an empty cell is nothing, and what is no JSON is refused', () => {
  const column = structured('HPNote', label, { parse: value => (value as { a: number }).a, plain: a => ({ a }) });
  expect([column.read('{"a":3}'), column.read(''), column.read(null), column.write?.(3), column.write?.(undefined)]).toEqual([3, undefined, undefined, '{"a":3}', null]);
  expect(() => column.read('{"a":')).toThrow('expected JSON');
});

describe('day', () => {
  const due = day('HPDue', label);
  test('a day that SharePoint’s own form stored as Swedish midnight is that day, winter and summer', () => {
    expect(due.read('2026-11-29T23:00:00Z')).toBe('2026-11-30');
    expect(due.read('2026-06-29T22:00:00Z')).toBe('2026-06-30');
  });
});

describe('people', () => {
  const column = people('HPPeople', label);
  test('are read with their names and written by id', () => {
    expect(column.read([{ Id: 11, Title: 'Karin Ahlgren' }, { Id: 12, Title: 'Samira Haddad' }]))
      .toEqual([{ id: 11, name: 'Karin Ahlgren' }, { id: 12, name: 'Samira Haddad' }]);
    expect(column.write?.([{ id: 11, name: 'Karin Ahlgren' }])).toEqual([11]);
    expect([column.writeAs, column.expand, column.select]).toEqual(['HPPeopleId', 'HPPeople', ['HPPeople/Id', 'HPPeople/Title']]);
  });
});

describe('an empty cell', () => {
  test.each([null, undefined, ''])('%p reads as nothing, in every kind', empty => {
    expect([text('a', label), note('b', label)].map(column => column.read(empty))).toEqual(['', '']);
    expect([people('a', label), lookups('b', label, 'roles')].map(column => column.read(empty))).toEqual([[], []]);
    expect(yesNo('a', label).read(empty)).toBe(false);
    const rest = [choice('a', label, ['x']), number('b', label), moment('c', label), day('d', label), lookup('e', label, 'units')];
    expect(rest.map(column => column.read(empty))).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });
});

describe('a value of another kind is refused, naming what it met', () => {
  const refused: [string, Column<unknown>, unknown][] = [
    ['text', text('a', label), 5],
    ['note', note('a', label), { html: '<b>' }],
    ['choice', choice('a', label, ['small']), 'Liten'],
    ['number as words', number('a', label), 'tre'],
    ['number as list', number('a', label), []],
    ['number as yes', number('a', label), true],
    ['yes or no', yesNo('a', label), 'ja'],
    ['moment', moment('a', label), 'i går'],
    ['moment as number', moment('a', label), 20261122],
    ['day', day('a', label), '2026-13-45'],
    ['people', people('a', label), { results: [] }],
    ['person', people('a', label), ['Karin']],
    ['person without id', people('a', label), [{ Title: 'Karin' }]],
    ['lookup', lookup('a', label, 'units'), {}],
    ['lookups', lookups('a', label, 'roles'), '3'],
    ['an id', lookups('a', label, 'roles'), [3, null]]
  ];
  test.each(refused)('%s', (_kind, column, value) => expect(() => column.read(value)).toThrow(/^expected .+, got /));
});
