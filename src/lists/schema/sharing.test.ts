import { decodeAll } from './list';
import { activitiesList } from './declarations';
import { sharedText, sharing } from './sharing';

const raw = (Id: number) => ({
  Id, 'odata.etag': `"${Id}"`, Created: '2026-01-10T08:00:00Z', Title: `Rad ${Id}`, HPClientKey: `k-${Id}`, HPAreaKey: 'G', HPDue: '2026-12-01T11:00:00Z',
  HPRolesId: [21, 22], HPPeople: [{ Id: 7, Title: 'Jonas Wik' }], HPResponsibleText: 'EC SÄBO, MAS'
});

test('rows that name the same roles, people and words hold one and the same list and text', () => {
  const [first, second] = decodeAll(activitiesList, [raw(1), raw(2)]).rows;
  expect(second.roleIds).toBe(first.roleIds);
  expect(second.people).toBe(first.people);
  expect(second).toMatchObject({ id: 2, title: 'Rad 2', due: '2026-12-01', roleIds: [21, 22], people: [{ id: 7, name: 'Jonas Wik' }], responsibleText: 'EC SÄBO, MAS' });
});

test('people of one id with two names stay two, and so do lists that differ', () => {
  const renamed = { ...raw(2), HPPeople: [{ Id: 7, Title: 'Jonas Berg' }], HPRolesId: [2122] };
  const [first, second] = decodeAll(activitiesList, [raw(1), renamed]).rows;
  expect([first.people[0].name, second.people[0].name, second.roleIds]).toEqual(['Jonas Wik', 'Jonas Berg', [2122]]);
});

test('however many values there are, each is given back as it was', () => {
  const shared = sharing<{ at: number }>(({ at }) => String(at));
  const text = sharedText();
  const numbers = Array.from({ length: 9000 }, (_, at) => at);
  expect(numbers.map(at => shared({ at }).at)).toEqual(numbers);
  expect(numbers.map(at => text(`dag ${at}`))).toEqual(numbers.map(at => `dag ${at}`));
  expect(shared({ at: 8999 })).toBe(shared({ at: 8999 }));
});
