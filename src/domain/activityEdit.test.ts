import {
  ActivityDraft, changedFields, copyOfActivity, draftOfActivity, editProblems, editsOf, emptyActivityDraft, valuesOfDraft
} from './activityEdit';
import { longestTitle } from './activityText';
import { Activity } from './activity';

const seen: Activity = {
  id: 1, clientKey: 'k', etag: '"1,1"', title: 'Läkemedelsgenomgång', description: 'Rad ett\nRad två', unitId: 1, areaKey: 'F2', themeKey: 'F2.3', roleIds: [1, 2],
  people: [{ id: 7, name: 'Jonas Wik' }], responsibleText: '', effort: 'medium', expectedEffect: 'large', start: '2026-06-01', due: '2026-10-30',
  status: 'ongoing', percent: 40, needsHelp: true, created: '2026-01-01T08:00:00Z', source: ''
};
const draft = (parts: Partial<ActivityDraft> = {}): ActivityDraft => ({ ...draftOfActivity(seen), ...parts });

test('a form that nobody has touched changes nothing', () => {
  expect(changedFields(draft(), draft())).toEqual([]);
  expect(editsOf(seen, draft())).toEqual({});
});

test('spaces at the ends and between words, and the order of the responsible, are no changes', () => {
  expect(editsOf(seen, draft({ title: '  Läkemedelsgenomgång ', description: 'Rad ett\nRad två\n', roleIds: [2, 1] }))).toEqual({});
});

test('only what was changed is saved; an emptied field is saved as empty', () => {
  expect(editsOf(seen, draft({ due: '', title: 'Ny\n titel' }))).toEqual({ title: 'Ny titel', due: undefined });
  expect(Object.keys(editsOf(seen, draft({ due: '' })))).toEqual(['due']);
  expect(editsOf(seen, draft({ unitId: undefined }))).toEqual({ unitId: undefined });
});

test('area and theme, and roles and people, go together', () => {
  expect(editsOf(seen, draft({ areaKey: 'F3', themeKey: undefined }))).toEqual({ areaKey: 'F3', themeKey: undefined });
  expect(editsOf(seen, draft({ people: [] }))).toEqual({ roleIds: [1, 2], people: [] });
  expect(changedFields(draft(), draft({ themeKey: 'F2.4', roleIds: [1] }))).toEqual(['responsible', 'theme']);
});

test('a stated priority is no remark any more when the new values give it, and stays otherwise', () => {
  const stated = { ...seen, statedPriority: 6 };
  expect(editsOf(stated, draft({ expectedEffect: 'veryLarge' }))).toEqual({ expectedEffect: 'veryLarge', statedPriority: undefined });
  expect(editsOf(stated, draft({ expectedEffect: 'small' }))).toEqual({ expectedEffect: 'small' });
  expect(editsOf(stated, draft({ title: 'Ny' }))).toEqual({ title: 'Ny' });
});

test('a draft without problems has none', () => {
  expect(editProblems(draft())).toEqual({});
  expect(editProblems(draft({ start: '', due: '' }))).toEqual({});
  expect(editProblems(draft({ due: '2026-06-01' }))).toEqual({});
});

test.each<[string, Partial<ActivityDraft>, ReturnType<typeof editProblems>]>([
  ['no title', { title: ' \n ' }, { title: 'titleMissing' }],
  ['a title as long as it may be', { title: 'a'.repeat(longestTitle) }, {}],
  ['a title that is too long', { title: 'a'.repeat(longestTitle + 1) }, { title: 'titleTooLong' }],
  ['nobody responsible', { roleIds: [], people: [] }, { responsible: 'responsibleMissing' }],
  ['responsible in the words of a document', { roleIds: [], people: [], responsibleText: 'Alla chefer' }, {}],
  ['no area', { areaKey: '' }, { theme: 'areaMissing' }],
  ['a whole area', { themeKey: undefined }, {}],
  ['a day that does not exist', { start: '2026-02-30' }, { start: 'startUnreal' }],
  ['what the browser could not read', { due: '?' }, { due: 'dueUnreal' }],
  ['a year that is typed halfway', { due: '0026-10-30' }, { due: 'dueUnreal' }],
  ['due before start', { due: '2026-05-31' }, { due: 'dueBeforeStart' }],
  ['due against a start that is no day', { start: '?', due: '2026-05-31' }, { start: 'startUnreal' }]
])('what has to be mended: %s', (_, parts, problems) => {
  expect(editProblems(draft(parts))).toEqual(problems);
});

test('an empty form lacks title, responsible and area', () => {
  expect(editProblems(emptyActivityDraft)).toEqual({ title: 'titleMissing', responsible: 'responsibleMissing', theme: 'areaMissing' });
});

test('a copy takes everything but the dates, and says that it is one', () => {
  const copy = copyOfActivity(seen, title => `Kopia av ${title}`);
  expect(copy).toEqual({ ...draft(), title: 'Kopia av Läkemedelsgenomgång', start: '', due: '' });
  expect(valuesOfDraft(copy)).toMatchObject({ unitId: 1, roleIds: [1, 2], start: undefined, due: undefined });
});

test('the copy of a title as long as it may be can be saved', () => {
  const { title } = copyOfActivity({ ...seen, title: 'ö'.repeat(longestTitle) }, text => `Kopia av ${text}`);
  expect([title.length, title.startsWith('Kopia av ö'), title.endsWith('…')]).toEqual([longestTitle, true, true]);
});

test('of a change only what was changed is looked at; a start moved past the due date is', () => {
  const old = draft({ roleIds: [], people: [], areaKey: '' });
  expect(editProblems({ ...old, due: '2027-01-31' }, old)).toEqual({});
  expect(editProblems({ ...old, title: '' }, old)).toEqual({ title: 'titleMissing' });
  expect(editProblems(draft({ start: '2026-11-01' }), draft())).toEqual({ due: 'dueBeforeStart' });
});
