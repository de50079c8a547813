import * as fc from 'fast-check';
import { Selection, markOf, nothingSelected, selectTo, setAll, toggle } from './selection';

const ids = (selection: Selection): number[] => Array.from(selection.ids).sort((a, b) => a - b);
const order = [5, 3, 9, 1, 7];
const some = fc.subarray([1, 2, 3, 4, 5, 6, 7, 8, 9]);

test('marking twice is not marking', () => {
  fc.assert(fc.property(some, fc.integer({ min: 1, max: 9 }), (rows, id) => {
    const before = setAll(nothingSelected, rows, true);
    expect(ids(toggle(toggle(before, id), id))).toEqual(ids(before));
  }));
});

test('all of a group, then none of it, leaves the others', () => {
  fc.assert(fc.property(some, some, (rows, group) => {
    const before = setAll(nothingSelected, rows, true);
    const after = setAll(before, group, true);
    expect(markOf(after.ids, group.map(id => ({ id })))).toBe(group.length > 0 ? 'all' : 'none');
    expect(ids(setAll(after, group, false))).toEqual(rows.filter(id => !group.includes(id)).sort((a, b) => a - b));
  }));
});

test('a range follows the table’s order in both directions, from the same row', () => {
  const first = toggle(nothingSelected, 9);
  expect(ids(selectTo(first, 7, order))).toEqual([1, 7, 9]);
  expect(ids(selectTo(selectTo(first, 7, order), 5, order))).toEqual([1, 3, 5, 7, 9]);
});

test('without a first row in sight a range is the row alone, and a row that is not shown is none', () => {
  expect(ids(selectTo(nothingSelected, 3, order))).toEqual([3]);
  expect(ids(selectTo(toggle(nothingSelected, 88), 3, order))).toEqual([3, 88]);
  expect(selectTo(nothingSelected, 88, order)).toBe(nothingSelected);
});

test('says how much of a group is marked', () => {
  const rows = [{ id: 1 }, { id: 2 }];
  expect([markOf(new Set(), rows), markOf(new Set([2, 3]), rows), markOf(new Set([1, 2]), rows), markOf(new Set(), [])]).toEqual(['none', 'some', 'all', 'none']);
});
