import fc from 'fast-check';
import { StoragePort, UnsentOwner, UnsentWrite, browserStorage, createUnsentWrites, unsentKey } from './unsent';

const samira: UnsentOwner = { tenant: 'https://bjorkvik.sharepoint.com', site: '/sites/insidan', login: 'i:0#.f|membership|samira.haddad@bjorkvik.example' };
const jonas: UnsentOwner = { ...samira, login: 'i:0#.f|membership|jonas.wik@bjorkvik.example' };
const write = (key: string, content: unknown = {}): UnsentWrite => ({ key, kind: 'report', at: '2026-11-22T10:00:00Z', content });

/** A browser's storage that remembers which places were read. */
function storage(): StoragePort & { read: string[]; kept: Map<string, string> } {
  const kept = new Map<string, string>();
  const read: string[] = [];
  return {
    kept, read,
    getItem: key => { read.push(key); return kept.get(key) ?? null; },
    setItem: (key, value) => void kept.set(key, value),
    removeItem: key => void kept.delete(key)
  };
}

test('what one person has typed is neither shown to nor read for the next on the same computer', () => {
  const browser = storage();
  createUnsentWrites(browser, samira).keep(write('a', { comment: 'Har börjat' }));
  browser.read.length = 0;
  const next = createUnsentWrites(browser, jonas);
  expect(next.all()).toEqual([]);
  next.keep(write('b'));
  next.forget('a');
  expect(new Set(browser.read)).toEqual(new Set([unsentKey(jonas)]));
  expect(createUnsentWrites(browser, samira).all()).toEqual([write('a', { comment: 'Har börjat' })]);
});

test('owners have places of their own, on every tenant and site', () => {
  const anyOwner = fc.record({ tenant: fc.string(), site: fc.string(), login: fc.string() });
  fc.assert(fc.property(anyOwner, anyOwner, (a, b) => {
    const lower = ({ tenant, site, login }: UnsentOwner): string => JSON.stringify([tenant, site, login].map(part => part.toLowerCase()));
    expect(unsentKey(a) === unsentKey(b)).toBe(lower(a) === lower(b));
  }));
});

test('a newer write under the same key takes the older one’s place, and what has arrived is forgotten', () => {
  const browser = storage();
  const writes = createUnsentWrites(browser, samira);
  writes.keep(write('a', 1));
  writes.keep(write('b', 2));
  writes.keep(write('a', 3));
  expect(writes.all().map(({ key, content }) => [key, content])).toEqual([['b', 2], ['a', 3]]);
  writes.forget('a');
  writes.forget('b');
  expect(browser.kept.size).toBe(0);
});

test.each(['{', '"text"', '[null, 5, {"key": 7}]', 'null'])('lives with %s where its writes should be', text => {
  const browser = storage();
  browser.kept.set(unsentKey(samira), text);
  expect(createUnsentWrites(browser, samira).all()).toEqual([]);
});

test('says that nothing was kept when the browser has no room, and lets faults of our own out', () => {
  const failing = (name: string): StoragePort => ({ ...storage(), setItem: () => { throw Object.assign(new Error(name), { name }); } });
  expect(createUnsentWrites(failing('QuotaExceededError'), samira).keep(write('a'))).toBe(false);
  expect(createUnsentWrites(failing('SecurityError'), samira).keep(write('a'))).toBe(false);
  expect(() => createUnsentWrites(failing('TypeError'), samira).keep(write('a'))).toThrow('TypeError');
});

test('a browser that forbids its storage has nothing, keeps nothing, and says so', () => {
  const refusing = { get localStorage(): StoragePort { throw Object.assign(new Error('no'), { name: 'SecurityError' }); } };
  const writes = createUnsentWrites(browserStorage(refusing), samira);
  expect(writes.all()).toEqual([]);
  expect(writes.keep(write('a'))).toBe(false);
  writes.forget('a');
});

test('the browser’s storage is where the writes are kept', () => {
  const kept = storage();
  createUnsentWrites(browserStorage({ localStorage: kept }), samira).keep(write('a'));
  expect(createUnsentWrites(browserStorage({ localStorage: kept }), samira).all()).toEqual([write('a')]);
  expect(Array.from(kept.kept.keys())).toEqual([unsentKey(samira)]);
});
