import { countLimits, noFilter, wholeMunicipality } from '../../../domain';
import { sv } from '../../../loc/sv';
import { sceneOf } from '../planScene';
import { activityOf, sampleToday, samplePeople, samplePlan } from '../testing/samplePlan';
import { chipsFor, hasOwn } from './chips';
import { filterKinds } from './filterOptions';
import { nextSorting } from './firstSorting';

const scene = sceneOf(samplePlan(), sampleToday);
const full = {
  text: ' hygien ', unitIds: [wholeMunicipality, 1], areaKeys: ['F2'], themeKeys: ['F2.3'], roleIds: [2],
  statuses: ['paused' as const], signals: ['late' as const], standings: ['ongoing' as const], mine: true
};

test('every limit is a chip in words', () => {
  expect(chipsFor(full, scene, sv).map(chip => chip.text)).toEqual([
    'Mina aktiviteter, som MAS', '”hygien”', 'Försenad', 'Pågår i tid', 'Kommungemensamt', 'Äldreomsorg', 'Fokusområde 2',
    'Förebyggande arbete för att minska risker för specifika vårdskador', 'EC SÄBO', 'Pausad'
  ]);
});

test('a chip takes away its own limit and no other', () => {
  const chips = chipsFor(full, scene, sv);
  expect(chips).toHaveLength(countLimits(full));
  for (const chip of chips) {
    expect(countLimits(chip.without)).toBe(chips.length - 1);
    expect(chipsFor(chip.without, scene, sv).map(other => other.key)).toEqual(chips.map(other => other.key).filter(key => key !== chip.key));
  }
});

test('without limits there are no chips', () => {
  expect(chipsFor(noFilter, scene, sv)).toEqual([]);
});

test('“my activities” means something to who holds a role or is named', () => {
  const stranger = { id: 99, name: 'Nils Ahl' };
  expect(hasOwn(scene)).toBe(true);
  expect(hasOwn(sceneOf(samplePlan({ user: stranger }), sampleToday))).toBe(false);
  expect(hasOwn(sceneOf(samplePlan({ user: stranger, activities: [activityOf(1, { people: [stranger] })] }), sampleToday))).toBe(true);
  expect(hasOwn(sceneOf(samplePlan({ user: samplePeople.jonas, activities: [] }), sampleToday))).toBe(true);
});

test('menus offer the registers with their counts', () => {
  const [unit, area, theme, role, status] = filterKinds(scene, noFilter, sv);
  expect(unit.options.map(option => [option.text, option.detail])).toEqual([
    ['Äldreomsorg', '5'], ['Hälso- och sjukvård', '5'], ['Funktionsstöd', '4'], ['Kommungemensamt', '4']
  ]);
  expect(area.options).toHaveLength(6);
  expect(theme.options.every(option => Number(option.detail) > 0)).toBe(true);
  expect(role.options[0].text).toBe('MAS, Medicinskt ansvarig sjuksköterska');
  expect(status.options.map(option => option.text)).toEqual(['Ej påbörjad', 'Pågår', 'Klar', 'Pausad', 'Avbruten']);
});

test('themes follow the chosen areas, and a chosen theme stays on offer', () => {
  const theme = filterKinds(scene, { ...noFilter, areaKeys: ['F3'], themeKeys: ['F5.1'] }, sv)[2];
  expect(theme.options.map(option => option.key)).toEqual(['F3.3', 'F3.5', 'F5.1']);
  expect(theme.options[0].group).toBe('Fokusområde 3');
});

test('a menu says its choice in words, and its choice becomes a filter', () => {
  const [unit, , , role] = filterKinds(scene, { ...noFilter, unitIds: [1], roleIds: [1, 2] }, sv);
  expect([unit.value, role.value]).toEqual(['ÄO', '2 valda']);
  expect(unit.choose(['1', '0']).unitIds).toEqual([1, wholeMunicipality]);
  expect(filterKinds(scene, noFilter, sv)[4].choose(['done', 'notStarted']).statuses).toEqual(['notStarted', 'done']);
});

test('pressing a heading sorts by it, pressing again turns the order round', () => {
  const byDue = nextSorting({ column: 'priority', descending: true }, 'due');
  expect(byDue).toEqual({ column: 'due', descending: false });
  expect(nextSorting(byDue, 'due')).toEqual({ column: 'due', descending: true });
  expect(nextSorting(byDue, 'priority')).toEqual({ column: 'priority', descending: true });
});
