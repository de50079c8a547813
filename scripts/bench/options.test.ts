import { readOptions } from './options';

test('without words the meeting is measured for half an hour with twelve people', () => {
  expect(readOptions([])).toEqual({ measure: 'meeting', minutes: 30, participants: 12, jsonFile: undefined });
  expect(readOptions(['meeting', '--minutes', '5', '--participants', '3', '--json', 'm.json'])).toEqual({ measure: 'meeting', minutes: 5, participants: 3, jsonFile: 'm.json' });
});

test('a list of 100,000 rows is measured when it is asked for', () => expect(readOptions(['large']).measure).toBe('large'));

test.each([[['plan']], [['meeting', 'plan']], [['--minutes', '0']], [['--participants', 'many']]])('%j is refused with how to use it', args => {
  expect(() => readOptions(args)).toThrow('npm run bench');
});
