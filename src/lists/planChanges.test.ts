import { makeActivity, makePlanData } from '../domain/testing/samples';
import { withChanges } from './planChanges';
import { Plan } from './repositories';

const activity = (id: number, title: string): ReturnType<typeof makeActivity> => makeActivity({ id, title, clientKey: `k-${id}` });
const unreadable = (id: number): Plan['unreadable'][number] => ({ list: 'activities', id, why: 'x' });

test('changed rows stay in their places, new ones come last, removed and unreadable ones go', () => {
  const plan = { ...makePlanData([1, 2, 3, 4].map(id => activity(id, 'förr'))), unreadable: [unreadable(9), { list: 'units', id: 2, why: 'y' }] } as Plan;
  const after = withChanges(plan, { kind: 'changes', changed: [activity(5, 'ny'), activity(2, 'nu'), activity(9, 'läsbar')], removed: [3], unreadable: [unreadable(4)], changeToken: 't' });
  expect(after.activities.map(({ id, title }) => [id, title])).toEqual([[1, 'förr'], [2, 'nu'], [5, 'ny'], [9, 'läsbar']]);
  expect([after.unreadable, after.changeToken]).toEqual([[{ list: 'units', id: 2, why: 'y' }, unreadable(4)], 't']);
});

test('an answer that was on its way while a newer version was stored does not take its place', () => {
  const plan = { ...makePlanData([{ ...activity(1, 'min egen'), etag: '"x,3"' }, { ...activity(2, 'förr'), etag: '"y,3"' }]), unreadable: [] } as unknown as Plan;
  const changed = [{ ...activity(1, 'äldre'), etag: '"x,2"' }, { ...activity(2, 'nyare'), etag: '"y,12"' }];
  const after = withChanges(plan, { kind: 'changes', changed, removed: [], unreadable: [], changeToken: 't' });
  expect(after.activities.map(({ title }) => title)).toEqual(['min egen', 'nyare']);
});
