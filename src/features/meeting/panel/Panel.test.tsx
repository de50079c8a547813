/** @jest-environment jsdom */
import * as React from 'react';
import { Activity, Meeting, ProgressUpdate } from '../../../domain';
import { PlanFailure } from '../../../lists';
import { Mounted, mount } from '../../../ui/testing/mount';
import { activityOf, sampleNow, samplePeople, samplePlan, sampleRights, sampleUpdates } from '../../plan/testing/samplePlan';
import { useLead } from '../lead/useLead';
import { World, conflictOutcome } from '../../update/testing/world';
import { ReportingProvider, useReportQueue } from '../reporting';
import { MeetingScene, MeetingSceneProvider } from '../scene';
import { meetingOf, sceneOf } from '../testing/sampleMeeting';
import { Panel, PanelProps } from './Panel';
import { usePanel } from './usePanel';

const at = sampleNow.toISOString();
const people = [samplePeople.karin];
const mine = [
  activityOf(1, { title: 'Öva reservrutinen', people, status: 'ongoing', percent: 40, due: '2026-09-30', lastReported: '2026-10-14T09:00:00Z' }),
  activityOf(2, { title: 'Gemensam checklista', people, status: 'ongoing', percent: 60, needsHelp: true, due: '2026-12-15', lastReported: '2026-11-05T09:00:00Z' }),
  activityOf(3, { title: 'Introduktion om avvikelser', people, due: '2027-05-28', lastReported: '2026-11-10T09:00:00Z' }),
  activityOf(4, { title: 'Någon annans', status: 'done' })
];
const plan = samplePlan({ activities: mine });

function report(id: number, parts: Partial<ProgressUpdate> = {}): ProgressUpdate {
  return { ...sampleUpdates[0], id, activityId: 2, by: samplePeople.jonas, at, meetingId: 1, ...parts };
}

let screen: Mounted;
let world: World;
let show: (scene: Partial<MeetingScene>) => Promise<void>;
beforeEach(() => {
  world = new World();
  world.now = sampleNow.getTime();
});
afterEach(() => screen.unmount());

interface Given {
  scene?: Partial<MeetingScene>;
  props?: Partial<PanelProps>;
  first?: Activity;
}

async function mountPanel({ scene: given = {}, props = {}, first }: Given = {}): Promise<void> {
  function Inside(): JSX.Element {
    return <Panel panel={usePanel(first)} lead={useLead()} freshness={{ heardAt: at, stale: false, askNow: () => undefined }} reportsOn={async () => sampleUpdates} {...props} />;
  }
  const ports = world.ports();
  function Page(): JSX.Element {
    const [now, setNow] = React.useState(given);
    show = scene => screen.settle(() => setNow(before => ({ ...before, ...scene })));
    const scene = sceneOf({ plan, ...now });
    // As the app does it: what the lists answer to a report is shown at once.
    const take = (saved: Activity): void => setNow(before => ({ ...before, plan: { ...scene.plan, activities: scene.plan.activities.map(each => (each.id === saved.id ? saved : each)) } }));
    return (
      <MeetingSceneProvider value={scene}>
        <ReportingProvider value={useReportQueue(ports, scene.mayReport, take)}><Inside /></ReportingProvider>
      </MeetingSceneProvider>
    );
  }
  screen = await mount(<Page />);
}

const items = [{ activityId: 1, minutes: 6 }, { activityId: 2, minutes: 8 }, { activityId: 3, minutes: 4 }];
const running = (parts: Partial<Meeting> = {}): Meeting => meetingOf(1, {
  state: 'running', startedAt: at, chairs: [samplePeople.jonas], agenda: { ...meetingOf(1).agenda, items }, currentId: 1, goneThrough: [{ activityId: 1, at }], ...parts
});
const ordered = (...texts: string[]): boolean => texts.every((text, index) => index === 0 || screen.text().indexOf(text) > screen.text().indexOf(texts[index - 1]));
const focused = (): string => document.activeElement?.textContent ?? '';
const chosen = (): string | undefined => document.querySelector('input[type=radio]:checked')?.closest('label')?.textContent?.trim();

async function type(text: string, selector = 'textarea'): Promise<void> {
  const field = screen.query<HTMLTextAreaElement | HTMLInputElement>(selector)!;
  await screen.settle(() => {
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')!.set!.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

describe('Mina', () => {
  test('what needs a report comes first, the most pressing first; the others are folded; ages and flags in words', async () => {
    await mountPanel();
    expect(screen.text()).toContain('Behöver en rapport 2 aktiviteter');
    expect(ordered('Försenad 48 dagar', 'Öva reservrutinen', 'Behöver stöd', 'Gemensam checklista', 'Övriga 1')).toBe(true);
    expect(screen.text()).toContain('Rapporterad för 34 dagar sedan');
    expect(screen.query<HTMLDetailsElement>('details')?.open).toBe(false);
  });

  test('a status on the card opens the report with it: the first touch', async () => {
    await mountPanel();
    await screen.click('Klar');
    expect(chosen()).toBe('Klar');
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
  });

  test('the present status means unchanged, and the rest unfold', async () => {
    await mountPanel();
    expect(screen.button('Pågår 40').textContent).toContain('oförändrad');
    expect(screen.has('Pausad')).toBe(false);
    await screen.click('Annat');
    await screen.click('Pausad');
    expect(chosen()).toBe('Pausad');
  });

  test('going back gives the focus to the card, saving to the next that needs a report', async () => {
    await mountPanel();
    await screen.click('Öva reservrutinen');
    await screen.click('Avbryt');
    expect(focused()).toBe('Öva reservrutinen');
    await screen.click('Klar');
    await type('Alla boenden har övat.');
    await screen.click('Spara');
    expect(focused()).toBe('Gemensam checklista');
    expect(screen.text()).toContain('Behöver en rapport 1 aktivitet');
    expect(world.sent.map(({ report: given }) => [given.activityId, given.status, given.percent, given.comment])).toEqual([[1, 'done', 100, 'Alla boenden har övat.']]);
    expect(screen.text()).toContain('Sparat 08.14. Öva reservrutinen: Klar. Rätta');
  });

  test('what others change is there in its place: nothing is reordered until the reader does something', async () => {
    await mountPanel();
    await show({ plan: { ...plan, activities: plan.activities.map(each => (each.id === 1 ? { ...each, percent: 90, lastReported: at, due: '2027-01-01' } : each)) } });
    expect(ordered('Öva reservrutinen', 'Gemensam checklista')).toBe(true);
    expect(screen.text()).toContain('Rapporterad i dag');
    await screen.click('Alla');
    await screen.click('Mina');
    expect(screen.text()).toContain('Behöver en rapport 1 aktivitet');
  });

  test('all reported says why the list is empty, and shows it', async () => {
    await mountPanel({ scene: { plan: { ...plan, activities: [mine[2]] } } });
    expect(screen.text()).toContain('Allt är rapporterat Din enda pågående aktivitet är rapporterad de senaste 30 dagar');
    await screen.click('Visa den');
    expect(screen.query<HTMLDetailsElement>('details')?.open).toBe(true);
  });

  test('who has no activities is told where they would be, and shown the plan', async () => {
    await mountPanel({ scene: { plan: { ...plan, activities: [mine[3]] } } });
    await screen.click('Visa hela planen');
    expect(screen.text()).toContain('Någon annans');
  });

  test('who may not report reads', async () => {
    await mountPanel({ scene: { mayReport: false, plan: { ...plan, rights: sampleRights.reader } } });
    expect(screen.has('Klar')).toBe(false);
    await screen.click('Öva reservrutinen');
    expect(screen.text()).toContain('Senast, 9 nov 2026 av Samira Haddad, Pågår 40');
    expect(screen.has('Spara')).toBe(false);
  });

  test('without contact an activity whose report waits stands with the queue, and not among those that need one', async () => {
    world.online = false;
    await mountPanel({ scene: { meeting: running() } });
    await screen.click('Pågår 40');
    await screen.click('Spara');
    expect(screen.text()).toContain('Ingen kontakt sedan 08.14');
    expect(screen.text()).toContain('I kö 1 rapport Köad 08.14, inte skickad Öva reservrutinen');
    expect(screen.text()).toContain('Behöver en rapport 1 aktivitet');
    expect(screen.text()).toContain('1 i kö för Karin Ahlgren på den här datorn');
    await screen.click('Ändra');
    await type('Hälften kvar.');
    await screen.click('Spara');
    world.online = true;
    await screen.click('Försök nu');
    expect(world.sent.map(({ report: given }) => [given.comment, given.meetingId])).toEqual([['Hälften kvar.', 1]]);
  });
});

describe('an open report', () => {
  test('keeps to the activity as it was; the footer counts what others save meanwhile', async () => {
    await mountPanel({ scene: { meeting: running(), reports: [report(1)] } });
    await screen.click('Öva reservrutinen');
    await show({ reports: [report(1), report(2), report(3), report(4, { by: samplePeople.karin })], plan: { ...plan, activities: plan.activities.map(each => (each.id === 1 ? { ...each, percent: 99, title: 'Nytt namn' } : each)) } });
    expect(screen.text()).toContain('Öva reservrutinen');
    expect(screen.text()).toContain('2 nya från andra, visas när du är klar');
    await screen.click('Spara');
    expect(world.sent[0].seen).toMatchObject({ id: 1, percent: 40 });
    expect(world.sent[0].report.meetingId).toBe(1);
    expect(screen.text()).toContain('Allt är sparat. Läget hämtat 08.14');
  });

  test('two at once: the one who came second sees both, chooses, and what was chosen holds', async () => {
    world.replies = [conflictOutcome];
    await mountPanel();
    await screen.click('Pågår 60');
    await screen.click('Spara');
    expect(screen.text()).toContain('Två rapporter samtidigt Jonas Wik sparade samma aktivitet före dig.');
    expect(screen.query('input[type=radio]:checked')).toBeNull();
    world.resolution = async () => ({ result: 'saved', activity: mine[1], merged: [] });
    await screen.settle(() => screen.query<HTMLInputElement>('input[type=radio]')!.click());
    await screen.click('Spara valet');
    expect(world.resolved).toHaveLength(1);
    expect(screen.text()).not.toContain('Två rapporter samtidigt');
  });

  test('a saved report is corrected by a new one that begins with what it said', async () => {
    await mountPanel();
    await screen.click('Pågår 60');
    await type('Halvvägs.');
    await screen.click('Spara');
    await screen.click('Rätta');
    expect(screen.text()).toContain('Rättelse: en ny rapport');
    expect(screen.query<HTMLTextAreaElement>('textarea')?.value).toBe('Halvvägs.');
  });

  test('who may not report unfolds the earlier ones', async () => {
    await mountPanel({ scene: { mayReport: false } });
    await screen.click('Öva reservrutinen');
    expect(screen.text()).not.toContain('Start i juni.');
    await screen.click('Alla 3 rapporter');
    expect(screen.text()).toContain('Start i juni.');
  });
});

describe('the walk-through', () => {
  test('Mina tells where it is; who follows sees what is at hand', async () => {
    await mountPanel({ scene: { meeting: running({ currentId: 2, goneThrough: [{ activityId: 1, at }, { activityId: 2, at }] }) } });
    expect(screen.text()).toContain('Genomgång, 2 av 38 min kvar');
    expect(screen.text()).toContain('Jonas Wik visar Gemensam checklista');
    expect(screen.text()).toContain('Du är kvar i Mina.');
    await screen.click('Följ med');
    expect(screen.text()).toContain('Jonas Wik leder genomgången');
    expect(ordered('Gemensam checklista', 'Kvar', 'Introduktion om avvikelser', 'Genomgångna 1', 'Öva reservrutinen')).toBe(true);
  });

  test('over time is said in words', async () => {
    await mountPanel({ scene: { meeting: running({ goneThrough: [{ activityId: 1, at: '2026-11-17T07:00:00Z' }] }) } });
    expect(screen.text()).toContain('8 min över');
  });

  test('a follower who reads is moved along; one who has begun to type is not', async () => {
    await mountPanel({ scene: { meeting: running() } });
    await screen.click('Följ med');
    await screen.click('Öva reservrutinen');
    await show({ meeting: running({ currentId: 2 }) });
    expect(screen.has('Spara')).toBe(false);
    await screen.click('Gemensam checklista');
    await type('Jag skriver');
    await show({ meeting: running({ currentId: 3 }) });
    expect(screen.query<HTMLTextAreaElement>('textarea')?.value).toBe('Jag skriver');
  });

  test('starting stores the plan as it stands, who leads, and the first activity; then one goes along with it', async () => {
    const change = jest.fn(async () => ({ result: 'saved' as const, meeting: running(), merged: [] }));
    await mountPanel({ scene: { meeting: meetingOf(1, { agenda: { ...meetingOf(1).agenda, items } }), change } });
    await screen.click('Dagordning 3');
    expect(screen.text()).toContain('3 aktiviteter, 18 min');
    await screen.click('Starta genomgången');
    expect(change).toHaveBeenCalledWith(expect.objectContaining({ state: 'running', chairs: [samplePeople.karin], currentId: 1, goneThrough: [{ activityId: 1, at }] }));
    await show({ meeting: running({ chairs: [samplePeople.karin] }) });
    expect(screen.text()).toContain('Du leder genomgången');
  });

  test('the chair steps, and is asked before the end, with what was not reached', async () => {
    const change = jest.fn(async () => ({ result: 'saved' as const, meeting: running(), merged: [] }));
    await mountPanel({ scene: { meeting: running({ chairs: [samplePeople.karin] }), change } });
    expect(screen.button('Föregående').getAttribute('aria-disabled')).toBe('true');
    await screen.click('Nästa');
    expect(change).toHaveBeenLastCalledWith({ currentId: 2, goneThrough: [{ activityId: 1, at }, { activityId: 2, at }] });
    await screen.click('Avsluta mötet');
    expect(screen.text()).toContain('Avsluta mötet? 2 aktiviteter på dagordningen är inte genomgångna.');
    await screen.click('Avsluta mötet');
    expect(change).toHaveBeenLastCalledWith(expect.objectContaining({ state: 'ended', endedAt: at }));
  });

  test('who was faster is named, and the one at hand stays what is stored', async () => {
    const change = async () => ({ result: 'conflict' as const, conflict: { fields: [{ field: 'state', by: samplePeople.jonas, at }], mine: { state: 'running' }, theirs: running() } as never });
    await mountPanel({ scene: { change } });
    await screen.click('Dagordning');
    await screen.click('Starta genomgången');
    expect(screen.text()).toContain('Jonas Wik har redan startat genomgången.');
  });

  test('a meeting that somebody has begun meanwhile is not begun again', async () => {
    const change = jest.fn();
    await mountPanel({ scene: { meeting: undefined, prepare: async () => running(), change } });
    await screen.click('Dagordning');
    await screen.click('Starta genomgången');
    expect(change).not.toHaveBeenCalled();
    expect(screen.text()).toContain('Jonas Wik har redan startat genomgången.');
  });

  test('a step that is not stored says so', async () => {
    await mountPanel({ scene: { meeting: running({ chairs: [samplePeople.karin] }), change: async () => { throw new PlanFailure('offline'); } } });
    await screen.click('Nästa');
    expect(screen.text()).toContain('Kontakten med SharePoint bröts.');
  });

  test('another may take over; who may not keep meetings has no such buttons', async () => {
    const change = jest.fn(async () => ({ result: 'saved' as const, meeting: running(), merged: [] }));
    await mountPanel({ scene: { meeting: running(), change } });
    await screen.click('Dagordning');
    await screen.click('Ta över');
    expect(change).toHaveBeenCalledWith({ chairs: [samplePeople.karin] });
    await show({ mayKeep: false });
    expect(screen.has('Ta över')).toBe(false);
  });

  test('after the end the record stands there', async () => {
    await mountPanel({ scene: { meeting: running({ state: 'ended', endedAt: at }) }, props: { record: <p>anteckningar</p> } });
    await screen.click('Dagordning');
    expect(screen.text()).toContain('Mötet är avslutat. Anteckningarna är klara. Förbered nästa möte anteckningar');
  });

  test('an agenda that nobody has made is proposed', async () => {
    await mountPanel({ scene: { meeting: undefined } });
    await screen.click('Dagordning 2');
    expect(screen.text()).toContain('Dagordningen är inte gjord än');
    expect(ordered('Gemensam checklista', 'Öva reservrutinen')).toBe(true);
  });
});

test('without a place there is no agenda', async () => {
  await mountPanel({ scene: { host: { kind: 'teams', frame: 'tab', theme: 'light' }, meeting: undefined } });
  expect(screen.has('Dagordning')).toBe(false);
});

test('Alla finds by words', async () => {
  await mountPanel();
  await screen.click('Alla 4');
  await type('checklista', 'input');
  expect(screen.text()).toContain('Gemensam checklista');
  expect(screen.text()).not.toContain('Öva reservrutinen');
});

test('tabs are chosen with arrows', async () => {
  await mountPanel();
  await screen.settle(() => { screen.query('[role=tab][aria-selected=true]')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true })); });
  expect(screen.query('[role=tab][aria-selected=true]')?.textContent).toBe('Alla 4');
  expect(focused()).toBe('Alla 4');
});

test('lost contact says from when things are, and asks anew', async () => {
  const askNow = jest.fn();
  await mountPanel({ props: { freshness: { heardAt: at, stale: true, askNow } } });
  expect(screen.text()).toContain('Ingen kontakt. Så här var det 08.14');
  await screen.click('Hämta nu');
  expect(askNow).toHaveBeenCalled();
});

test('a link opens its activity', async () => {
  await mountPanel({ first: mine[1] });
  expect(screen.has('Spara')).toBe(true);
  expect(screen.text()).toContain('Gemensam checklista');
});

test('others’ reports are heard as a number, at most once a minute', async () => {
  let time = sampleNow.getTime();
  const now = (): Date => new Date(time);
  const heard = (): string => screen.query('section > [role=status]')?.textContent ?? '';
  await mountPanel({ scene: { meeting: running(), now } });
  time += 61_000;
  await show({ reports: [report(1), report(2), report(3, { by: samplePeople.karin })], now: () => now() });
  expect(heard()).toBe('2 nya rapporter från andra.');
  time += 10_000;
  await show({ reports: [report(1), report(2), report(4)], now: () => now() });
  expect(heard()).toBe('2 nya rapporter från andra.');
  time += 51_000;
  await show({ now: () => now() });
  expect(heard()).toBe('1 ny rapport från andra.');
});
