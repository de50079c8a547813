/** @jest-environment jsdom */
import * as React from 'react';
import { act } from 'react-dom/test-utils';
import { Agenda, Meeting, ProgressUpdate, snapshotOf } from '../../../domain';
import { MeetingChanges, PlanFailure } from '../../../lists';
import { Mounted, mount } from '../../../ui/testing/mount';
import { activityOf, sampleActivities, samplePeople, samplePlan } from '../../plan/testing/samplePlan';
import { savePause } from '../draft/meetingDraft';
import { MeetingScene, MeetingSceneProvider } from '../scene';
import { meetingOf, sceneOf } from '../testing/sampleMeeting';
import { BeforeView } from './BeforeView';

const { karin, jonas } = samplePeople;
/** Of the sample: needs help and is late; needs help; is late. */
const [help, paper, checklist] = [1, 17, 8];

/** Stands for the site: one meeting that the view changes, and what was sent. */
class Site {
  public readonly sent: MeetingChanges[] = [];
  public failure: Error | undefined;
  public meeting: Meeting | undefined;

  public constructor(meeting: Meeting | undefined, private readonly parts: Partial<MeetingScene> = {}) {
    this.meeting = meeting;
  }

  public scene(): MeetingScene {
    return sceneOf({
      meeting: this.meeting,
      change: async changes => {
        this.sent.push(changes);
        if (this.failure) throw this.failure;
        this.meeting = { ...(this.meeting ?? meetingOf(1)), ...changes, etag: `"${this.sent.length}"` };
        return { result: 'saved', meeting: this.meeting, merged: [] };
      },
      ...this.parts
    });
  }

  public draw(): React.ReactElement {
    return <MeetingSceneProvider value={this.scene()}><BeforeView /></MeetingSceneProvider>;
  }

  public agenda(): Agenda | undefined {
    return this.sent[this.sent.length - 1]?.agenda;
  }
}

let nextId = 100;
const planned = (ids: number[], parts: Partial<Meeting> = {}): Meeting => {
  const id = nextId += 1;
  return meetingOf(id, {
    agenda: { choice: { reasons: [], quietDays: 30, unitIds: [], order: 'important', added: ids, left: [] }, items: ids.map(activityId => ({ activityId, minutes: 5 })) }, ...parts
  });
};

const titles = (screen: Mounted): string[] => Array.from(document.querySelectorAll('li[data-id] h4')).map(({ textContent }) => textContent ?? '').filter(() => screen.query('ol') !== null);
const order = (): number[] => Array.from(document.querySelectorAll('li[data-id]')).map(row => Number(row.getAttribute('data-id')));
const heard = (): string => Array.from(document.querySelectorAll('[role=status]')).map(({ textContent }) => textContent).filter(Boolean).join(' | ');
const grip = (id: number): HTMLElement => document.querySelector(`li[data-id='${id}'] [data-part=grip]`) as HTMLElement;

async function press(id: number, ...keys: string[]): Promise<void> {
  for (const key of keys) await act(async () => { grip(id).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })); });
}

async function rest(screen: Mounted): Promise<void> {
  await screen.settle(() => { jest.advanceTimersByTime(savePause); });
}

async function tick(screen: Mounted, label: string): Promise<void> {
  const found = Array.from(document.querySelectorAll('label')).find(({ textContent }) => textContent?.startsWith(label));
  await screen.settle(() => found?.querySelector('input')?.click());
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('the agenda', () => {
  test('without one, what the usual choice gives is shown as a proposal, with reasons, times and the time left in words', async () => {
    const site = new Site(meetingOf(nextId += 1));
    const screen = await mount(site.draw());
    expect(titles(screen).slice(0, 3)).toEqual(['1. Boende och närstående är med när vårdplanen skrivs', '2. Öva på att dokumentera på papper vid it-avbrott', '3. Plan för sommarens bemanning klar i april']);
    expect(screen.text()).toContain('Försenad 18 dagar');
    expect(screen.text()).toContain('28 av 60 min · 32 min över till annat');
    expect(screen.text()).toContain('Ett förslag. Det sparas när du ändrar något eller startar.');
    expect(site.sent).toEqual([]);
    await screen.click('Spara förslaget');
    expect(site.agenda()?.items.map(({ activityId }) => activityId)).toEqual([help, paper, 14, checklist]);
  });

  test('a tick makes it anew and is saved a second later, once', async () => {
    const site = new Site(meetingOf(nextId += 1));
    const screen = await mount(site.draw());
    await tick(screen, 'Försenade');
    expect(order()).toEqual([help, paper]);
    expect(site.sent).toEqual([]);
    await rest(screen);
    expect(site.sent).toHaveLength(1);
    expect(site.agenda()?.choice.reasons).toEqual(['needsHelp', 'changed']);
    expect(heard()).toContain('Dagordningen sparad 08.14');
  });

  test('more time than the meeting has is said in words', async () => {
    const screen = await mount(new Site(planned([help, paper], { minutes: 8 })).draw());
    expect(screen.text()).toContain('10 av 8 min · 2 min över tiden');
  });

  test('the arrows, the cross and the minutes change it; focus stays with the row', async () => {
    const site = new Site(planned([help, paper, checklist]));
    const screen = await mount(site.draw());
    await screen.click('Flytta ner Boende och närstående');
    expect(order()).toEqual([paper, help, checklist]);
    expect((document.activeElement as HTMLElement).getAttribute('aria-label')).toBe('Flytta ner Boende och närstående är med när vårdplanen skrivs');
    expect(heard()).toContain('Boende och närstående är med när vårdplanen skrivs, plats 2 av 3');
    await screen.click('En minut mer');
    await screen.click('Ta bort Gemensam checklista');
    await rest(screen);
    expect(site.agenda()).toMatchObject({ choice: { order: 'own', left: [checklist] }, items: [{ activityId: paper, minutes: 6 }, { activityId: help, minutes: 5 }] });
  });

  test('keyboard: space lifts, arrows move, space drops, escape undoes, and each step is heard', async () => {
    const site = new Site(planned([help, paper, checklist]));
    const screen = await mount(site.draw());
    await press(checklist, ' ');
    expect(heard()).toBe('Gemensam checklista vid hemgång från sjukhus, lyft, plats 3 av 3');
    await press(checklist, 'ArrowUp', 'ArrowUp');
    expect([order(), heard()]).toEqual([[checklist, help, paper], 'plats 1 av 3']);
    expect(Array.from(document.querySelectorAll('li[data-id] > span')).map(({ textContent }) => textContent)).toEqual(['10.00', '10.05', '10.10']);
    await press(checklist, 'Escape');
    expect([order(), heard()]).toEqual([[help, paper, checklist], 'ångrat, tillbaka på plats 3']);
    await press(checklist, ' ', 'ArrowUp', ' ');
    expect(heard()).toContain('släppt på plats 2');
    await rest(screen);
    expect(site.agenda()?.items.map(({ activityId }) => activityId)).toEqual([help, checklist, paper]);
  });

  test('one activity is found by its words and added last', async () => {
    const site = new Site(planned([help]));
    const screen = await mount(site.draw());
    const field = screen.query<HTMLInputElement>('#hp-agenda-search') as HTMLInputElement;
    await screen.settle(() => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, 'månadens lärdom');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await screen.click('Månadens lärdom tas upp på varje APT');
    expect(order()).toEqual([help, 15]);
    expect(heard()).toContain('Månadens lärdom tas upp på varje APT är tillagd');
  });

  test('when the plan has changed since it was made, it stays until somebody asks for a new one', async () => {
    const meeting = planned([2]);
    const site = new Site({ ...meeting, agenda: { ...meeting.agenda, choice: { ...meeting.agenda.choice, reasons: ['needsHelp'], added: [] } } });
    const screen = await mount(site.draw());
    expect(order()).toEqual([2]);
    expect(screen.text()).toContain('Planen har ändrats sedan dagordningen gjordes: 2 passar valen nu, 1 passar inte längre.');
    await screen.click('Uppdatera dagordningen');
    expect(order()).toEqual([help, paper]);
  });
});

describe('saving', () => {
  test('a failed save is said, what was changed stays, and it can be tried again', async () => {
    const site = new Site(planned([help, paper]));
    site.failure = new PlanFailure('offline');
    const screen = await mount(site.draw());
    await screen.click('Flytta ner Boende och närstående');
    await rest(screen);
    expect(screen.text()).toContain('Dagordningen är inte sparad. Dina ändringar finns kvar här.');
    expect(order()).toEqual([paper, help]);
    site.failure = undefined;
    await screen.click('Försök igen');
    expect([site.sent.length, heard().includes('Dagordningen sparad')]).toEqual([2, true]);
  });

  test('another organiser’s change is named, and the user chooses', async () => {
    const meeting = planned([help, paper]);
    const site = new Site(meeting, {
      meeting,
      change: async changes => ({
        result: 'conflict', conflict: { fields: [{ field: 'agenda', base: meeting.agenda, mine: meeting.agenda, theirs: meeting.agenda, by: jonas, at: '2026-11-17T07:13:00Z' }], mine: changes, theirs: meeting }
      })
    });
    const screen = await mount(site.draw());
    await screen.click('Flytta ner Boende och närstående');
    await rest(screen);
    expect(screen.text()).toContain('Jonas Wik ändrade mötet 08.13, samtidigt som du. Det gäller dagordningen.');
    expect(order()).toEqual([paper, help]);
    await screen.click('Ta den andras');
    expect(order()).toEqual([help, paper]);
  });

  test('leaving before the pause is over saves at once', async () => {
    const site = new Site(planned([help, paper]));
    const screen = await mount(site.draw());
    await screen.click('Flytta ner Boende och närstående');
    await screen.settle(() => screen.unmount());
    expect(site.agenda()?.items.map(({ activityId }) => activityId)).toEqual([paper, help]);
  });

  test('starting notes how the plan stands, who leads, and takes the first item up', async () => {
    const site = new Site(planned([help, paper]));
    const screen = await mount(site.draw());
    await screen.click('Starta genomgången');
    expect(site.sent).toEqual([{
      state: 'running', startedAt: '2026-11-17T07:14:00.000Z', agenda: expect.objectContaining({ items: [{ activityId: help, minutes: 5 }, { activityId: paper, minutes: 5 }] }), chairs: [karin], before: snapshotOf(sampleActivities, '2026-11-17T07:14:00.000Z'),
      currentId: help, goneThrough: [{ activityId: help, at: '2026-11-17T07:14:00.000Z' }]
    }]);
  });

  test('title and times come from Teams, and are stored with the first change', async () => {
    const host = { kind: 'teams', frame: 'tab', theme: 'light', place: { id: `place-${nextId += 1}`, kind: 'meeting', title: 'Chefsmöte november' }, meeting: { startsAt: '2026-11-17T12:00:00Z', endsAt: '2026-11-17T12:45:00Z' } } as const;
    const site = new Site(undefined, { host, meeting: undefined });
    const screen = await mount(site.draw());
    expect(screen.text()).toContain('Chefsmöte november · tisdag 17 november 2026, 13.00–13.45');
    await tick(screen, 'Mina egna');
    await rest(screen);
    expect(site.sent[0]).toMatchObject({ title: 'Chefsmöte november', startsAt: '2026-11-17T12:00:00Z', minutes: 45, agenda: { choice: { reasons: ['needsHelp', 'late', 'changed', 'mine'] } } });
  });
});

describe('since the last meeting', () => {
  const gone = activityOf(99, { title: 'Inventera läkemedelsskåpen', status: 'ongoing', percent: 20 });
  const before = sampleActivities.map(activity => (activity.id === 6 ? { ...activity, status: 'ongoing' as const, percent: 80 } : activity)).concat(gone);
  const previous = meetingOf(9, { state: 'ended', startsAt: '2026-10-27T09:00:00Z', after: snapshotOf(before, '2026-10-27T10:00:00Z') });
  const report = (id: number, parts: Partial<ProgressUpdate>): ProgressUpdate =>
    ({ id, clientKey: `r${id}`, activityId: 14, by: jonas, at: '2026-10-27T09:30:00Z', status: 'ongoing', percent: 10, needsHelp: false, comment: '', nextStep: '', observedEffect: '', ...parts });
  const parts: Partial<MeetingScene> = {
    previous, reportsIn: async () => [report(1, { nextStep: 'Räkna på tre lägen' })], reportsSince: async () => [report(2, { activityId: 9, at: '2026-11-16T08:00:00Z', comment: 'Bokad.' })]
  };

  test('a line tells what has happened, in full when asked for, removed activities with how they stood', async () => {
    const screen = await mount(new Site(planned([help]), parts).draw());
    expect(screen.text()).toContain('Sedan förra mötet, 27 oktober 1 blev klar1 rapport2 nya försenade1 borttagen');
    await screen.click('Visa vad som har ändrats');
    expect(screen.text()).toContain('Inventera läkemedelsskåpen Var Pågår 20 %');
    expect(screen.text()).toContain('Mall för händelseanalys med exempel från egna enheter');
    expect(screen.text()).toContain('Bokad.');
  });

  test('steps of the last meeting say what became of them', async () => {
    const screen = await mount(new Site(planned([help]), parts).draw());
    expect(screen.text()).toContain('Jonas Wik: Räkna på tre lägenPlan för sommarens bemanning klar i aprilAktiviteten skulle vara klar 13 augusti');
  });

  test('reports that cannot be read are said, and asked for again', async () => {
    let fails = true;
    const screen = await mount(new Site(planned([help]), { ...parts, reportsSince: async () => { if (fails) throw new PlanFailure('offline'); return []; } }).draw());
    expect(screen.text()).not.toContain('Hämtar');
    fails = false;
    await screen.click('Försök igen');
    expect(screen.text()).toContain('0 rapporter');
  });

  test('before the first meeting it says so', async () => {
    expect((await mount(new Site(planned([help])).draw())).text()).toContain('Det här är det första mötet.');
  });
});

test('readers see the agenda without controls', async () => {
  const screen = await mount(new Site(planned([help, paper]), { mayKeep: false }).draw());
  expect(titles(screen)).toHaveLength(2);
  expect(Array.from(document.querySelectorAll('button')).map(({ textContent }) => textContent)).toEqual(['Skriv ut']);
  expect(document.querySelector('input, select, textarea')).toBeNull();
});

test('in English nothing is left in Swedish', async () => {
  const screen = await mount(new Site(planned([1001], { title: 'Follow-up' }), { plan: samplePlan({ activities: [activityOf(1001, { title: 'One', needsHelp: true, due: '2026-01-01', areaKey: 'G' })], units: [], roles: [] }) }).draw(), 'en');
  expect(screen.text()).not.toMatch(/[åäöÅÄÖ]/);
});
