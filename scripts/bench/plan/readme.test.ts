import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { withTable } from './readme';

test('the table stands between its marks, in place of the last one, and all else stays', () => {
  const readme = 'Before\n<!-- bench: begin (how) -->\n| old |\n| table |\n<!-- bench: end -->\nAfter\n';
  const once = withTable(readme, '| new |');
  expect(once).toBe('Before\n<!-- bench: begin (how) -->\n| new |\n<!-- bench: end -->\nAfter\n');
  expect(withTable(once, '| newer |')).toBe(once.replace('| new |', '| newer |'));
});

test('without marks nothing is guessed', () => expect(() => withTable('No marks', '| new |')).toThrow('does not mark'));

test('the project’s README has the place', () => {
  expect(withTable(readFileSync(resolve(__dirname, '../../../README.md'), 'utf8'), '| new |')).toContain('\n| new |\n<!-- bench: end -->\n');
});
