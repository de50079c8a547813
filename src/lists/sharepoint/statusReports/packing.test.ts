import fc from 'fast-check';
import { pack, unpack } from './packing';

const anyRow = fc.jsonValue({ maxDepth: 2 });

test('rows come out as they went in, whatever they hold, and no part is larger than its room', () => {
  fc.assert(fc.property(fc.array(anyRow, { maxLength: 40 }), fc.integer({ min: 120, max: 600 }), (given, room) => {
    // As JSON gives them back: it knows no -0.
    const rows = JSON.parse(JSON.stringify(given)) as unknown[];
    const parts = pack(rows, room);
    expect(unpack(parts)).toEqual(rows);
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(room);
  }), { seed: 11 });
});

test('a row that is longer than a part, quotes and halves of characters included, comes out whole', () => {
  const rows = [[1, 'kort'], [2, `"\\\n😀å${'"'.repeat(900)}`.repeat(3)], [3, 'kort']];
  const parts = pack(rows, 400);
  expect(unpack(parts)).toEqual(rows);
  expect(Math.max(...parts.map(part => part.length))).toBeLessThanOrEqual(400);
});

test('no rows are no parts, and what is no part is refused', () => {
  expect([pack([]), unpack([])]).toEqual([[], []]);
  expect(() => unpack(['{"piece":"[1"','[2]'])).toThrow(SyntaxError);
  expect(() => unpack(['{"piece":"[1","last":false}'])).toThrow('the end of a row is missing');
  expect(() => unpack(['7'])).toThrow(TypeError);
});
