import { FormValueProblem, readFormValue } from './formValue';
import { StoredField } from './field';

const field = (type: StoredField['type'], more: Partial<StoredField> = {}): StoredField => ({
  id: '', name: 'X', title: 'X', type, description: '', group: '', required: false, indexed: false, unique: false, hidden: false, readOnly: false, fromBaseType: false, defaultValue: null, ...more
});
const swedish = { language: 1053 as const, userId: (login: string) => (login === 'i:0#.f|membership|a@b' ? 7 : undefined) };
const english = { ...swedish, language: 1033 as const };

test.each([
  [field('Number'), '1 234,5', 1234.5], [field('Boolean'), '0', false], [field('Boolean'), 'True', true], [field('DateTime'), '2026-06-01 12:30:00', '2026-06-01T10:30:00Z'],
  [field('Lookup'), '3;#ÄO', 3], [field('LookupMulti'), '3;#ÄO;#5;#HSO', [3, 5]], [field('User'), '[{"Key":"i:0#.f|membership|a@b"}]', 7], [field('UserMulti'), '[]', []],
  [field('MultiChoice', { choices: ['a', 'b'] }), 'a;#b;#', ['a', 'b']], [field('Choice', { fillIn: true }), 'egen', 'egen'], [field('Note'), 'text', 'text'], [field('Text'), '', null]
])('%#: a Swedish form is read', (column, text, expected) => {
  expect(readFormValue(text, column, swedish)).toEqual(expected);
});

test('an English site writes points and months first', () => {
  expect(readFormValue('67.5', field('Number'), english)).toBe(67.5);
  expect(readFormValue('12/6/2026', field('DateTime'), english)).toBe('2026-12-05T23:00:00Z');
  expect(() => readFormValue('67,5', field('Number'), english)).toThrow(FormValueProblem);
});

test.each([
  [field('Number', { max: 10 }), '11'], [field('DateTime'), 'i morgon'], [field('Text', { maxLength: 2 }), 'abc'], [field('Text', { required: true }), ''], [field('User'), '{}'], [field('User'), 'Anna'],
  [field('Lookup'), 'ÄO'], [field('Choice', { choices: ['a'] }), 'b']
])('%#: what does not fit is refused beside its column', (column, text) => {
  expect(() => readFormValue(text, column, swedish)).toThrow(FormValueProblem);
});
