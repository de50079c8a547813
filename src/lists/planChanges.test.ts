import { makeActivity, makePlanData } from '../domain/testing/samples';
import { withActivities, withChanges } from './planChanges';
import { Plan } from './repositories';

const activity = (id: number, title: string): ReturnType<typeof makeActivity> => makeActivity({ id, title, clientKey: `k-${id}` });
const unreadable = (id: number): Plan['unreadable'][number] => ({ list: 'activities', id, why: 'x' });

test('changed rows stay in their places, new ones come last, removed and unreadable ones go', () => {
  const plan = { ...makePlanData([1, 2, 3, 4].map(id => activity(id, 'förr'))), archived: [] as Plan['archived'], unreadable: [unreadable(9), { list: 'units', id: 2, why: 'y' }] } as Plan;
  const after = withChanges(plan, { kind: 'changes', changed: [activity(5, 'ny'), activity(2, 'nu'), activity(9, 'läsbar')], removed: [3], unreadable: [unreadable(4)], changeToken: 't' });
  expect(after.activities.map(({ id, title }) => [id, title])).toEqual([[1, 'förr'], [2, 'nu'], [5, 'ny'], [9, 'läsbar']]);
  expect([after.unreadable, after.changeToken]).toEqual([[{ list: 'units', id: 2, why: 'y' }, unreadable(4)], 't']);
});

test('an answer that was on its way while a newer version was stored does not take its place', () => {
  const plan = { ...makePlanData([{ ...activity(1, 'min egen'), etag: '"x,3"' }, { ...activity(2, 'förr'), etag: '"y,3"' }]), archived: [], unreadable: [] } as unknown as Plan;
  const changed = [{ ...activity(1, 'äldre'), etag: '"x,2"' }, { ...activity(2, 'nyare'), etag: '"y,12"' }];
  const after = withChanges(plan, { kind: 'changes', changed, removed: [], unreadable: [], changeToken: 't' });
  expect(after.activities.map(({ title }) => title)).toEqual(['min egen', 'nyare']);
});

test('who is archived leaves the plan, who is brought back comes last in it, and who is removed is in neither', () => {
  const archived = (id: number, archivedAt: string | undefined, version: number): ReturnType<typeof makeActivity> => ({ ...activity(id, 'rad'), archivedAt, etag: `"${version}"` });
  const at = '2026-11-20T09:00:00.000Z';
  const plan = { ...makePlanData([1, 2, 3].map(id => activity(id, 'rad'))), archived: [4, 5].map(id => archived(id, at, 2)), unreadable: [] } as unknown as Plan;
  const changed = [archived(2, at, 2), archived(4, undefined, 3), archived(6, at, 1)];
  const after = withChanges(plan, { kind: 'changes', changed, removed: [3, 5], unreadable: [], changeToken: 't' });
  expect([after.activities.map(({ id }) => id), after.archived.map(({ id }) => id)]).toEqual([[1, 4], [2, 6]]);
  const own = withActivities(after, [archived(4, at, 4), archived(2, undefined, 1)]);
  expect([own.activities.map(({ id }) => id), own.archived.map(({ id }) => id)]).toEqual([[1], [4, 2, 6]]);
});
