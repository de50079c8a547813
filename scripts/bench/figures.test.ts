import { figuresOf, quantile, spreadOf } from './figures';

test('the middle and the greatest', () => {
  expect(spreadOf([3, 1, 2])).toEqual({ count: 3, median: 2, most: 3 });
  expect(spreadOf([4, 1, 2, 3])).toEqual({ count: 4, median: 2.5, most: 4 });
  expect(spreadOf([])).toEqual({ count: 0, median: NaN, most: NaN });
});

test('the value that 95 of 100 do not exceed', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect([quantile(hundred, 0.95), quantile(hundred, 1), quantile(hundred, 0)]).toEqual([95, 100, 1]);
  expect([quantile([7], 0.95), quantile([1, 2, 3], 0.95), quantile([], 0.5)]).toEqual([7, 3, NaN]);
});

test('a minute with a report, and one that begins right after it, is not quiet', () => {
  const everyEight = Array.from({ length: 23 }, (_, index) => ({ account: 'a', at: index * 8000 + 1000 }));
  const busy = [{ account: 'a', at: 65_000 }, { account: 'a', at: 66_000 }, { account: 'a', at: 67_000 }];
  const figures = figuresOf(['a'], 3, [...everyEight, ...busy], [{ at: 61_000, savedAfter: 90, seenAfter: [4000, undefined] }]);
  expect(figures.any.most).toBe(10);
  expect(figures.quiet).toEqual({ count: 2, median: 8, most: 8 });
  expect(figures).toMatchObject({ participants: 1, minutes: 3, reports: 1, seen: { count: 1, median: 4000, most: 4000 }, unseen: 1 });
  expect(figuresOf(['a'], 3, everyEight, [{ at: 100_000, savedAfter: 90, seenAfter: [] }]).quiet.count).toBe(1);
});
