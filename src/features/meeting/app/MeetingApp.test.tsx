/** @jest-environment jsdom */
import * as React from 'react';
import { Plan, PlanFailure } from '../../../lists';
import { HostContext, browserAddress } from '../../../ui';
import { Mounted, mount } from '../../../ui/testing/mount';
import { activityOf, sampleNow, samplePeople, samplePlan, sampleRights } from '../../plan/testing/samplePlan';
import { World } from '../../update/testing/world';
import { HandClock } from '../testing/handClock';
import { MemorySite } from '../testing/memorySite';
import { meetingOf, sampleHost } from '../testing/sampleMeeting';
import { MeetingApp, MeetingAppProps } from './MeetingApp';
import { firstPart, layoutOf } from './layout';

const login = 'i:0#.f|membership|karin.ahlgren@bjorkvik.example';
const at = sampleNow.toISOString();
const activities = [
  activityOf(1, { title: 'Öva reservrutinen', people: [samplePeople.karin], status: 'ongoing', percent: 40, due: '2026-09-30', lastReported: '2026-10-14T09:00:00Z' }),
  activityOf(2, { title: 'Gemensam checklista' })
];

let screen: Mounted;
afterEach(() => screen.unmount());

interface Given {
  plan?: Partial<Plan>;
  host?: Partial<HostContext>;
  site?: MemorySite;
  width?: number;
  props?: Partial<MeetingAppProps>;
}

async function show({ plan = {}, host = {}, site = new MemorySite({ plan: samplePlan({ activities, ...plan }) }), width = 300, props = {} }: Given = {}): Promise<MemorySite> {
  const time = new HandClock(sampleNow.getTime());
  const ports = new World().ports();
  window.innerWidth = width;
  screen = await mount(
    <MeetingApp
      plan={site.planRepository} meetings={site.meetingRepository} visibility={time.visibility} clock={time.clock} address={browserAddress()}
      activities={{ ...site.activityRepository, ...ports.activities } as MeetingAppProps['activities']} unsent={ports.unsent} waits={ports.waits}
      host={{ ...sampleHost, ...host }} login={login} whenMissing={retry => <button onClick={retry}>ingen plan</button>} onFailure={() => undefined} {...props}
    />
  );
  return site;
}

const mayWrite = (): boolean => screen.has('Klar');

test('on its way there are the shapes of cards, and a word', async () => {
  const site = new MemorySite();
  site.planRepository.load = () => new Promise(() => undefined);
  await show({ site });
  expect(screen.text()).toBe('Hämtar dina aktiviteter …');
  expect(screen.query('[aria-busy=true]')).not.toBeNull();
});

test('what cannot be read says why, and is tried again', async () => {
  const site = new MemorySite({ plan: samplePlan({ activities }) });
  site.failures.push(new PlanFailure('offline'));
  await show({ site });
  expect(screen.text()).toContain('Det finns ingen kontakt med SharePoint.');
  await screen.click('Försök igen');
  expect(screen.text()).toContain('Öva reservrutinen');
});

test('a site without a plan is left to the choice of another one', async () => {
  const site = new MemorySite({ plan: samplePlan({ activities }) });
  site.failures.push(new PlanFailure('notFound'));
  await show({ site });
  await screen.click('ingen plan');
  expect(screen.text()).toContain('Öva reservrutinen');
});

test('while the tab is added it says that nothing has to be chosen', async () => {
  await show({ host: { frame: 'settings' } });
  expect(screen.text()).toContain('Fliken fungerar som den är. Tryck Spara i Teams, så läggs den till. Den visar Handlingsplan 2026.');
});

describe('who may write', () => {
  test('the same person in Teams and SharePoint', async () => {
    await show();
    expect(mayWrite()).toBe(true);
  });

  test('not another person: both are named, and what they had left on this computer stays hidden', async () => {
    await show({ host: { user: { login: 'anneli.bostrom@bjorkvik.example', name: 'Anneli Boström' } } });
    expect(screen.text()).toContain('Två olika konton I Teams är du Anneli Boström, men SharePoint känner dig som Karin Ahlgren. Därför går det att läsa men inte att rapportera. Logga ut Karin Ahlgren ur SharePoint och öppna fliken igen. Kontrollera igen');
    expect(mayWrite()).toBe(false);
    await screen.click('Dagordning');
    expect(screen.has('Starta genomgången')).toBe(false);
  });

  test('where Teams did not answer, whom SharePoint knows', async () => {
    await show({ host: { user: undefined } });
    expect(mayWrite()).toBe(true);
  });

  test.each<[string, Partial<Plan>, string]>([
    ['not who only reads', { rights: sampleRights.reader }, 'Du kan läsa planen men inte rapportera'],
    ['not a page that is older than the plan', { newerThanCode: true }, 'Planen har en nyare version än den här sidan'],
    ['not on lists that are older than the page', { olderThanCode: true }, 'Webbplatsen behöver uppgraderas']
  ])('%s', async (_what, plan, said) => {
    await show({ plan });
    expect(screen.text()).toContain(said);
    expect(mayWrite()).toBe(false);
  });
});

describe('links', () => {
  test('open their activity', async () => {
    await show({ host: { subPageId: 'activity/2' } });
    expect(screen.text()).toContain('Gemensam checklista');
    expect(screen.has('Spara')).toBe(true);
  });

  test('to what is gone say so', async () => {
    await show({ host: { subPageId: 'activity/99' } });
    expect(screen.text()).toContain('Aktiviteten i länken finns inte i planen.');
  });
});

test('without a place the plan is there, and no meeting', async () => {
  const site = await show({ host: { place: undefined, frame: 'tab' }, width: 1400 });
  expect(screen.has('Dagordning')).toBe(false);
  expect(site.asked).not.toContain('meetings');
});

test('the meeting is prepared, begun, walked through and ended; what is stored says so', async () => {
  const site = await show();
  await screen.click('Dagordning');
  await screen.click('Starta genomgången');
  const [begun] = site.meetings;
  expect(begun).toMatchObject({ title: 'Uppföljningsmöte', state: 'running', startedAt: at, chairs: [samplePeople.karin], currentId: 1, goneThrough: [{ activityId: 1, at }] });
  expect(begun.before?.activities.map(({ id, percent }) => [id, percent])).toEqual([[1, 40], [2, 0]]);
  expect(screen.text()).toContain('Du leder genomgången');
  await screen.click('Avsluta mötet');
  await screen.click('Avsluta mötet');
  expect(site.meetings[0]).toMatchObject({ state: 'ended', endedAt: at, after: { at } });
  expect(screen.text()).toContain('Mötet är avslutat. Anteckningarna är klara.');
  await screen.click('Förbered nästa möte');
  expect(site.meetings.map(({ state, clientKey }) => [state, clientKey.slice(-2)])).toEqual([['ended', '/1'], ['planned', '/2']]);
});

test('of two who begin at once the second sees who was first', async () => {
  const site = new MemorySite({ plan: samplePlan({ activities }), meetings: [meetingOf(1)] });
  await show({ site });
  await screen.click('Dagordning');
  site.changeMeeting(1, { state: 'running', startedAt: '2026-11-17T07:13:00Z', chairs: [samplePeople.jonas], currentId: 2, goneThrough: [{ activityId: 2, at }] });
  await screen.click('Starta genomgången');
  expect(site.meetings[0].chairs).toEqual([samplePeople.jonas]);
  expect(screen.text()).toContain('Jonas Wik leder genomgången');
  expect(screen.text()).toContain('Jonas Wik har redan startat genomgången.');
});

describe('the tab', () => {
  const pressed = (): string | null | undefined => screen.query('[aria-pressed=true]')?.textContent;
  const meetingAs = (state: 'planned' | 'running' | 'ended'): MemorySite => new MemorySite({
    plan: samplePlan({ activities }), meetings: [meetingOf(1, { state, ...(state !== 'planned' && { startedAt: at }), ...(state === 'ended' && { endedAt: at }) })]
  });

  test.each([['planned', 'Inför mötet'], ['running', 'Genomgång'], ['ended', 'Anteckningar']] as const)('of a meeting that is %s opens with %s, and has the list beside it', async (state, part) => {
    await show({ site: meetingAs(state), host: { frame: 'tab' }, width: 1400 });
    expect(pressed()).toBe(part);
    expect(screen.query('aside [role=tablist]')?.textContent).toBe('Mina 1Alla 2');
  });

  test('goes on with what the meeting does, and stays where one went', async () => {
    await show({ site: meetingAs('planned'), host: { frame: 'tab' }, width: 1400 });
    await screen.click('Genomgång');
    await screen.click('Starta genomgången');
    expect(pressed()).toBe('Genomgång');
    await screen.click('Anteckningar');
    expect(pressed()).toBe('Anteckningar');
  });

  test('in a narrow window shows one part at a time', async () => {
    await show({ site: meetingAs('running'), host: { frame: 'tab' }, width: 480 });
    expect(screen.query('aside')).toBeNull();
    expect(screen.query('[role=tab]')?.textContent).toBe('Mina 1');
  });
});

test('a layout for each frame and width', () => {
  expect(layoutOf('sidePanel', true, 1400)).toBe('panel');
  expect(layoutOf('tab', true, 1400)).toBe('both');
  expect(layoutOf('tab', true, 900)).toBe('parts');
  expect(layoutOf('tab', false, 1400)).toBe('panel');
  expect(firstPart(undefined)).toBe('before');
});
