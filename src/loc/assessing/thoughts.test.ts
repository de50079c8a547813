import { agera2020, themesOf } from '../../domain';
import { thoughtOn } from './thoughts';

test('every theme of the edition has a question of its own in both languages, and no other theme has', () => {
  const all = (['sv', 'en'] as const).flatMap(language => themesOf(agera2020).map(({ key }) => thoughtOn(agera2020.edition, key, language)));
  expect(all.filter(thought => thought?.endsWith('?'))).toHaveLength(66);
  expect(new Set(all).size).toBe(66);
  expect([thoughtOn(agera2020.edition, 'F1.9', 'sv'), thoughtOn('own-2027', 'F1.1', 'sv')]).toEqual([undefined, undefined]);
});
