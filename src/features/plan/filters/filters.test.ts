import { ActivityFilter, countLimits, noFilter, noPriority, wholeMunicipality } from '../../../domain';
import { formatsOf } from '../../../loc';
import { sv } from '../../../loc/sv';
import { sceneOf } from '../planScene';
import { activityOf, sampleToday, samplePeople, samplePlan } from '../testing/samplePlan';
import { chipsFor, hasOwn } from './chips';
import { filterKinds } from './filterOptions';
import { nextSorting } from './firstSorting';

const scene = sceneOf(samplePlan(), sampleToday);
const formats = formatsOf('sv');
const full: ActivityFilter = {
  text: ' hygien ', unitIds: [wholeMunicipality, 1], areaKeys: ['F2'], themeKeys: ['F2.3'], roleIds: [2],
  statuses: ['paused' as const], signals: ['late' as const], standings: ['ongoing' as const], mine: true,
  personIds: [samplePeople.jonas.id, 77], priorities: [7, noPriority], dues: ['soon', '2026-01-01..2026-06-30', '..2026-03-01'], reports: ['year']
};

test('every limit is a chip in words', () => {
  expect(chipsFor(full, scene, sv, formats).map(chip => chip.text)).toEqual([
    'Mina aktiviteter, som MAS', '”hygien”', 'Försenad', 'Pågår i tid', 'Kommungemensamt', 'Äldreomsorg', 'Fokusområde 2',
    'Förebyggande arbete för att minska risker för specifika vårdskador', 'EC SÄBO', 'Jonas Wik', 'Person 77', 'Pausad',
    'Prio 7', 'Prio saknas', 'Frist inom 30 dagar', 'Frist 1 jan 2026 – 30 juni 2026', 'Frist till 1 mars 2026', 'Rapport i år'
  ]);
});

test('a chip takes away its own limit and no other', () => {
  const chips = chipsFor(full, scene, sv, formats);
  expect(chips).toHaveLength(countLimits(full));
  for (const chip of chips) {
    expect(countLimits(chip.without)).toBe(chips.length - 1);
    expect(chipsFor(chip.without, scene, sv, formats).map(other => other.key)).toEqual(chips.map(other => other.key).filter(key => key !== chip.key));
  }
});

test('without limits there are no chips', () => {
  expect(chipsFor(noFilter, scene, sv, formats)).toEqual([]);
});

test('“my activities” means something to who holds a role or is named', () => {
  const stranger = { id: 99, name: 'Nils Ahl' };
  expect(hasOwn(scene)).toBe(true);
  expect(hasOwn(sceneOf(samplePlan({ user: stranger }), sampleToday))).toBe(false);
  expect(hasOwn(sceneOf(samplePlan({ user: stranger, activities: [activityOf(1, { people: [stranger] })] }), sampleToday))).toBe(true);
  expect(hasOwn(sceneOf(samplePlan({ user: samplePeople.jonas, activities: [] }), sampleToday))).toBe(true);
});

test('menus offer the registers with their counts', () => {
  const [unit, area, theme, role, status] = filterKinds(scene, noFilter, sv, formats);
  expect(unit.options().map(option => [option.text, option.detail])).toEqual([
    ['Äldreomsorg', '5'], ['Hälso- och sjukvård', '5'], ['Funktionsstöd', '4'], ['Kommungemensamt', '4']
  ]);
  expect(area.options()).toHaveLength(6);
  expect(theme.options().every(option => Number(option.detail) > 0)).toBe(true);
  expect(role.options()[0].text).toBe('MAS, Medicinskt ansvarig sjuksköterska');
  expect(status.options().map(option => option.text)).toEqual(['Ej påbörjad', 'Pågår', 'Klar', 'Pausad', 'Avbruten']);
});

test('themes follow the chosen areas, and a chosen theme stays on offer', () => {
  const theme = filterKinds(scene, { ...noFilter, areaKeys: ['F3'], themeKeys: ['F5.1'] }, sv, formats)[2];
  expect(theme.options().map(option => option.key)).toEqual(['F3.3', 'F3.5', 'F5.1']);
  expect(theme.options()[0].group).toBe('Fokusområde 3');
});

test('who answers: roles, and under them the people who are named; a choice of both is a filter of both', () => {
  const named = sceneOf(samplePlan({ activities: [activityOf(1, { people: [samplePeople.jonas] }), activityOf(2, { people: [samplePeople.jonas, samplePeople.karin] })] }), sampleToday);
  const role = filterKinds(named, { ...noFilter, personIds: [13] }, sv, formats)[3];
  expect(role.options().filter(option => option.group === 'Namngivna personer').map(option => [option.key, option.text, option.detail])).toEqual([['p13', 'Jonas Wik', '2'], ['p11', 'Karin Ahlgren', '1']]);
  expect([role.selected, role.value]).toEqual([['p13'], 'Jonas Wik']);
  expect(role.choose(['2', 'p11'])).toMatchObject({ roleIds: [2], personIds: [11] });
});

test('priority, due date and report are counted as they would filter', () => {
  const [priority, due, report] = filterKinds(scene, { ...noFilter, dues: ['..2026-03-01'] }, sv, formats).slice(5);
  expect(priority.options().map(option => option.text)).toEqual(['Prio 7', 'Prio 6', 'Prio 5', 'Prio 4', 'Prio 3', 'Prio 2', 'Prio saknas']);
  expect(priority.options().reduce((sum, option) => sum + Number(option.detail), 0)).toBe(18);
  expect(due.options().map(option => [option.text, option.detail])).toEqual([['Försenad', '3'], ['Frist inom 30 dagar', '3'], ['Utan frist', '1'], ['Frist till 1 mars 2026', '0']]);
  expect(report.options().map(option => option.detail)).toEqual(['9', '17', '1']);
});

test('a menu says its choice in words, and its choice becomes a filter', () => {
  const [unit, , , role] = filterKinds(scene, { ...noFilter, unitIds: [1], roleIds: [1, 2] }, sv, formats);
  expect([unit.value, role.value]).toEqual(['ÄO', '2 valda']);
  expect(unit.choose(['1', '0']).unitIds).toEqual([1, wholeMunicipality]);
  expect(filterKinds(scene, noFilter, sv, formats)[4].choose(['done', 'notStarted']).statuses).toEqual(['notStarted', 'done']);
});

test('pressing a heading sorts by it, pressing again turns the order round', () => {
  const byDue = nextSorting({ column: 'priority', descending: true }, 'due');
  expect(byDue).toEqual({ column: 'due', descending: false });
  expect(nextSorting(byDue, 'due')).toEqual({ column: 'due', descending: true });
  expect(nextSorting(byDue, 'priority')).toEqual({ column: 'priority', descending: true });
});
