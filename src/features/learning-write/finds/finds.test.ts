import { emptyText } from '../../../domain/learning';
import { findsIn, nextFind, reasonsIn } from './findsIn';
import { changed, cleanPaste, rewordingOf } from './reword';

const known = { people: ['Gunvor Lind'], units: ['Tallbackens korttidsenhet'] };
const content = { ...emptyText(), event: 'Gunvor Lind (19121212-1212) kom till Tallbackens korttidsenhet.', causes: 'Gunvor Lind bad om hjälp.' };

test('finds are numbered in reading order; one that is kept has no number, and a number of a person is never kept', () => {
  const reason = { part: 'event' as const, kind: 'unit', text: 'Tallbackens korttidsenhet', reason: 'Finns inte längre', at: '2026-12-02T09:00:00Z' };
  const forced = { ...reason, kind: 'personalNumber', text: '19121212-1212' };
  const finds = findsIn(content, [reason, forced], known);
  expect(finds.map(({ part, kind, number, blocks }) => [part, kind, number, blocks])).toEqual([
    ['event', 'name', 1, false], ['event', 'personalNumber', 2, true], ['event', 'unit', undefined, false], ['causes', 'name', 3, false]
  ]);
  expect(reasonsIn(finds)).toEqual([reason]);
  expect(reasonsIn(findsIn({ ...content, event: '' }, [reason], known))).toEqual([]);
});

test('goes to the next and the former find from a place in the texts, around the ends', () => {
  const finds = findsIn(content, [], known);
  const number = (from: Parameters<typeof nextFind>[1], step: 1 | -1): number | undefined => nextFind(finds, from, step)?.number;
  expect([number(undefined, 1), number({ part: 'event', at: 0 }, 1), number({ part: 'lessons', at: 0 }, 1)]).toEqual([1, 2, 1]);
  expect([number(undefined, -1), number({ part: 'causes', at: 0 }, -1), number({ part: 'title', at: 0 }, -1)]).toEqual([4, 3, 4]);
  expect(nextFind([], undefined, 1)).toBeUndefined();
});

test.each([
  ['Gunvor Lind kom.', 0, 11, 'en äldre person', 'En äldre person kom.'],
  ['Då kom Gunvor Lind.', 7, 18, 'en äldre person', 'Då kom en äldre person.'],
  ['Det hände. Gunvor Lind kom.', 11, 22, 'en äldre person', 'Det hände. En äldre person kom.'],
  ['Personen (19121212-1212), 90 år', 10, 23, '', 'Personen, 90 år'],
  ['Ring 070-123 45 67 nu', 5, 18, '', 'Ring nu'],
  ['Ring 070-123 45 67.', 5, 18, '', 'Ring.'],
  ['070-123 45 67 ringde', 0, 13, '', 'ringde']
])('%s is reworded as people would', (text, start, end, words, expected) => {
  expect(changed(text, rewordingOf(text, { start, end }, words))).toBe(expected);
});

test('what is pasted from Word is text', () => {
  expect(cleanPaste('Läke\u00admedel\u00a02,5\u00a0mg\r\n·\tförsta\r\n\uf0b7\tandra\u200b  \r\n\r\n\r\n\r\nSlut\u0007')).toBe('Läkemedel 2,5 mg\n- första\n- andra\n\nSlut');
  expect(cleanPaste('<b>fet</b>')).toBe('<b>fet</b>');
});
