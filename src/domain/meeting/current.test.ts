import { Meeting, currentMeeting, firstAgenda, meetingKey, nextMeetingKey, previousMeeting } from '..';

const today = '2026-11-26';

function meeting(id: number, state: Meeting['state'], day: string, parts: Partial<Meeting> = {}): Meeting {
  const at = `${day}T09:00:00Z`;
  return {
    id, clientKey: meetingKey('p', day, id), etag: '"1"', title: '', placeId: 'p', state, startsAt: at, minutes: 60, chairs: [], agenda: firstAgenda,
    goneThrough: [], other: '', created: at, ...(state !== 'planned' && { startedAt: at }), ...(state === 'ended' && { endedAt: at }), ...parts
  };
}

const yesterday = '2026-11-25';
const next = '2026-12-10';
const running = meeting(1, 'running', today);
const plannedToday = meeting(2, 'planned', today);
const endedToday = meeting(3, 'ended', today);
const plannedNext = meeting(4, 'planned', next);
const plannedLater = meeting(5, 'planned', '2027-01-14');
const neverHeld = meeting(6, 'planned', yesterday);
const neverEnded = meeting(7, 'running', yesterday);
const endedBefore = meeting(8, 'ended', '2026-11-12');

test.each<[string, Meeting[], Meeting | undefined]>([
  ['the running one comes first', [plannedToday, endedToday, running, plannedNext], running],
  ['then what is planned for today', [endedToday, plannedToday, plannedNext], plannedToday],
  ['then the one that ended today, whose record is read', [plannedLater, plannedNext, endedToday, neverHeld], endedToday],
  ['then the next planned', [plannedLater, plannedNext, neverHeld, endedBefore], plannedNext],
  ['a planned one that was never held keeps its agenda', [endedBefore, neverHeld, neverEnded], neverHeld],
  ['one that nobody ended does not go on the day after', [neverEnded, plannedNext], plannedNext],
  ['there may be none', [endedBefore, neverEnded], undefined]
])('%s', (_what, meetings, expected) => {
  expect(currentMeeting(meetings, today)).toBe(expected);
});

test('of two planned for today the first is at hand, and the day is Swedish', () => {
  const late = meeting(9, 'planned', today, { startsAt: '2026-11-25T23:30:00Z' });
  expect(currentMeeting([plannedToday, late], today)).toBe(late);
});

test('the previous meeting is the last one that ended before', () => {
  const left = { at: '2026-11-12T10:00:00Z', activities: [] };
  const [before, now] = [{ ...endedBefore, after: left }, { ...endedToday, after: left }];
  expect(previousMeeting([running, before, neverEnded, neverHeld], running)).toBe(before);
  expect(previousMeeting([plannedNext, now, before], now)).toBe(before);
  expect(previousMeeting([before, now], undefined)).toBe(now);
  expect(previousMeeting([neverHeld], undefined)).toBeUndefined();
});

test('a meeting that nobody ended is a previous one all the same, as it was when it began', () => {
  const begun = { ...neverEnded, before: { at: '2026-11-25T09:00:00Z', activities: [] } };
  expect(previousMeeting([running, begun, endedBefore], running)).toBe(begun);
  expect(previousMeeting([begun], undefined)).toBe(begun);
});

test('the key of the next meeting counts those of the day', () => {
  const first = meeting(1, 'ended', today);
  expect(nextMeetingKey([], 'p', today)).toBe(meetingKey('p', today, 1));
  expect(nextMeetingKey([first], 'p', today)).toBe(meetingKey('p', today, 2));
  expect(nextMeetingKey([first], 'p', next)).toBe(meetingKey('p', next, 1));
});
