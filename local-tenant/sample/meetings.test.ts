import { changesSince, currentMeeting, leftAt, localDateOf, previousMeeting, recordOf } from '../../src/domain';
import { createMeetingRepository, createPlanRepository } from '../../src/lists/sharepoint';
import { meetingPlaceId } from '../meetingPlace';
import { connectInProcess } from './connect';
import { openSample, sampleNow as now } from './testing/openSample';

const today = localDateOf(now);

test('the sample’s meetings are those of the meeting window: one three weeks ago with its record, one planned today', async () => {
  const sharePoint = await openSample();
  try {
    const connection = connectInProcess(sharePoint, 'karin.ahlgren');
    const repository = createMeetingRepository(connection, () => now);
    const { meetings, unreadable } = await repository.meetingsOf(meetingPlaceId);
    const plan = await createPlanRepository(connection, () => now).load();
    const current = currentMeeting(meetings, today);
    const held = previousMeeting(meetings, current);
    if (!current || !held) throw new Error('a meeting is missing');
    expect([meetings.length, unreadable, plan.activities.length]).toEqual([2, [], 37]);
    expect([current.state, current.startsAt, held.state, held.startedAt, held.chairs.map(({ name }) => name)])
      .toEqual(['planned', '2026-11-17T09:00:00.000Z', 'ended', '2026-10-27T09:00:00.000Z', ['Karin Ahlgren']]);

    const reports = await repository.reportsIn(held.id);
    const record = recordOf(held, { reports, activities: plan.activities, today });
    expect(record.rows.map(({ before, after }) => [before?.percent, after?.percent])).toEqual(expect.arrayContaining([[40, 45], [15, 35], [45, 55], [0, 0]]));
    expect([record.figures.through, record.figures.of, record.figures.reports, record.steps.length, record.outside]).toEqual([4, 5, 4, 4, []]);

    const since = leftAt(held);
    const difference = since && changesSince(since, { activities: plan.activities, reports: await repository.reportsSince(since.at), today });
    expect(difference?.removed.map(({ title, percent }) => [title, percent])).toEqual([['Inventera läkemedelsskåpen på korttidsenheten', 20]]);
    expect(Math.min(difference?.reports.length ?? 0, difference?.newlyLate.length ?? 0, difference?.changed.length ?? 0)).toBeGreaterThan(0);
  } finally {
    sharePoint.close();
  }
}, 60_000);
