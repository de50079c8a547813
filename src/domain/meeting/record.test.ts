import fc from 'fast-check';
import { Activity, Meeting, ProgressUpdate, cameLate, earlierMeetings, firstAgenda, recordOf, snapshotOf } from '..';
import { anyActivities } from '../testing/arbitraries';
import { makeMeeting, makeReport, meetingToday } from '../testing/meetings';
import { jonas, karin, makeActivity, samira } from '../testing/samples';

const began = '2026-11-24T09:00:00Z';
const ended = '2026-11-24T09:49:00Z';
const agendaOver = (ids: number[]): Meeting['agenda'] => ({ ...firstAgenda, items: ids.map(activityId => ({ activityId, minutes: 4 })) });

const before = [
  makeActivity({ id: 1, title: 'Gemensam checklista', status: 'ongoing', percent: 60, needsHelp: true }),
  makeActivity({ id: 2, title: 'Öva reservrutinen', status: 'ongoing', percent: 40, due: '2026-09-30' }),
  makeActivity({ id: 3, title: 'Återkoppla utredningen', status: 'ongoing', percent: 80, due: '2026-11-15' }),
  makeActivity({ id: 4, title: 'Fråga närstående' }), makeActivity({ id: 5, title: 'Följa upp fall', status: 'ongoing', percent: 25 })
];
const after: Activity[] = [
  before[0], { ...before[1], percent: 80, due: '2026-12-11' }, { ...before[2], status: 'done', percent: 100 }, before[3], before[4]
];
const reports: ProgressUpdate[] = [
  makeReport({ id: 1, activityId: 1, by: jonas, percent: 60, needsHelp: true, comment: 'Listan kommer sent.', nextStep: 'Ta upp den' }),
  makeReport({ id: 2, activityId: 2, by: jonas, percent: 80, due: '2026-12-11', at: '2026-11-24T09:26:00Z', created: '2026-11-24T09:26:01Z', nextStep: 'Årshjulet' }),
  makeReport({ id: 3, activityId: 3, by: karin, status: 'done', percent: 100, comment: 'Nio dagar efter.' }),
  makeReport({ id: 4, activityId: 2, by: samira, percent: 40, at: '2026-11-24T09:21:00Z', created: '2026-11-24T09:31:00Z' }),
  makeReport({ id: 5, activityId: 5, by: samira, percent: 50, at: '2026-11-24T09:23:00Z', created: '2026-11-24T09:55:00Z' })
];
const meeting = makeMeeting({
  state: 'ended', startedAt: began, endedAt: ended, agenda: agendaOver([1, 2, 3, 4]), before: snapshotOf(before, began), after: snapshotOf(after, ended),
  goneThrough: [{ activityId: 2, at: began }, { activityId: 1, at: began }, { activityId: 2, at: began }]
});
const now = after.map(activity => (activity.id === 5 ? { ...activity, percent: 50, lastReported: '2026-11-24T09:23:00.000Z' } : activity));
const record = recordOf(meeting, { reports, activities: now, today: '2026-12-01' });

test('what was at hand comes first, each once; then what the agenda had and people reported on', () => {
  expect(record.rows.map(({ activityId }) => activityId)).toEqual([2, 1, 3]);
  expect(record.outside.map(({ activityId }) => activityId)).toEqual([5]);
  expect(record.notReached).toEqual([{ activityId: 4, title: 'Fråga närstående' }]);
});

test('old is when the meeting began, new is when it ended, the due date too; several reports stay in the order in which they came', () => {
  const [row] = record.rows;
  expect(row).toMatchObject({ before: { percent: 40, due: '2026-09-30' }, wasLate: true, after: { percent: 80, due: '2026-12-11' }, isLate: false });
  expect(row.reports.map(({ id }) => id)).toEqual([2, 4]);
  expect(row.reports.map(cameLate)).toEqual([false, true]);
});

test('a report that came after the end still gives its values', () => {
  expect(record.outside[0]).toMatchObject({ before: { percent: 25 }, after: { percent: 50 } });
  const others = now.map(activity => (activity.id === 5 ? { ...activity, percent: 70, lastReported: '2026-11-30T08:00:00Z' } : activity));
  expect(recordOf(meeting, { reports, activities: others, today: '2026-12-01' }).outside[0].after).toMatchObject({ percent: 50 });
});

test('the figures count the meeting, and the plan before and after it', () => {
  expect(record.figures).toEqual({
    through: 3, of: 4, reports: 5, people: 3, becameDone: 1, needsHelp: { now: 1, before: 1 }, late: { now: 0, before: 2 }
  });
});

test('steps go by the due dates of their activities, those without one last', () => {
  expect(record.steps.map(({ step, due }) => [step.text, step.by.name, due])).toEqual([['Årshjulet', 'Jonas Wik', '2026-12-11'], ['Ta upp den', 'Jonas Wik', undefined]]);
});

test('removed since the meeting before are told as they were; what cannot be read is not removed', () => {
  const gone = makeActivity({ id: 9, title: 'Inventera skåpen', status: 'ongoing', percent: 20 });
  const previous = { after: snapshotOf([...before, gone, makeActivity({ id: 10 })], '2026-10-27T10:00:00Z') };
  const told = recordOf(meeting, { reports, activities: now, today: '2026-12-01', previous, hidden: [10] });
  expect(told.removed).toEqual([{ id: 9, title: 'Inventera skåpen', status: 'ongoing', percent: 20, needsHelp: false, due: undefined }]);
  expect([record.removed, record.removedSince, told.removedSince]).toEqual([[], undefined, '2026-10-27T10:00:00Z']);
});

test('compared with an earlier meeting, old is how that one left the plan', () => {
  const base = snapshotOf(before.map(activity => ({ ...activity, percent: 5 })), '2026-10-27T10:00:00Z');
  expect(recordOf(meeting, { reports, activities: now, today: '2026-12-01', base }).rows[0].before).toMatchObject({ percent: 5 });
});

test('an activity that was removed keeps its title and how it stood', () => {
  const { rows } = recordOf({ ...meeting, after: undefined }, { reports, activities: [], today: meetingToday });
  expect(rows[0]).toMatchObject({ title: 'Öva reservrutinen', before: { percent: 40 }, after: undefined });
});

test('every report stands in exactly one row, and every item of the agenda is gone through or not reached, whatever happened', () => {
  const anyMeeting = anyActivities.chain(activities => {
    const someIds = fc.shuffledSubarray(activities.map(({ id }) => id).concat(9999));
    return fc.record({ activities: fc.constant(activities), planned: someIds, gone: someIds, told: someIds, closed: fc.boolean() });
  });
  fc.assert(fc.property(anyMeeting, ({ activities, planned, gone, told, closed }) => {
    const given = told.concat(told).map((activityId, at) => makeReport({ id: at + 1, activityId }));
    const held = makeMeeting({
      agenda: agendaOver(planned), goneThrough: gone.map(activityId => ({ activityId, at: began })),
      before: snapshotOf(activities, began), after: closed ? snapshotOf(activities, ended) : undefined
    });
    const { rows, outside, notReached, figures } = recordOf(held, { reports: given, activities, today: meetingToday });
    const shown = rows.concat(outside);
    expect(shown.flatMap(row => row.reports.map(({ id }) => id)).sort((a, b) => a - b)).toEqual(given.map(({ id }) => id));
    expect(new Set(shown.map(({ activityId }) => activityId)).size).toBe(shown.length);
    const through = rows.map(({ activityId }) => activityId);
    expect(new Set(notReached.map(({ activityId }) => activityId).concat(through))).toEqual(new Set([...planned, ...gone]));
    expect([figures.through, figures.of]).toEqual([rows.length, rows.length + notReached.length]);
  }));
});

test('a meeting is compared with ended ones before it that noted the plan, the newest first', () => {
  const held = (id: number, startedAt: string, parts: Partial<Meeting> = {}): Meeting => makeMeeting({ id, startedAt, state: 'ended', after: snapshotOf([], startedAt), ...parts });
  const all = [
    held(1, '2026-09-01T09:00:00Z'), held(2, '2026-10-27T09:00:00Z'), held(3, '2026-12-01T09:00:00Z'), held(4, '2026-10-01T09:00:00Z', { after: undefined }),
    held(5, '2026-10-02T09:00:00Z', { state: 'planned' }), meeting
  ];
  expect(earlierMeetings(all, meeting).map(({ id }) => id)).toEqual([2, 1]);
});
