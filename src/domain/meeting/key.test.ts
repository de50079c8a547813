import { meetingKey } from '..';

test('a meeting’s key is the place, the day and a number, and fits the column', () => {
  expect(meetingKey('19:meeting_aBc@thread.v2', '2026-11-24', 1)).toBe('m/19:meeting_aBc@thread.v2/2026-11-24/1');
  const long = (middle: string): string => `19:meeting_${middle.repeat(60)}@thread.v2`;
  expect(meetingKey(long('ab'), '2026-11-24', 12).length).toBeLessThanOrEqual(100);
  expect(meetingKey(long('ab'), '2026-11-24', 1)).not.toBe(meetingKey(long('ac'), '2026-11-24', 1));
});
