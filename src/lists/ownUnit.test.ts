import { createOwnUnit } from './ownUnit';

const kept = new Map<string, string>();
const storage = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value), removeItem: (key: string) => void kept.delete(key) };
const owner = { tenant: 'https://bjorkvik.sharepoint.com', site: '/sites/insidan', login: 'i:0#.f|membership|alva.nyman@bjorkvik.example' };

beforeEach(() => kept.clear());

test('a unit is remembered for who chose it, and for nobody else on the computer', () => {
  expect(createOwnUnit(storage, owner).choose(3)).toBe(true);
  expect(createOwnUnit(storage, { ...owner, login: owner.login.toUpperCase() }).read()).toBe(3);
  expect(createOwnUnit(storage, { ...owner, login: 'i:0#.f|membership|samira.haddad@bjorkvik.example' }).read()).toBeUndefined();
  expect(createOwnUnit(storage, { ...owner, site: '/sites/annan' }).read()).toBeUndefined();
});

test.each(['', 'tre', '-1', '2.5'])('what is no unit’s id is none: %p', text => {
  createOwnUnit(storage, owner).choose(1);
  kept.set([...kept.keys()][0], text);
  expect(createOwnUnit(storage, owner).read()).toBeUndefined();
});

test('a browser that keeps nothing says so', () => {
  const full = { ...storage, setItem: () => { throw Object.assign(new Error(), { name: 'QuotaExceededError' }); } };
  expect(createOwnUnit(full, owner).choose(1)).toBe(false);
});
