import { Meeting, firstAgenda, indexPlan, localDateOf, meetingKey } from '../../../domain';
import { MeetingChanges } from '../../../lists';
import { HostContext } from '../../../ui';
import { sampleNow, samplePlan } from '../../plan/testing/samplePlan';
import { MeetingScene } from '../scene';

/** The conversation in which the sample's heads meet. */
export const samplePlace = { id: '19:meeting_bjorkvik@thread.v2', kind: 'meeting' } as const;

/** The side panel of Karin Ahlgren in that meeting. */
export const sampleHost: HostContext = {
  kind: 'teams', frame: 'sidePanel', theme: 'light', place: samplePlace,
  user: { login: 'karin.ahlgren@bjorkvik.example', name: 'Karin Ahlgren' }
};

/** A planned meeting of the sample's day; the parts that matter are given. */
export function meetingOf(id: number, parts: Partial<Meeting> = {}): Meeting {
  return {
    id, clientKey: meetingKey(samplePlace.id, '2026-11-17', id), etag: `"${id},1"`, title: 'Uppföljningsmöte', placeId: samplePlace.id,
    state: 'planned', startsAt: '2026-11-17T09:00:00Z', minutes: 60, chairs: [], agenda: firstAgenda, goneThrough: [], other: '',
    created: '2026-11-10T08:00:00Z', ...parts
  };
}

/** A scene whose changes are stored at once. */
export function sceneOf(parts: Partial<MeetingScene> = {}): MeetingScene {
  const plan = parts.plan ?? samplePlan();
  const meeting = 'meeting' in parts ? parts.meeting : meetingOf(1);
  return {
    plan, index: indexPlan(plan), meetings: meeting ? [meeting] : [], reports: [], today: localDateOf(sampleNow), now: () => sampleNow, host: sampleHost,
    mayKeep: true, mayReport: true,
    change: async (changes: MeetingChanges) => ({ result: 'saved', meeting: { ...(meeting ?? meetingOf(1)), ...changes }, merged: [] }),
    prepare: async () => meeting ?? meetingOf(1),
    reportsIn: async () => [], reportsSince: async () => [],
    linkTo: activityId => `https://bjorkvik.example/sites/insidan?hp-activity=${activityId}`,
    ownLink: () => 'https://teams.microsoft.com/l/entity/app/tab',
    ...parts, meeting
  };
}
