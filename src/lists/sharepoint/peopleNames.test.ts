import { Activity, Person } from '../../domain';
import { makeActivity, makePlanData } from '../../domain/testing/samples';
import { Plan } from '../repositories';
import * as batch from './batch';
import { Connection } from './connect';
import { nameTheNameless } from './peopleNames';

jest.mock('./batch');

const readTogether = batch.readTogether as unknown as jest.Mock;
const planOf = (people: Person[], holders: Person[]): Plan => {
  const data = makePlanData([makeActivity({ people })]);
  return { ...data, roles: [{ ...data.roles[0], people: holders }], archived: [] as Activity[] } as Plan;
};
const gone = (id: number): Person => ({ id, name: '' });

beforeEach(() => readTogether.mockReset());

test('a plan whose people all have names costs no call', async () => {
  const plan = planOf([{ id: 1, name: 'Karin Ahlgren' }], []);
  expect(await nameTheNameless({} as Connection, plan)).toBe(plan);
  expect(readTogether).not.toHaveBeenCalled();
});

test('who has left gets the name back: from another row, or from the site’s user list; asked for once', async () => {
  readTogether.mockResolvedValueOnce([{ status: 'fulfilled', value: { Title: 'Jonas Wik' } }]);
  const plan = await nameTheNameless({} as Connection, planOf([gone(1), gone(2)], [{ id: 1, name: 'Karin Ahlgren' }, gone(2)]));
  expect(plan.activities[0].people).toEqual([{ id: 1, name: 'Karin Ahlgren' }, { id: 2, name: 'Jonas Wik' }]);
  expect(plan.roles[0].people).toEqual([{ id: 1, name: 'Karin Ahlgren' }, { id: 2, name: 'Jonas Wik' }]);
  expect(readTogether.mock.calls[0][1]).toHaveLength(1);
});

test('whom the site has forgotten stays without a name, and the plan shows', async () => {
  readTogether.mockResolvedValueOnce([{ status: 'rejected', reason: new Error('User cannot be found.') }]);
  expect((await nameTheNameless({} as Connection, planOf([gone(2)], []))).activities[0].people).toEqual([gone(2)]);
});
