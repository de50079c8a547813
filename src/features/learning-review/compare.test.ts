import { emptyText } from '../../domain/learning';
import { findsIn, masked } from '../learning-write';
import { comparisonOf, isChanged } from './compare';

const known = { people: ['Gunvor Lind'], units: ['Tallbackens korttidsenhet'] };
const kept = [{ part: 'event' as const, kind: 'name', text: 'Gunvor Lind', reason: 'En visa', at: '2026-12-02T09:00:00Z' }];
const before = { ...emptyText(), title: 'Fallet', event: '⟨name⟩ kom till ⟨unit⟩ i går.', causes: 'Ingen visste.', themes: ['F2.3', 'F3.3'] };

function compared(event: string, more: Partial<typeof before> = {}): ReturnType<typeof comparisonOf> {
  const content = { ...before, event, ...more };
  return comparisonOf({ content, decided: { round: 1, content: before }, round: 2 }, findsIn(content, kept, known), kind => ({ name: 'namn', unit: 'enhet' })[kind as 'name']);
}

test('what is gone shows a find by its kind alone, what stays shows its words', () => {
  const event = compared('Gunvor Lind kom till en korttidsenhet i går.')?.parts[1];
  expect(event).toMatchObject({ removed: 1, added: 2, pieces: [
    { kind: 'same', text: 'Gunvor Lind kom till ' }, { kind: 'removed', text: '[enhet] ' }, { kind: 'added', text: 'en korttidsenhet ' }, { kind: 'same', text: 'i går.' }
  ] });
});

test('choices are compared too, and what is as it was is no change', () => {
  const comparison = compared('Gunvor Lind kom till Tallbackens korttidsenhet i går.', { themes: ['F3.3', 'F2.2'] });
  expect(comparison?.parts.some(isChanged)).toBe(false);
  expect([comparison?.themes, comparison && isChanged(comparison.careKinds)]).toEqual([{ removed: ['F2.3'], added: ['F2.2'] }, false]);
});

test('there is nothing to compare in the first round, nor in the round that was decided on', () => {
  expect(comparisonOf({ content: before, round: 1 }, [], String)).toBeUndefined();
  expect(comparisonOf({ content: before, decided: { round: 1, content: before }, round: 1 }, [], String)).toBeUndefined();
});

test('signs that stand for kinds are no signs when a writer writes them', () => {
  expect(masked('⟨name⟩ och Gunvor Lind', [{ kind: 'name', start: 11, end: 22 }])).toBe('‹name› och ⟨name⟩');
});

test('words that are no longer remembered stand by their number and are counted', () => {
  const decided = { round: 1, content: { ...before, event: '⟨name⟩ kom ⟨3⟩ i går.' } };
  const content = { ...before, event: 'Gunvor Lind kom i går.' };
  const event = comparisonOf({ content, decided, round: 2 }, findsIn(content, kept, known), sign => (typeof sign === 'number' ? `${sign} ord` : 'namn'))?.parts[1];
  expect(event).toMatchObject({ removed: 3, added: 0, pieces: [{ kind: 'same', text: 'Gunvor Lind kom ' }, { kind: 'removed', text: '[3 ord] ' }, { kind: 'same', text: 'i går.' }] });
});
