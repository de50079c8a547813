import * as fc from 'fast-check';
import { activityOf } from '../../testing/samplePlan';
import { KnownHeights, LineHeights, overscan } from './heights';
import { Lines, placeLines } from './placing';

const linesOf = (rows: number, headed = false): Lines =>
  placeLines([{ key: 'G', activities: Array.from({ length: rows }, (_, at) => activityOf(at + 1)) }], headed, () => true);

const measured = fc.array(fc.integer({ min: 20, max: 300 }), { minLength: 1, maxLength: 200 });

function heightsOf(all: number[]): LineHeights {
  const heights = new LineHeights(linesOf(all.length), new KnownHeights());
  all.forEach((height, line) => heights.measured(line, height));
  return heights;
}

test('lines lie one under another, and what stands between two of them is as high as they are', () => {
  fc.assert(fc.property(measured, all => {
    const heights = heightsOf(all);
    all.forEach((height, line) => expect(heights.topOf(line + 1) - heights.topOf(line)).toBeCloseTo(height));
    expect(heights.between({ from: 0, to: all.length })).toBe(all.reduce((sum, height) => sum + height, 0));
  }));
});

test('the line at a height is the one that lies there; above and below all, the first and the last', () => {
  fc.assert(fc.property(measured, fc.integer({ min: -100, max: 70_000 }), (all, y) => {
    const heights = heightsOf(all);
    const line = heights.lineAt(y);
    expect(line === 0 || heights.topOf(line) <= y).toBe(true);
    expect(line === all.length - 1 || heights.topOf(line + 1) > y).toBe(true);
  }));
});

test('the window holds what is in view and at least eight lines beyond, as far as there are lines', () => {
  fc.assert(fc.property(measured, fc.integer({ min: -2000, max: 70_000 }), fc.integer({ min: 0, max: 2000 }), (all, top, height) => {
    const heights = heightsOf(all);
    const { from, to } = heights.window(top, top + height);
    expect(from).toBeLessThanOrEqual(Math.max(0, heights.lineAt(top) - 8));
    expect(to).toBeGreaterThanOrEqual(Math.min(all.length, heights.lineAt(top + height) + 9));
    expect(to - from).toBeLessThanOrEqual(heights.lineAt(top + height) - heights.lineAt(top) + 1 + 16 + 8);
  }));
});

test('while the table flies past, hardly more is drawn than is in view', () => {
  const { from, to } = heightsOf(Array.from({ length: 200 }, () => 50)).window(5000, 5800, 1);
  expect([from, to]).toEqual([99, 118]);
});

test('before anything is known of what is in view, the lines are drawn that fill a screen, and no more', () => {
  expect(heightsOf(Array.from({ length: 200 }, () => 60)).window(0, 0, overscan.first)).toEqual({ from: 0, to: 8 });
});

test('an empty table has a window without lines', () => {
  expect(heightsOf([]).window(0, 800)).toEqual({ from: 0, to: 0 });
});

test('a row keeps its height when it takes another place, and rows that nobody has seen are taken for the middle of those seen', () => {
  const known = new KnownHeights();
  const before = new LineHeights(linesOf(4), known);
  before.measured(0, 100);
  before.measured(1, 50);
  expect(known.settle()).toBe(true);
  const turned = placeLines([{ key: 'G', activities: [activityOf(9), activityOf(2), activityOf(1)] }], false, () => true);
  const after = new LineHeights(turned, known);
  expect([0, 1, 2].map(line => after.topOf(line + 1) - after.topOf(line))).toEqual([75, 50, 100]);
  expect(known.settle()).toBe(false);
});

test('what is not laid out, and what is no line, leaves the heights alone', () => {
  const heights = new LineHeights(linesOf(2, true), new KnownHeights());
  const before = heights.topOf(3);
  expect([heights.measured(0, 0), heights.measured(3, 50), heights.measured(NaN, 50)]).toEqual([false, false, false]);
  expect(heights.topOf(3)).toBe(before);
});
