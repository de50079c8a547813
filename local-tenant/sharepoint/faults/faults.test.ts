import fc from 'fast-check';
import { Exposed, createFaults } from './faults';
import { FaultPlanProblem, readFaultPlan } from './rule';

const request = (more: Partial<Exposed> = {}): Exposed => ({
  method: 'POST', url: new URL('http://localhost/sites/insidan/_api/web/lists/getByTitle(%27Plan%27)/items'), user: 'karin.ahlgren', inBatch: false, isBatch: false, carriesDigest: true, ...more
});

test('a rule strikes what it matches, by method as sent or tunnelled, part of the decoded address, and user', () => {
  const faults = createFaults();
  faults.set({ rules: [{ kind: 'throttle', match: { method: 'merge', path: '(\'plan\')', user: 'Karin.Ahlgren' } }] });
  expect(faults.strike(request()).rule).toBeUndefined();
  expect(faults.strike(request({ tunnelled: 'MERGE' })).rule?.kind).toBe('throttle');
  expect(faults.strike(request({ tunnelled: 'MERGE', user: 'jonas.wik' })).rule).toBeUndefined();
  expect(faults.strike(request({ tunnelled: 'MERGE', inBatch: true })).rule).toBeUndefined();
});

test('an address that cannot be decoded is matched as it stands', () => {
  const faults = createFaults();
  faults.set({ rules: [{ kind: 'throttle', match: { path: '%zz' } }] });
  expect(faults.strike(request({ url: new URL('http://localhost/%zz') })).rule?.kind).toBe('throttle');
});

test('waits add up; of the others the first that falls decides, and the later ones are not used up', () => {
  const faults = createFaults();
  faults.set({ rules: [{ kind: 'latency', ms: 20 }, { kind: 'throttle', times: 1 }, { kind: 'dropAfter', times: 1 }, { kind: 'latency', ms: 5 }] });
  expect(faults.strike(request())).toMatchObject({ delayMs: 25, rule: { kind: 'throttle' } });
  expect(faults.strike(request())).toMatchObject({ delayMs: 25, rule: { kind: 'dropAfter' } });
  expect(faults.strike(request()).rule).toBeUndefined();
  expect(faults.get().struck).toEqual([{ kind: 'latency', count: 6 }, { kind: 'throttle', count: 1 }, { kind: 'dropAfter', count: 1 }]);
});

test('a rate strikes about its share, the same for a seed, never at 0 and always at 1', () => {
  fc.assert(fc.property(fc.integer(), fc.double({ min: 0, max: 1, noNaN: true }), (seed, rate) => {
    const struck = (): string => {
      const faults = createFaults();
      faults.set({ seed, rules: [{ kind: 'unavailable', rate }] });
      return Array.from({ length: 400 }, () => (faults.strike(request()).rule ? 'x' : '.')).join('');
    };
    const first = struck();
    expect(struck()).toBe(first);
    expect(Math.abs((first.split('x').length - 1) / 400 - rate)).toBeLessThan(0.15);
  }));
});

test('whatever is sent as a plan is read or refused with a reason', () => {
  fc.assert(fc.property(fc.jsonValue(), value => {
    try {
      readFaultPlan(value);
    } catch (failure) {
      expect(failure).toBeInstanceOf(FaultPlanProblem);
      expect((failure as Error).message).not.toBe('');
    }
  }));
});
