import fc from 'fast-check';
import { addDays, daysBetween, isLocalDate, localDateOf } from '.';
import { anyDay } from './testing/arbitraries';

describe('calendar', () => {
  test.each(['2026-02-28', '2028-02-29', '2026-12-31'])('%s is a day', text => expect(isLocalDate(text)).toBe(true));
  test.each(['2026-02-30', '2027-02-29', '2026-13-01', '2026-11-31', '2026-1-1', '20261122', '2026-11-22T00:00', ''])(
    '“%s” is not', text => expect(isLocalDate(text)).toBe(false)
  );

  test('the Swedish day of a moment turns at Swedish midnight, winter and summer', () => {
    expect(localDateOf('2026-01-15T22:59:59Z')).toBe('2026-01-15');
    expect(localDateOf('2026-01-15T23:00:00Z')).toBe('2026-01-16');
    expect(localDateOf('2026-07-15T21:59:59Z')).toBe('2026-07-15');
    expect(localDateOf(new Date('2026-07-15T22:00:00Z'))).toBe('2026-07-16');
    expect(localDateOf('2026-07-15T22:00:00Z', 'UTC')).toBe('2026-07-15');
  });

  test('a moment that is no date is refused', () => expect(() => localDateOf('i går')).toThrow(RangeError));

  test('adding days and counting them are inverse, across clock changes and years', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: -2000, max: 2000 }), (day, days) => {
      const other = addDays(day, days);
      expect(isLocalDate(other)).toBe(true);
      expect(daysBetween(day, other)).toBe(days);
      expect(Math.sign(days)).toBe(other === day ? 0 : other > day ? 1 : -1);
    }));
  });
});
