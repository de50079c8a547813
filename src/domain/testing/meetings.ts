import fc from 'fast-check';
import { Activity, Agenda, AgendaContext, Meeting, ProgressUpdate, agendaOrders, agendaReasons, agera2020, firstAgenda, indexPlan, meetingKey, snapshotOf } from '..';
import { anyActivities } from './arbitraries';
import { karin, makePlanData, sampleUnits } from './samples';

export const meetingToday = '2026-11-24';

/** What agendas of tests are made in: Karin's, without an earlier meeting. */
export const agendaContext: AgendaContext = {
  index: indexPlan(makePlanData()), areaKeys: agera2020.areas.map(({ key }) => key), today: meetingToday, user: karin
};

/** A planned meeting; the test names what it is about. */
export function makeMeeting(given: Partial<Meeting> = {}): Meeting {
  return {
    id: 7, clientKey: meetingKey('place', meetingToday, 1), etag: '"1"', title: 'Uppföljning patientsäkerhet', placeId: 'place', state: 'planned',
    startsAt: '2026-11-24T09:00:00Z', minutes: 60, chairs: [], agenda: firstAgenda, goneThrough: [], other: '', created: '2026-11-20T09:00:00Z', ...given
  };
}

/** A report with only what it must have. */
export function makeReport(given: Partial<ProgressUpdate> = {}): ProgressUpdate {
  return {
    id: 1, clientKey: 'r-1', activityId: 1, by: karin, at: '2026-11-24T09:10:00Z', status: 'ongoing', percent: 10, needsHelp: false,
    comment: '', nextStep: '', observedEffect: '', ...given
  };
}

/** An agenda without items whose choice says what the test is about. */
export function choose(given: Partial<Agenda['choice']>): Agenda {
  return { choice: { ...firstAgenda.choice, reasons: [], ...given }, items: [] };
}

export interface AgendaCase {
  activities: Activity[];
  agenda: Agenda;
  context: AgendaContext;
}

/** Any choice over any plan, with some of the plan as the last meeting left it. */
export const anyAgendaCase: fc.Arbitrary<AgendaCase> = anyActivities.chain(activities => {
  const someIds = fc.subarray(activities.map(({ id }) => id));
  const agenda: fc.Arbitrary<Agenda> = fc.record({
    choice: fc.record({
      reasons: fc.subarray([...agendaReasons]), quietDays: fc.constantFrom(14, 30, 60), unitIds: fc.subarray([0, ...sampleUnits.map(({ id }) => id)]),
      order: fc.constantFrom(...agendaOrders), added: someIds, left: someIds
    }).map(choice => ({ ...choice, left: choice.left.filter(id => !choice.added.includes(id)) })),
    items: fc.shuffledSubarray(activities.map(({ id }) => id)).map(ids => ids.map((activityId, at) => ({ activityId, minutes: 1 + (at % 20) })))
  });
  const last = someIds.map(ids => snapshotOf(activities.filter(({ id }) => ids.includes(id)).map(activity => ({ ...activity, percent: 33 })), '2026-10-27T09:00:00Z'));
  return fc.record({ activities: fc.constant(activities), agenda, context: fc.option(last, { nil: undefined }).map(snapshot => ({ ...agendaContext, last: snapshot })) });
});

