import { readOptions } from './options';

const byDefault = { measure: 'plan', runs: 5, only: undefined, alone: false, minutes: 30, participants: 12, jsonFile: undefined, markdownFile: undefined, readme: false };

test('without words the plan is measured beside its peers, five times', () => {
  expect(readOptions([])).toEqual(byDefault);
  expect(readOptions(['plan', '--runs', '9', '--only', '30000', '--alone', '--json', 'p.json', '--markdown', 'p.md']))
    .toEqual({ ...byDefault, runs: 9, only: '30000', alone: true, jsonFile: 'p.json', markdownFile: 'p.md' });
});

test('a meeting is measured for half an hour with twelve people unless it is said otherwise', () => {
  expect(readOptions(['meeting'])).toEqual({ ...byDefault, measure: 'meeting' });
  expect(readOptions(['meeting', '--minutes', '5', '--participants', '3', '--json', 'm.json']))
    .toEqual({ ...byDefault, measure: 'meeting', minutes: 5, participants: 3, jsonFile: 'm.json' });
});

test('a list of 100,000 rows is measured when it is asked for', () => expect(readOptions(['large']).measure).toBe('large'));

test.each([[['import']], [['meeting', 'plan']], [['--minutes', '0']], [['--participants', 'many']], [['--runs', '0']], [['--only', '7']],
  [['--readme', '--runs', '4']], [['--readme', '--alone']], [['--readme', '--only', 'save']], [['meeting', '--readme']]])('%j is refused with how to use it', args => {
  expect(() => readOptions(args)).toThrow('npm run bench');
});
