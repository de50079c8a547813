import { activityOf } from '../plan/testing/samplePlan';
import { Direction, Place, cellKey, changesTo, neighbour, priorityIn, readCell } from './place';

const at = (effort: Place['effort'], expectedEffect: Place['expectedEffect']): Place => ({ effort, expectedEffect });

describe('the cell beside a cell', () => {
  test.each<[Direction, Place]>([
    ['left', at('small', 'large')], ['right', at('large', 'large')], ['up', at('medium', 'veryLarge')], ['down', at('medium', 'medium')]
  ])('%s: effort grows to the right, effect upwards', (direction, there) => expect(neighbour(at('medium', 'large'), direction)).toEqual(there));

  test('there is none past the edges', () => {
    expect((['left', 'up'] as const).map(direction => neighbour(at('small', 'veryLarge'), direction))).toEqual([undefined, undefined]);
    expect((['right', 'down'] as const).map(direction => neighbour(at('large', 'small'), direction))).toEqual([undefined, undefined]);
  });

  test('every step to the left or upwards is worth one point', () => {
    const middle = at('medium', 'medium');
    for (const direction of ['left', 'up'] as const) expect(priorityIn(neighbour(middle, direction) ?? middle)?.value).toBe(5);
    expect(priorityIn(middle)?.value).toBe(4);
  });
});

test('a cell’s name reads back; what names no cell is none', () => {
  expect(readCell(cellKey(at('large', 'veryLarge')))).toEqual(at('large', 'veryLarge'));
  expect([readCell('huge-small'), readCell('small-'), readCell(null), readCell(undefined)]).toEqual([undefined, undefined, undefined, undefined]);
});

describe('what a move changes of an activity', () => {
  const activity = activityOf(1, { effort: 'medium', expectedEffect: 'large', statedPriority: 7 });

  test('only the values that become others', () => expect(changesTo(activity, at('medium', 'medium'))).toEqual({ expectedEffect: 'medium' }));

  test('a priority that the document stated stays a remark while it differs, and is taken away when the place gives it', () => {
    expect(changesTo(activity, at('medium', 'veryLarge'))).toEqual({ expectedEffect: 'veryLarge' });
    expect(changesTo(activity, at('small', 'veryLarge'))).toEqual({ effort: 'small', expectedEffect: 'veryLarge', statedPriority: undefined });
  });
});
