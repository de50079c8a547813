import * as fc from 'fast-check';
import { ColumnKey, firstColumns } from '../view';
import { moveColumn, toggleColumn } from './columnChoice';

const shown = fc.shuffledSubarray<ColumnKey>([...firstColumns, 'start', 'percent']);

test('hiding and showing again puts a column last, and no other is lost', () => {
  fc.assert(fc.property(shown, columns => {
    for (const key of columns) {
      const back = toggleColumn(toggleColumn(columns, key), key);
      expect(back).toEqual([...columns.filter(other => other !== key), key]);
    }
  }));
});

test('a step and a step back is where it was, and the ends hold', () => {
  fc.assert(fc.property(shown, columns => {
    columns.forEach((key, at) => {
      const there = moveColumn(columns, key, 1);
      expect([...there].sort()).toEqual([...columns].sort());
      expect(at === columns.length - 1 ? there : moveColumn(there, key, -1)).toEqual(columns);
    });
  }));
});
