import { Activity } from '../../../domain';
import { ActivityVersion } from '../../../lists';
import { activityOf, samplePeople, sampleUpdates } from '../testing/samplePlan';
import { editsIn, timelineOf } from './versions';

const { karin, samira, jonas } = samplePeople;

/** Versions of one activity, newest first, each with what it changed of the one before. */
function versionsOf(...steps: [at: string, by: typeof karin, changes: Partial<Activity>][]): ActivityVersion[] {
  const versions: ActivityVersion[] = [];
  let activity = activityOf(1);
  steps.forEach(([at, by, changes], step) => {
    activity = { ...activity, ...changes, etag: `"1,${step + 1}"` };
    versions.unshift({ at, by, activity });
  });
  return versions;
}

test('each version tells what it changed, who and when; the first who made it', () => {
  const { edits, created } = editsIn(versionsOf(
    ['2026-01-01T08:00:00Z', karin, { effort: 'medium', expectedEffect: 'large' }],
    ['2026-02-01T08:00:00Z', jonas, { expectedEffect: 'veryLarge', roleIds: [1] }],
    ['2026-03-01T08:00:00Z', karin, { areaKey: 'F1', themeKey: 'F1.1' }]
  ));
  expect(edits.map(({ by, fields, priority }) => [by.name, fields, priority])).toEqual([
    ['Karin Ahlgren', ['areaKey', 'themeKey'], undefined],
    ['Jonas Wik', ['roleIds', 'expectedEffect'], { from: 5, to: 6 }]
  ]);
  expect(created).toEqual({ at: '2026-01-01T08:00:00Z', by: karin });
});

test('what a report gave is told by the report alone; what was changed with it is told', () => {
  const { edits } = editsIn(versionsOf(
    ['2026-01-01T08:00:00Z', karin, {}],
    ['2026-02-01T08:00:00Z', samira, { status: 'ongoing', percent: 30, due: '2026-12-01', lastReported: '2026-02-01T08:00:00Z' }],
    ['2026-03-01T08:00:00Z', samira, { status: 'done', lastReported: '2026-03-01T08:00:00Z', title: 'Ny' }],
    ['2026-04-01T08:00:00Z', karin, { due: '2027-01-01' }]
  ));
  expect(edits.map(({ fields }) => fields)).toEqual([['due'], ['title']]);
});

test('a version that changed nothing that people see is not told', () => {
  expect(editsIn(versionsOf(['2026-01-01T08:00:00Z', karin, { roleIds: [1, 2] }], ['2026-02-01T08:00:00Z', karin, { roleIds: [2, 1], description: '' }])).edits).toEqual([]);
});

test('archiving and bringing back are told as such', () => {
  const { edits } = editsIn(versionsOf(
    ['2026-01-01T08:00:00Z', karin, {}], ['2026-02-01T08:00:00Z', karin, { archivedAt: '2026-02-01T08:00:00Z' }], ['2026-03-01T08:00:00Z', jonas, { archivedAt: undefined }]
  ));
  expect(edits.map(({ kind, by }) => [kind, by.name])).toEqual([['restored', 'Jonas Wik'], ['archived', 'Karin Ahlgren']]);
});

test('who made it is not known when the list has forgotten the first version', () => {
  const [newest, middle] = versionsOf(['2026-01-01T08:00:00Z', karin, {}], ['2026-02-01T08:00:00Z', jonas, { title: 'B' }], ['2026-03-01T08:00:00Z', karin, { title: 'C' }]);
  expect(editsIn([newest, middle])).toMatchObject({ edits: [{ fields: ['title'] }], created: undefined });
  expect(editsIn([])).toEqual({ edits: [], created: undefined });
});

test('reports and edits stand in one line of time, the newest first', () => {
  const { edits } = editsIn(versionsOf(['2026-01-01T08:00:00Z', karin, {}], ['2026-10-02T08:00:00Z', karin, { title: 'B' }]));
  expect(timelineOf(sampleUpdates, edits).map(({ kind, at }) => `${kind} ${at.slice(0, 10)}`)).toEqual([
    'report 2026-11-09', 'edit 2026-10-02', 'report 2026-06-17', 'report 2026-01-15'
  ]);
});
