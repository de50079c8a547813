import { cellOf } from '../grids/grid';
import { Remark } from '../rows';
import { readDay, readDays } from './days';

test.each([
  '2026-11-30', '2026-11-30 00:00:00', '2026-11-30T00:00:00', '20261130', '2026/11/30', '30 november 2026', '30 nov 2026', '30 nov. 2026', 'den 30 november 2026',
  '30:e november 2026', '30. november 2026', 'måndag 30 november 2026', 'senast 30 november 2026', 'Klart senast den 30 november 2026', '30/11 2026', '30/11-2026', '30.11.2026',
  '30-11-2026', 'November 30, 2026'
])('“%s” is a day without a doubt', text => {
  expect(readDay(text, 'last')).toEqual({ value: '2026-11-30', guessed: false });
});

test.each([
  ['1/2 2026', '2026-02-01', false], ['1/2/2026', '2026-02-01', true], ['13/2/2026', '2026-02-13', false], ['26-11-30', '2026-11-30', true], ['261130', '2026-11-30', true],
  ['30/11-26', '2026-11-30', true], ['2 maj 2026', '2026-05-02', false]
])('“%s” is read as the Swedish write it, %s; guessed: %s', (text, value, guessed) => {
  expect(readDay(text, 'last')).toEqual({ value, guessed });
});

test.each([
  ['november 2026', '2026-11-01', '2026-11-30'], ['dec 2026', '2026-12-01', '2026-12-31'], ['2028-02', '2028-02-01', '2028-02-29'], ['kvartal 4 2026', '2026-10-01', '2026-12-31'],
  ['Q1 2027', '2027-01-01', '2027-03-31'], ['2026 Q2', '2026-04-01', '2026-06-30'], ['2026', '2026-01-01', '2026-12-31']
])('“%s” begins on %s and is over on %s, which is a guess', (text, first, last) => {
  expect([readDay(text, 'first'), readDay(text, 'last')]).toEqual([{ value: first, guessed: true }, { value: last, guessed: true }]);
});

test.each(['hösten 2026', 'HT 2026', 'v. 48 2026', '2026-02-30', '31 april 2026', '2026-13', '13/13 2026', '11/30/2026', 'snarast', 'löpande', '46356', '0001-01-01', '30 foo 2026', 'mer 2026', 'janne 2026', '1:a', ''])(
  '“%s” is no day that can be told', text => {
    expect(readDay(text, 'last')).toBeUndefined();
  }
);

test('what cannot be read is remarked upon and kept; an empty cell, a dash and dots say nothing', () => {
  const remarks: Remark[] = [];
  expect(readDays({ start: cellOf('våren'), due: cellOf('–') }, remarks)).toEqual({});
  expect(readDays({ start: cellOf('...'), due: cellOf('2026') }, remarks)).toEqual({ due: '2026-12-31' });
  expect(remarks).toEqual([{ kind: 'dayUnreadable', column: 'start', written: 'våren' }, { kind: 'dayGuessed', column: 'due', written: '2026', readAs: '2026-12-31' }]);
});

test('a due date before the start is taken as it stands, with a remark', () => {
  const remarks: Remark[] = [];
  expect(readDays({ start: cellOf('2026-05-01'), due: cellOf('2026-04-01') }, remarks)).toEqual({ start: '2026-05-01', due: '2026-04-01' });
  expect(remarks).toEqual([{ kind: 'dueBeforeStart' }]);
});
