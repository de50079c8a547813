import fc from 'fast-check';
import { delayAfter } from './backoff';
import { isReading } from './exchange';
import { pageDigest } from './digest';

const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

test('a wait of our own is never longer than the ceiling nor shorter than half of it in the end', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 2000 }), chance, (attempt, random) => {
    const delay = delayAfter(attempt, undefined, () => random, { first: 1000, ceiling: 30_000 });
    expect(delay).toBeLessThanOrEqual(30_000);
    expect(delay).toBeGreaterThanOrEqual(attempt > 5 ? 15_000 : 500);
  }));
});

test('what the service asks for is obeyed, however long, and not much more', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 600_000 }), chance, (attempt, asked, random) => {
    const delay = delayAfter(attempt, asked, () => random);
    expect(delay).toBeGreaterThanOrEqual(asked);
    expect(delay).toBeLessThanOrEqual(asked + 500);
  }));
});

test.each([
  ['GET', 'https://x/sites/a/_api/web/lists', true],
  ['POST', 'https://x/sites/a/_api/contextinfo', true],
  ['POST', "https://x/sites/a/_api/web/getList('%2Fx')/getchanges", true],
  ['POST', "https://x/sites/a/_api/web/getList('%2Fx')/RenderListDataAsStream?q=1", true],
  ['POST', "https://x/sites/a/_api/web/getList('%2Fx')/items", false],
  ['POST', "https://x/sites/a/_api/web/getList('%2Fx')/items(3)", false],
  ['POST', 'https://x/sites/a/_api/$batch', false],
  ['POST', "https://x/sites/a/_api/web/lists/getByTitle('getchanges')/items", false]
])('%s %s reads only: %s', (method, url, reading) => expect(isReading(url, method)).toBe(reading));

test('the page’s digest runs out half an hour after it was made; one that cannot be read is none', () => {
  expect(pageDigest('0xAB,22 Nov 2026 10:00:00 -0000')).toEqual({ value: '0xAB,22 Nov 2026 10:00:00 -0000', expires: Date.parse('2026-11-22T10:30:00Z') });
  expect([pageDigest(undefined), pageDigest(''), pageDigest('0xAB')]).toEqual([undefined, undefined, undefined]);
});
