import { parsePath } from './path';

const steps = (path: string, query = ''): unknown[] => parsePath(path, new URLSearchParams(query)).map(({ name, args }) => (args ? [name, ...args] : name));

test('steps, with and without arguments', () => {
  expect(steps('web/Lists(guid\'03E45E84-1992-4d42-9116-26f756012634\')/Items(3)')).toEqual(['web', ['lists', '03e45e84-1992-4d42-9116-26f756012634'], ['items', 3]]);
  expect(steps('web/lists/getByTitle(\'Plan\')/recycle()')).toEqual(['web', 'lists', ['getbytitle', 'Plan'], ['recycle']]);
});

test('quotes, slashes and parentheses inside a text belong to it, encoded or not', () => {
  expect(steps('web/getList(\'/sites/insidan/Lists/X\')/items')).toEqual(['web', ['getlist', '/sites/insidan/Lists/X'], 'items']);
  expect(steps('web/getList(\'%2Fsites%2Finsidan%2FLists%2FX\')')).toEqual(['web', ['getlist', '/sites/insidan/Lists/X']]);
  expect(steps('web/lists/getByTitle(\'Bo\'\'s (1/2), a=b\')')).toEqual(['web', 'lists', ['getbytitle', 'Bo\'s (1/2), a=b']]);
});

test('named arguments and aliases of the query', () => {
  const [segment] = parsePath('addroleassignment(principalid=5, roledefid=1073741826)', new URLSearchParams());
  expect(segment.named).toEqual({ principalid: 5, roledefid: 1073741826 });
  expect(steps('siteusers(@v)', '@v=%27i%3A0%23.f%7Cmembership%7Ca%40b.example%27')).toEqual([['siteusers', 'i:0#.f|membership|a@b.example']]);
});
