import * as fc from 'fast-check';
import { activityOf } from '../../testing/samplePlan';
import { Span, activityOn, joinSpans, lineOf, placeLines, stretchesOf } from './placing';

const groupsOf = (sizes: number[]): { key: string; activities: ReturnType<typeof activityOf>[] }[] =>
  sizes.map((size, at) => ({ key: String(at), activities: Array.from({ length: size }, (_, row) => activityOf(at * 1000 + row + 1)) }));

const sizes = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 6 });
const spans = fc.array(fc.tuple(fc.integer({ min: -3, max: 60 }), fc.integer({ min: 0, max: 20 })).map(([from, length]): Span => ({ from, to: from + length })), { maxLength: 6 });
const covered = (all: Span[]): number[] => all.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at));

test('every heading and every row of an open group has a line of its own, in order', () => {
  fc.assert(fc.property(sizes, fc.boolean(), fc.integer({ min: 0, max: 5 }), (all, headed, folded) => {
    const lines = placeLines(groupsOf(all), headed, key => key !== String(folded));
    const taken = lines.groups.flatMap(({ head, first, rows }) => [...(head === undefined ? [] : [head]), ...rows.map((_, at) => first + at)]);
    expect(taken).toEqual(Array.from({ length: lines.count }, (_, line) => line));
    for (const { rows, first } of lines.groups) rows.forEach((row, at) => expect([activityOn(lines, first + at), lineOf(lines, row.id)]).toEqual([row, first + at]));
  }));
});

test('a folded group keeps its heading and takes no lines for its rows', () => {
  const lines = placeLines(groupsOf([5, 5, 5]), true, key => key !== '0');
  expect(lines.groups.map(({ head, first, rows }) => [head, first, rows.length])).toEqual([[0, 1, 0], [1, 2, 5], [7, 8, 5]]);
  expect([lineOf(lines, 1), activityOn(lines, 1), lineOf(lines, 1001)]).toEqual([undefined, undefined, 2]);
});

test('joined spans hold the same lines, in order, each once', () => {
  fc.assert(fc.property(spans, all => {
    const joined = joinSpans(all);
    expect(covered(joined)).toEqual(Array.from(new Set(covered(all))).sort((a, b) => a - b));
    joined.slice(1).forEach(({ from }, at) => expect(from).toBeGreaterThan(joined[at].to));
  }));
});

test('the stretches of a group are all its rows in order; drawn are those that a span has', () => {
  fc.assert(fc.property(sizes, spans, (all, wanted) => {
    const drawn = joinSpans(wanted);
    const lines = placeLines(groupsOf(all), true, () => true);
    for (const placed of lines.groups) {
      const stretches = stretchesOf(placed, drawn);
      expect(covered(stretches)).toEqual(placed.rows.map((_, at) => placed.first + at));
      const inSpan = new Set(covered(drawn));
      expect(covered(stretches.filter(stretch => stretch.drawn))).toEqual(placed.rows.map((_, at) => placed.first + at).filter(line => inSpan.has(line)));
    }
  }));
});
