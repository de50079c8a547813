/** @jest-environment jsdom */
import { MeetingChanges, MeetingOutcome } from '../../../lists';
import { Meeting } from '../../../domain';
import { meetingOf } from '../testing/sampleMeeting';
import { DraftTarget, MeetingDraft, createMeetingDraft, savePause } from './meetingDraft';

const now = (): Date => new Date('2026-11-17T08:41:00Z');
const karin = { id: 11, name: 'Karin Ahlgren' };

/** A list with one meeting, as others and the draft change it. */
function listWith(first: Meeting): { target: () => DraftTarget; meeting: () => Meeting; sent: MeetingChanges[]; seen: (Meeting | undefined)[]; saved: Meeting[]; others: (changes: MeetingChanges) => void; answer: (next: () => Promise<MeetingOutcome>) => void } {
  let meeting = first;
  let next: (() => Promise<MeetingOutcome>) | undefined;
  const sent: MeetingChanges[] = [];
  const seen: (Meeting | undefined)[] = [];
  const saved: Meeting[] = [];
  const put = (changes: MeetingChanges): void => { meeting = { ...meeting, ...changes, etag: `${meeting.etag}+` }; };
  const change = async (changes: MeetingChanges, over?: Meeting): Promise<MeetingOutcome> => {
    sent.push(changes);
    seen.push(over);
    const answer = next;
    next = undefined;
    if (answer) return answer();
    put(changes);
    saved.push(meeting);
    return { result: 'saved', meeting, merged: [] };
  };
  return { target: () => ({ meeting, change, now }), meeting: () => meeting, sent, seen, saved, others: put, answer: given => { next = given; } };
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

async function pause(milliseconds: number = savePause): Promise<void> {
  jest.advanceTimersByTime(milliseconds);
  await settle();
}

let list: ReturnType<typeof listWith>;
let draft: MeetingDraft;
beforeEach(() => {
  jest.useFakeTimers();
  list = listWith(meetingOf(1));
  draft = createMeetingDraft(list.target());
});
afterEach(() => jest.useRealTimers());

test('a change is saved a second after the last one, once', async () => {
  draft.set({ other: 'En' });
  await pause(700);
  draft.set({ other: 'Engelska fikor' });
  await pause(700);
  expect([list.sent, draft.save().state]).toEqual([[], 'waiting']);
  await pause(300);
  expect(list.sent).toEqual([{ other: 'Engelska fikor' }]);
  expect([draft.save(), draft.pending()]).toEqual([{ state: 'saved', at: '2026-11-17T08:41:00.000Z', merged: [] }, {}]);
});

test('what is typed while a save runs follows after it, and is never lost', async () => {
  let arrive: (outcome: MeetingOutcome) => void = () => undefined;
  list.answer(() => new Promise(resolve => { arrive = resolve; }));
  draft.set({ other: 'a' });
  await pause();
  draft.set({ other: 'ab' });
  await pause();
  expect(list.sent).toEqual([{ other: 'a' }]);
  arrive({ result: 'saved', meeting: { ...meetingOf(1), other: 'a' }, merged: [] });
  await settle();
  expect(list.sent).toEqual([{ other: 'a' }, { other: 'ab' }]);
  expect(list.meeting().other).toBe('ab');
});

test('a failed save says why, keeps what was changed, and can be tried again', async () => {
  const error = new Error('no contact');
  list.answer(() => Promise.reject(error));
  draft.set({ title: 'Uppföljning' });
  await pause();
  expect([draft.save(), draft.pending()]).toEqual([{ state: 'failed', error }, { title: 'Uppföljning' }]);
  expect(await draft.flush()).toBe(true);
  expect(list.meeting().title).toBe('Uppföljning');
});

test('a change is written over the version that it began from, whatever others have saved meanwhile', async () => {
  const began = list.meeting();
  draft.set({ title: 'Min rubrik' });
  list.others({ minutes: 90 });
  draft.follow(list.target());
  draft.set({ title: 'Min rubrik igen' });
  await pause();
  expect(list.seen).toEqual([began]);
  draft.follow(list.target());
  draft.set({ other: 'Fika' });
  await pause();
  expect(list.seen[1]).toBe(list.saved[0]);
  expect([list.meeting().title, list.meeting().minutes, draft.save().state]).toEqual(['Min rubrik igen', 90, 'saved']);
});

test('a conflict names who and when, and sends nothing until the user has chosen; keeping mine goes over theirs', async () => {
  const theirs = { ...meetingOf(1), title: 'Deras rubrik', etag: '"9"' };
  const clash = { field: 'title' as const, base: 'x', mine: 'Min rubrik', theirs: 'Deras rubrik', by: karin, at: '2026-11-17T08:40:00Z' };
  list.answer(async () => ({ result: 'conflict', conflict: { fields: [clash], mine: { title: 'Min rubrik' }, theirs } }));
  draft.set({ title: 'Min rubrik' });
  await pause();
  expect(draft.save()).toEqual({ state: 'conflict', fields: ['title'], by: 'Karin Ahlgren', at: clash.at });
  draft.set({ title: 'Min rubrik!' });
  await pause();
  expect(list.sent).toHaveLength(1);
  expect(await draft.keepMine()).toBe(true);
  expect([list.seen[1], list.meeting().title]).toEqual([theirs, 'Min rubrik!']);
});

test('taking theirs drops mine and shows theirs', async () => {
  const theirs = { ...meetingOf(1), title: 'Deras rubrik', etag: '"9"' };
  const clash = { field: 'title' as const, base: 'x', mine: 'Min rubrik', theirs: 'Deras rubrik', by: karin, at: '2026-11-17T08:40:00Z' };
  list.answer(async () => ({ result: 'conflict', conflict: { fields: [clash], mine: { title: 'Min rubrik' }, theirs } }));
  draft.set({ title: 'Min rubrik' });
  await pause();
  draft.takeTheirs();
  expect([draft.pending(), draft.saved()?.title]).toEqual([{}, 'Deras rubrik']);
});
