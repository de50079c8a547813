import { Activity, Meeting, firstAgenda, snapshotOf } from '../../../src/domain';
import { MeetingOutcome, NewMeeting, NewReport, SiteChanges } from '../../../src/lists';
import { meetingsList, updatesList } from '../../../src/lists/schema';
import { createActivityRepository, createImportRepository, createMeetingRepository, createPlanRepository } from '../../../src/lists/sharepoint';
import { listOf } from '../../../src/lists/sharepoint/connect';
import { Site, openSite } from './site';

let site: Site;

beforeEach(async () => {
  site = await openSite({ setUp: true });
  await site.join('Ansvariga', 'samira.haddad');
});
afterEach(() => site.close());

const place = '19:meeting_aBc@thread.v2';
const planned = (more: Partial<NewMeeting> = {}): NewMeeting => ({
  clientKey: 'm/place/2026-11-24/1', title: 'Uppföljning patientsäkerhet', placeId: place, startsAt: '2026-11-24T09:00:00.000Z', minutes: 60, agenda: firstAgenda, ...more
});
const meetingsAs = (account: string): ReturnType<typeof createMeetingRepository> => {
  const connection = site.connect(account);
  return createMeetingRepository(connection, () => new Date(connection.sender.now()));
};

async function someActivities(count: number): Promise<Activity[]> {
  const rows = Array.from({ length: count }, (_, index) => ({ clientKey: `a-${index}`, title: `Rad ${index}`, description: '', areaKey: 'F1', roleIds: [], responsibleText: '', source: '' }));
  await createImportRepository(site.connect('karin.ahlgren')).addActivities(rows, () => undefined);
  return (await createPlanRepository(site.connect('alva.nyman')).load()).activities;
}

const reportOn = ({ id }: Activity, more: Partial<NewReport> = {}): NewReport => ({
  clientKey: `r-${id}`, activityId: id, at: '2026-11-24T09:10:00.000Z', status: 'ongoing', percent: 40, needsHelp: false, comment: 'Har börjat', nextStep: '', observedEffect: '', ...more
});

function savedIn(outcome: MeetingOutcome): Meeting {
  if (outcome.result !== 'saved') throw new Error('the change met another');
  return outcome.meeting;
}

describe('a meeting', () => {
  it('is prepared, held and closed, and reads as it was written', async () => {
    const [activity] = await someActivities(1);
    const repository = meetingsAs('samira.haddad');
    const { row } = await repository.add(planned());
    expect(row).toMatchObject({ state: 'planned', minutes: 60, agenda: firstAgenda, goneThrough: [], before: undefined, chairs: [] });
    const before = snapshotOf([{ ...activity, due: '2026-12-01' }], '2026-11-24T09:01:00.000Z');
    const chairs = [{ id: await site.idOf('samira.haddad'), name: 'Samira Haddad' }];
    const agenda = { ...firstAgenda, items: [{ activityId: activity.id, minutes: 8 }] };
    const running = savedIn(await repository.change(row, { state: 'running', startedAt: before.at, before, chairs, agenda, currentId: activity.id }));
    const ended = savedIn(await repository.change(running, {
      state: 'ended', endedAt: '2026-11-24T09:50:00.000Z', after: before, goneThrough: [{ activityId: activity.id, at: before.at }], currentId: undefined, other: 'Ses i december'
    }));
    const { meetings, rights } = await meetingsAs('alva.nyman').meetingsOf(place);
    expect(meetings).toEqual([{ ...ended, chairs, etag: '"3"' }]);
    expect(meetings[0]).toMatchObject({ before, after: before, agenda, state: 'ended', currentId: undefined, other: 'Ses i december' });
    expect(rights).toEqual({ keep: false });
    expect((await repository.meetingsOf(place)).rights).toEqual({ keep: true });
    expect((await repository.meetingsOf('19:another@thread.v2')).meetings).toEqual([]);
  });

  it('is one when two people prepare it at once, and the newest comes first', async () => {
    const made = await Promise.all(['samira.haddad', 'karin.ahlgren'].map(account => meetingsAs(account).add(planned())));
    expect(made.map(({ row }) => row.id)).toEqual([made[0].row.id, made[0].row.id]);
    await meetingsAs('karin.ahlgren').add(planned({ clientKey: 'm/place/2026-12-08/1', startsAt: '2026-12-08T09:00:00.000Z' }));
    expect((await meetingsAs('alva.nyman').meetingsOf(place)).meetings.map(({ startsAt }) => startsAt.slice(0, 10))).toEqual(['2026-12-08', '2026-11-24']);
  });

  it('keeps what two people change of it in different fields, and asks where both changed the same', async () => {
    const { row } = await meetingsAs('karin.ahlgren').add(planned());
    await meetingsAs('samira.haddad').change(row, { title: 'Novembermötet' });
    const outcome = await meetingsAs('karin.ahlgren').change(row, { title: 'Uppföljning i november' });
    expect(outcome).toMatchObject({ result: 'conflict', conflict: { fields: [{ field: 'title', theirs: 'Novembermötet', by: { name: 'Samira Haddad' } }] } });
    expect(savedIn(await meetingsAs('karin.ahlgren').change(row, { minutes: 45 }))).toMatchObject({ title: 'Novembermötet', minutes: 45 });
  });

  it('is not prepared or changed by a reader', async () => {
    const { row } = await meetingsAs('karin.ahlgren').add(planned());
    await expect(meetingsAs('alva.nyman').add(planned({ clientKey: 'x' }))).rejects.toMatchObject({ reason: 'forbidden' });
    await expect(meetingsAs('alva.nyman').change(row, { title: 'x' })).rejects.toMatchObject({ reason: 'forbidden' });
  });

  it('that cannot be read is shown as such, and the others live', async () => {
    const repository = meetingsAs('karin.ahlgren');
    const { row } = await repository.add(planned());
    const odd = await repository.add(planned({ clientKey: 'm/place/2026-11-10/1', startsAt: '2026-11-10T09:00:00.000Z' }));
    await listOf(site.connect('karin.ahlgren'), meetingsList).items.getById(odd.row.id).update({ HPAgenda: '{"choice":' }, '"1"');
    const { meetings, unreadable } = await meetingsAs('alva.nyman').meetingsOf(place);
    expect(meetings.map(({ id }) => id)).toEqual([row.id]);
    expect(unreadable).toEqual([{ list: 'meetings', id: odd.row.id, why: expect.stringContaining('HPAgenda') }]);
  });
});

describe('what happens in a meeting', () => {
  type Changes = Extract<SiteChanges, { kind: 'changes' }>;
  async function since(token: string): Promise<Changes> {
    const changes = await meetingsAs('alva.nyman').changesSince(token);
    if (changes.kind !== 'changes') throw new Error('everything has to be read anew');
    return changes;
  }

  it('is told to the others in one reading: activities, the meeting, the reports in it', async () => {
    const [first, second] = await someActivities(2);
    const { row } = await meetingsAs('karin.ahlgren').add(planned());
    const token = await meetingsAs('alva.nyman').currentToken();
    await createActivityRepository(site.connect('samira.haddad')).report([{ seen: first, report: reportOn(first, { meetingId: row.id, due: '2027-01-31' }) }]);
    await meetingsAs('karin.ahlgren').change(row, { currentId: second.id });
    const changes = await since(token);
    expect(changes.activities.changed).toEqual([expect.objectContaining({ id: first.id, percent: 40, due: '2027-01-31', lastReported: '2026-11-24T09:10:00.000Z' })]);
    expect(changes.meetings).toEqual([expect.objectContaining({ id: row.id, currentId: second.id })]);
    expect(changes.reports).toEqual([expect.objectContaining({ activityId: first.id, meetingId: row.id, seenVersion: 1, by: expect.objectContaining({ name: 'Samira Haddad' }) })]);
    expect(await meetingsAs('alva.nyman').reportsIn(row.id)).toEqual(changes.reports);
    expect(await meetingsAs('alva.nyman').reportsSince('2026-11-24T09:00:00Z')).toEqual(changes.reports);
    expect(await meetingsAs('alva.nyman').reportsSince('2026-11-24T09:11:00Z')).toEqual([]);
  });

  it('costs one request while nothing happens, after the first', async () => {
    const connection = site.connect('alva.nyman');
    const repository = createMeetingRepository(connection, () => new Date(connection.sender.now()));
    const token = await repository.currentToken();
    await repository.changesSince(token);
    const asked: string[] = [];
    const send = connection.sender.send.bind(connection.sender);
    connection.sender.send = (url, init) => { asked.push(url); return send(url, init); };
    const changes = await repository.changesSince(token);
    expect(changes).toMatchObject({ kind: 'changes', activities: { changed: [], removed: [] }, meetings: [], removedMeetings: [], reports: [] });
    expect(asked.map(url => url.replace(/^.*_api/i, '').toLowerCase())).toEqual(['/web/getchanges']);
  });

  it('leaves out what happens in other lists of the site, and reads anew after too much', async () => {
    const [activity] = await someActivities(1);
    const token = await meetingsAs('alva.nyman').currentToken();
    await site.connect('nils.ahl').sp.web.lists.add('Lunchmenyer');
    const menus = site.connect('nils.ahl').sp.web.lists.getByTitle('Lunchmenyer');
    await menus.items.add({ Title: 'Fisk' });
    await createActivityRepository(site.connect('karin.ahlgren')).change(activity, { title: 'Ny text' });
    expect((await since(token)).activities.changed.map(({ title }) => title)).toEqual(['Ny text']);
    site.fill('HandlingsplanActivities', Array.from({ length: 600 }, (_, index) => ({ Title: `n${index}`, HPClientKey: `n${index}` })));
    expect(await meetingsAs('alva.nyman').changesSince(token)).toEqual({ kind: 'reload' });
    expect(await meetingsAs('alva.nyman').changesSince('1;2;3')).toEqual({ kind: 'reload' });
  });
});

describe('a report that came without its activity’s latest values', () => {
  async function halfReported(): Promise<Activity> {
    const [activity] = await someActivities(1);
    const { at, ...rest } = reportOn(activity);
    await listOf(site.connect('samira.haddad'), updatesList).items.add({
      Title: activity.title, HPClientKey: rest.clientKey, HPActivityId: activity.id, HPAt: at, HPStatus: rest.status, HPPercent: rest.percent, HPComment: rest.comment, HPSeenVersion: 1
    });
    return activity;
  }

  it('gives them when somebody who may looks at it, once', async () => {
    const activity = await halfReported();
    const reports = await createPlanRepository(site.connect('karin.ahlgren')).updatesOf(activity.id);
    const repository = createActivityRepository(site.connect('karin.ahlgren'));
    const repaired = await repository.repair(activity, reports);
    expect(repaired).toMatchObject({ status: 'ongoing', percent: 40, lastReported: '2026-11-24T09:10:00.000Z' });
    expect(await repository.repair(repaired as Activity, reports)).toBeUndefined();
    const [stored] = (await createPlanRepository(site.connect('alva.nyman')).load()).activities;
    expect(stored).toMatchObject({ status: 'ongoing', percent: 40, etag: '"2"' });
  });

  it('does not write over what somebody has set since', async () => {
    const activity = await halfReported();
    await createActivityRepository(site.connect('karin.ahlgren')).change(activity, { status: 'done' });
    const [now] = (await createPlanRepository(site.connect('alva.nyman')).load()).activities;
    const reports = await createPlanRepository(site.connect('alva.nyman')).updatesOf(activity.id);
    expect(await createActivityRepository(site.connect('karin.ahlgren')).repair(now, reports)).toBeUndefined();
  });
});
