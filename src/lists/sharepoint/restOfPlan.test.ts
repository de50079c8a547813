import fc from 'fast-check';
import { pageSize } from './pageSize';
import { rangesAfter } from './restOfPlan';

const idsUpTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);

test('a plan that came whole has nothing left to read', () => {
  expect([rangesAfter([], 0, 0), rangesAfter(idsUpTo(500), 500, 500)]).toEqual([[], []]);
});

test('ranges hold every id beyond the first rows once, and none holds more rows than a filter may meet', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 200_000 }), fc.double({ min: 0.001, max: 1, noNaN: true }), (known, beyond, density) => {
    const newest = known + beyond;
    const rows = Math.ceil(beyond * density);
    const ranges = rangesAfter(idsUpTo(known), newest, known + rows);
    let last = known;
    for (const { after, upTo } of ranges) {
      expect(after).toBe(last);
      expect(Math.min(rows, upTo - after)).toBeLessThanOrEqual(pageSize);
      last = upTo;
    }
    expect(last).toBe(newest);
  }));
});

test('thirty thousand rows come in answers of 2,500; few rows far apart in one', () => {
  expect(rangesAfter(idsUpTo(1000), 30_000, 30_000)).toHaveLength(12);
  expect(rangesAfter(idsUpTo(1000), 60_000, 1_200)).toEqual([{ after: 1000, upTo: 60_000 }]);
});
