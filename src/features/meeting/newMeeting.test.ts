import { meetingKey } from '../../domain';
import { newMeeting } from './newMeeting';
import { meetingOf, sampleHost, samplePlace } from './testing/sampleMeeting';

const now = new Date('2026-11-17T07:14:00Z');
const make = (host: Partial<typeof sampleHost>, meetings = [] as ReturnType<typeof meetingOf>[]) => newMeeting({ host: { ...sampleHost, ...host }, meetings, title: 'Uppföljningsmöte', now });

test('without planned times it is now, and takes an hour', () => {
  expect(make({})).toMatchObject({ startsAt: now.toISOString(), minutes: 60, title: 'Uppföljningsmöte', placeId: samplePlace.id, clientKey: meetingKey(samplePlace.id, '2026-11-17', 1) });
});

test('Teams’ times count while they are to come', () => {
  expect(make({ meeting: { startsAt: '2026-11-24T09:00:00.000Z', endsAt: '2026-11-24T09:45:00.000Z' } }))
    .toMatchObject({ startsAt: '2026-11-24T09:00:00.000Z', minutes: 45, clientKey: meetingKey(samplePlace.id, '2026-11-24', 1) });
  expect(make({ meeting: { startsAt: '2026-11-10T09:00:00.000Z', endsAt: '2026-11-10T09:45:00.000Z' } })).toMatchObject({ startsAt: now.toISOString(), minutes: 60 });
});

test('two people who prepare the same meeting have one key; after it the next number', () => {
  expect(make({})?.clientKey).toBe(make({})?.clientKey);
  expect(make({}, [meetingOf(1, { state: 'ended' })])?.clientKey).toBe(meetingKey(samplePlace.id, '2026-11-17', 2));
});

test('a channel gives its name, and without a place there is no meeting', () => {
  expect(make({ place: { id: 'c', kind: 'channel', title: 'HSL – Uppföljning' } as never })?.title).toBe('HSL – Uppföljning');
  expect(make({ place: undefined })).toBeUndefined();
});
