import * as fc from 'fast-check';
import { activityOf } from '../testing/samplePlan';
import { takeRows } from './slices';

const groupsOf = (sizes: number[]): { key: string; activities: ReturnType<typeof activityOf>[] }[] =>
  sizes.map((size, at) => ({ key: String(at), activities: Array.from({ length: size }, (_, row) => activityOf(at * 1000 + row)) }));

test('draws the first rows, in order, and never more than the limit', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 6 }), fc.integer({ min: 0, max: 40 }), (sizes, limit) => {
    const groups = groupsOf(sizes);
    const all = groups.flatMap(group => group.activities);
    const drawn = takeRows(groups, limit, () => true).flatMap(slice => slice.rows);
    expect(drawn).toEqual(all.slice(0, limit));
  }));
});

test('a folded group keeps its heading and costs no rows', () => {
  const slices = takeRows(groupsOf([5, 5, 5]), 6, key => key !== '0');
  expect(slices.map(slice => slice.rows.length)).toEqual([0, 5, 1]);
});

test('groups after the limit wait', () => {
  expect(takeRows(groupsOf([3, 3, 3]), 3, () => true)).toHaveLength(1);
});
