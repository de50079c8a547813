import fc from 'fast-check';
import { addDays, daysBetween, instantOf, isLocalDate, localDateOf, localTimeOf, momentAt } from '.';
import { anyDay } from './testing/arbitraries';

describe('calendar', () => {
  test.each(['2026-02-28', '2028-02-29', '2026-12-31'])('%s is a day', text => expect(isLocalDate(text)).toBe(true));
  test.each(['2026-02-30', '2027-02-29', '2026-13-01', '2026-11-31', '2026-1-1', '20261122', '2026-11-22T00:00', ''])(
    '“%s” is not', text => expect(isLocalDate(text)).toBe(false)
  );

  test('a day and a time on its clock are a moment, winter and summer', () => {
    expect(momentAt('2026-11-24', '10:00')).toBe('2026-11-24T09:00:00.000Z');
    expect(momentAt('2026-07-01', '00:05')).toBe('2026-06-30T22:05:00.000Z');
    expect(momentAt('2026-03-29', '02:30')).toBe('2026-03-29T01:30:00.000Z');
    expect([momentAt('2026-02-30', '10:00'), momentAt('2026-02-20', '24:00'), momentAt('2026-02-20', '')]).toEqual([undefined, undefined, undefined]);
    fc.assert(fc.property(anyDay, fc.integer({ min: 180, max: 1439 }), (day, minute) => {
      const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
      const moment = momentAt(day, time) ?? '';
      expect([localDateOf(moment), localTimeOf(moment)]).toEqual([day, time]);
    }));
  });

  test('the Swedish day of a moment turns at Swedish midnight, winter and summer', () => {
    expect(localDateOf('2026-01-15T22:59:59Z')).toBe('2026-01-15');
    expect(localDateOf('2026-01-15T23:00:00Z')).toBe('2026-01-16');
    expect(localDateOf('2026-07-15T21:59:59Z')).toBe('2026-07-15');
    expect(localDateOf(new Date('2026-07-15T22:00:00Z'))).toBe('2026-07-16');
    expect(localDateOf('2026-07-15T22:00:00Z', 'UTC')).toBe('2026-07-15');
  });

  test('the Swedish day is the one that the browser’s own calendar tells, also of moments in an hour that was asked for before', () => {
    const own = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', year: 'numeric', month: '2-digit', day: '2-digit' });
    fc.assert(fc.property(fc.date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2050-01-01T00:00:00Z'), noInvalidDate: true }), date => {
      const later = new Date(Math.floor(date.getTime() / 3_600_000) * 3_600_000 + 3_599_999);
      expect([date, later].map(moment => localDateOf(moment.toISOString()))).toEqual([date, later].map(moment => own.format(moment)));
    }));
    expect(() => localDateOf('2026-13-15T22:00:00Z')).toThrow(RangeError);
  });

  test('a moment is written with thousandths, as the browser writes it, whichever day of whichever month it is', () => {
    fc.assert(fc.property(fc.date({ min: new Date('1940-01-01T00:00:00Z'), max: new Date('2050-01-01T00:00:00Z'), noInvalidDate: true }), date => {
      const whole = date.toISOString().replace(/\.\d+/, '');
      expect([instantOf(whole), instantOf(date.toISOString())]).toEqual([`${whole.slice(0, -1)}.000Z`, date.toISOString()]);
    }));
    expect(instantOf('2028-02-29T10:00:00Z')).toBe('2028-02-29T10:00:00.000Z');
    expect(['', 'i går', '2026-13-01T00:00:00Z'].map(instantOf)).toEqual([undefined, undefined, undefined]);
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
