/** @jest-environment jsdom */
import * as React from 'react';
import { Activity, Meeting, ProgressUpdate, firstAgenda, snapshotOf } from '../../../domain';
import { MeetingChanges, PlanFailure } from '../../../lists';
import { Mounted, mount } from '../../../ui/testing/mount';
import { activityOf, sampleActivities, samplePeople, samplePlan } from '../../plan/testing/samplePlan';
import { savePause } from '../draft/meetingDraft';
import { MeetingScene, MeetingSceneProvider } from '../scene';
import { meetingOf, sceneOf } from '../testing/sampleMeeting';
import { RecordView } from './RecordView';

const { karin, samira, jonas } = samplePeople;
const gone = activityOf(99, { title: 'Inventera läkemedelsskåpen', status: 'ongoing', percent: 20 });
const previous = meetingOf(9, {
  title: 'Höstens möte', state: 'ended', startsAt: '2026-10-27T09:00:00Z', startedAt: '2026-10-27T09:00:00Z', endedAt: '2026-10-27T10:00:00Z', other: 'Fika nästa gång.',
  after: snapshotOf([...sampleActivities.map(activity => (activity.id === 8 ? { ...activity, percent: 5 } : activity)), gone], '2026-10-27T10:00:00Z')
});
const now = sampleActivities.map((activity): Activity => {
  if (activity.id === 8) return { ...activity, percent: 80, due: '2026-12-11' };
  return activity.id === 11 ? { ...activity, status: 'done', percent: 100 } : activity;
});
const meeting = meetingOf(50, {
  title: 'Uppföljning patientsäkerhet', state: 'ended', chairs: [karin], startedAt: '2026-11-17T09:00:00Z', endedAt: '2026-11-17T09:49:00Z', other: 'Nästa möte börjar i tid.',
  before: snapshotOf(sampleActivities, '2026-11-17T09:00:00Z'), after: snapshotOf(now, '2026-11-17T09:49:00Z'),
  agenda: { ...firstAgenda, items: [1, 8, 11, 16].map(activityId => ({ activityId, minutes: 5 })) }, goneThrough: [1, 8, 11].map(activityId => ({ activityId, at: '2026-11-17T09:05:00Z' }))
});
const report = (id: number, parts: Partial<ProgressUpdate>): ProgressUpdate => ({
  id, clientKey: `r${id}`, activityId: 8, by: jonas, at: '2026-11-17T09:26:00Z', created: '2026-11-17T09:26:00Z', status: 'ongoing', percent: 80, needsHelp: false, comment: '', nextStep: '', observedEffect: '', ...parts
});
const reports = [
  report(1, { due: '2026-12-11', comment: 'Fyra av fem klara.\nPasset är bokat.', nextStep: 'Lägga övningen i årshjulet' }),
  report(2, { by: samira, at: '2026-11-17T09:21:00Z', created: '2026-11-17T09:31:00Z', comment: '<b>Alla</b> har övat.' }),
  report(3, { activityId: 11, by: karin, status: 'done', percent: 100 }), report(4, { activityId: 7, by: samira, percent: 50, comment: 'Nu varje månad.' })
];

const plan = samplePlan({ activities: now });
const sceneWith = (parts: Partial<MeetingScene> = {}): MeetingScene =>
  sceneOf({ plan, meeting, meetings: [meeting, previous], previous, reports, reportsIn: async () => [report(70, { activityId: 2, comment: 'Förr i tiden.' })], ...parts });
const show = (parts: Partial<MeetingScene> = {}, language: 'sv' | 'en' = 'sv'): Promise<Mounted> =>
  mount(<MeetingSceneProvider value={sceneWith(parts)}><RecordView /></MeetingSceneProvider>, language);
const rows = (): string[] => Array.from(document.querySelectorAll('table tbody tr')).map(({ textContent }) => textContent?.replace(/\u00a0/g, ' ') ?? '');
const copied = (): string => document.querySelector('pre')?.textContent?.replace(/\u00a0/g, ' ') ?? '';

function offerClipboard(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
}

test('what was gone through stands in order, old → new, with comments, steps, and who said it when', async () => {
  const screen = await show();
  expect(screen.text()).toContain('Uppföljning patientsäkerhet · tisdag 17 november 2026, 10.00–10.49');
  expect(screen.text()).toContain('Ledde: Karin Ahlgren, MAS. Rapporterade: Jonas Wik, Samira Haddad och Karin Ahlgren.');
  const [first, second, third] = rows();
  expect(first).toContain('oförändrat');
  expect(first).toContain('Ingen rapport');
  expect(second).toContain('Pågår 30 %, försenadblevPågår 80 %');
  expect(second).toContain('Frist 31 okt → 11 dec');
  expect(second).toMatch(/Fyra av fem klara\.\nPasset är bokat\.<b>Alla<\/b> har övat\..*Jonas Wik 10\.26.*Samira Haddad 10\.21Utan nät, kom in 10\.31/s);
  expect(third).toContain('Klar');
});

test('a report whose values are not the activity’s in the end says which it gave', async () => {
  const screen = await show({ reports: [report(1, {}), report(2, { by: samira, percent: 60, comment: 'Jag trodde mer.' })] });
  expect(rows()[1]).toMatch(/Jonas Wik 10\.26Samira Haddad 10\.26Angav Pågår 60 %/);
  expect(copied()).toContain('   Samira Haddad (angav Pågår 60 %): Jag trodde mer.');
  expect(screen.text()).not.toContain('Angav Pågår 80');
});

test('the figures, the list to do, what came beside, what was not reached and what was removed', async () => {
  const screen = await show();
  expect(screen.text()).toContain('Genomgångna 3 av 4 aktiviteter Rapporter 4 från 3 personer Blev klara 1 Behöver stöd 2 förut 2 Försenade 2 förut 3');
  expect(screen.text()).toContain('Jonas Wik Lägga övningen i årshjulet');
  expect(screen.text()).toContain('Rapporterat vid sidan av dagordningen (1) Trendbild över fall');
  expect(screen.text()).toContain('Hann inte tas upp (1) Fall, trycksår');
  expect(screen.text()).toContain('Borttaget sedan 27 oktober (1) Inventera läkemedelsskåpenVar Pågår 20 %.');
});

test('it can be compared with an earlier meeting instead', async () => {
  const screen = await show();
  await screen.click('Jämfört med: när mötet började');
  const option = Array.from(document.querySelectorAll('[role=option]')).find(({ textContent }) => textContent === 'mötet 27 oktober');
  await screen.settle(() => { (option as HTMLElement).click(); });
  expect(screen.has('Jämfört med: mötet 27 oktober')).toBe(true);
  expect(rows()[1]).toContain('Pågår 5 %');
});

test('the copied text is the record; where the browser refuses, it stands there to be marked', async () => {
  const writeText = jest.fn(async () => undefined);
  offerClipboard(writeText);
  const screen = await show();
  await screen.click('Kopiera som text');
  expect(screen.text()).toContain('Texten är kopierad');
  const [[text]] = writeText.mock.calls as unknown as [[string]];
  expect(text.replace(/\u00a0/g, ' ')).toBe(copied());
  expect(copied()).toContain([
    'Uppföljning patientsäkerhet, 17 november 2026, 10.00–10.49', 'Ledde: Karin Ahlgren. 3 av 4 aktiviteter, 4 rapporter, 1 blev klar.', '',
    '1. Boende och närstående är med när vårdplanen skrivs (ÄO)', '   Pågår 40 %, oförändrat. Behöver stöd. Frist 30 okt har gått ut.', '   Ingen rapport.', '',
    '2. Gemensam checklista vid hemgång från sjukhus (HSO)', '   Pågår 30 % → Pågår 80 %. Frist 31 okt → 11 dec.', '   Jonas Wik: Fyra av fem klara.', '   Passet är bokat.',
    '   Nästa steg: Lägga övningen i årshjulet', '   Samira Haddad (10.21. Utan nät, kom in 10.31): <b>Alla</b> har övat.'
  ].join('\n'));
  expect(copied()).toContain('Borttaget sedan 27 oktober\nInventera läkemedelsskåpen. Var Pågår 20 %.');
  expect(copied()).toMatch(/Övrigt\nNästa möte börjar i tid\.$/);
  offerClipboard(async () => { throw new Error('refused'); });
  await screen.click('Kopiera som text');
  expect(screen.text()).toContain('Webbläsaren tillät inte kopiering. Markera texten nedan och kopiera den själv.');
});

describe('Övrigt', () => {
  const type = (text: string): void => {
    const area = document.querySelector('textarea') as HTMLTextAreaElement;
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, text);
    area.dispatchEvent(new Event('input', { bubbles: true }));
  };
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test('is saved a second after the last letter; a failed save keeps the text and can be tried again', async () => {
    const sent: MeetingChanges[] = [];
    let fails = true;
    const screen = await show({
      change: async changes => {
        sent.push(changes);
        if (fails) throw new PlanFailure('offline');
        return { result: 'saved', meeting: { ...meeting, ...changes, etag: '"2"' }, merged: [] };
      }
    });
    await screen.settle(() => type('Fika'));
    await screen.settle(() => { jest.advanceTimersByTime(savePause - 1); });
    expect(sent).toEqual([]);
    await screen.settle(() => { jest.advanceTimersByTime(1); });
    expect(screen.text()).toContain('Övrigt är inte sparat. Din text finns kvar här.');
    expect(document.querySelector('textarea')?.value).toBe('Fika');
    fails = false;
    await screen.click('Försök igen');
    expect(sent).toEqual([{ other: 'Fika' }, { other: 'Fika' }]);
    expect(screen.text()).toContain('Sparat 08.14');
  });

  test('readers see text', async () => {
    const screen = await show({ mayKeep: false });
    expect(document.querySelector('textarea')).toBeNull();
    expect(screen.text()).toContain('Övrigt Nästa möte börjar i tid.');
  });
});

test('an earlier meeting’s record opens from the list, and is read only', async () => {
  const screen = await show();
  await screen.click('Höstens möte, 27 oktober 2026');
  expect(screen.text()).toContain('Höstens möte · tisdag 27 oktober 2026, 10.00–11.00');
  expect(screen.text()).toContain('Fika nästa gång.');
  expect(screen.text()).toContain('Förr i tiden.');
  expect(document.querySelector('textarea')).toBeNull();
  await screen.click('Uppföljning patientsäkerhet, 17 november 2026');
  expect(screen.text()).toContain('Det här gick ni igenom');
});

test('reports that cannot be read are said, and asked for again', async () => {
  let fails = true;
  const screen = await show({ meeting: undefined, meetings: [previous], reportsIn: async () => { if (fails) throw new PlanFailure('offline'); return []; } });
  expect(screen.has('Kopiera som text')).toBe(false);
  fails = false;
  await screen.click('Försök igen');
  expect(screen.text()).toContain('Ingen aktivitet gicks igenom.');
});

test('a running meeting’s notes follow along; before any meeting it says when they come', async () => {
  const running: Meeting = { ...meeting, state: 'running', endedAt: undefined, after: undefined };
  expect((await show({ meeting: running, meetings: [running] })).text()).toContain('Mötet pågår. Anteckningarna följer med.');
  const planned = meetingOf(60);
  expect((await show({ meeting: planned, meetings: [planned], previous: undefined })).text()).toContain('Mötet har inte hållits ännu.');
});

test('in English nothing of the interface is left in Swedish', async () => {
  const held = meetingOf(70, { title: 'Follow-up', state: 'ended', startedAt: '2026-11-17T09:00:00Z', endedAt: '2026-11-17T09:49:00Z', before: snapshotOf([], '2026-11-17T09:00:00Z') });
  const screen = await show({ plan: samplePlan({ activities: [] }), meeting: held, meetings: [held], reports: [report(1, { comment: 'Fine', nextStep: 'Go on' })], previous: undefined }, 'en');
  expect(screen.text()).toContain('Activity 8');
  expect(screen.text()).not.toMatch(/[åäöÅÄÖ]/);
});
