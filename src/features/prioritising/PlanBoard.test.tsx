/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import * as React from 'react';
import { Plan } from '../../lists';
import { browserAddress } from '../../ui';
import { MemoryRounds } from '../assessing/testing/memoryRounds';
import { MemoryLists, jonas } from '../plan/changing/testing/memoryLists';
import { showPlanPage, testPlanPage } from '../plan/testing/planPage';
import { activityOf, sampleActivities, sampleNow, samplePeople, sampleRights } from '../plan/testing/samplePlan';
import { World } from '../update/testing/world';
import { PlanBoard } from './index';
import { decisionsIn } from './themes/testing';

testPlanPage();

const clock = (): Date => sampleNow;
const visibility = { isVisible: () => false, subscribe: () => () => undefined };
let lists: MemoryLists;
let rounds: MemoryRounds;

beforeEach(() => {
  localStorage.clear();
  lists = new MemoryLists();
  rounds = new MemoryRounds(clock);
});

async function show(parts: Partial<Plan> = {}, owner: boolean = true): Promise<void> {
  const activities = parts.activities ?? sampleActivities;
  lists.rows = new Map(activities.map(activity => [activity.id, activity]));
  const { activities: others, unsent, waits } = new World().ports();
  const assessments = rounds.as(samplePeople.karin, owner);
  const address = browserAddress();
  await showPlanPage({ rights: owner ? sampleRights.owner : sampleRights.reader, ...parts }, {
    reporting: { unsent, waits, people: { find: async () => [] }, activities: { ...others, ...lists.port, repair: async () => undefined } },
    address, body: given => <PlanBoard {...given} activities={lists.port} assessments={assessments} visibility={visibility} address={address} />
  });
}

const cell = (prio: string, has: string): HTMLElement => {
  const found = Array.from(document.querySelectorAll<HTMLElement>('td[data-cell]')).find(each => each.textContent?.startsWith(`Prio ${prio}`) && each.textContent.includes(has));
  if (!found) throw new Error(`no cell of prio ${prio} has ${has}`);
  return found;
};
const at = (key: string): HTMLElement => document.querySelector(`td[data-cell="${key}"]`) as HTMLElement;
const chip = (title: string): HTMLElement => within(screen.getByRole('table', { name: 'Förväntad effekt mot resursåtgång' })).getByRole('button', { name: new RegExp(`^${title}`) });
const order = (): string[] => within(screen.getByRole('region', { name: 'Ordning' })).getAllByRole('listitem').map(row => row.textContent ?? '');
const press = (element: HTMLElement, key: string, ctrlKey: boolean = false): Promise<void> => act(async () => { fireEvent.keyDown(element, { key, ctrlKey }); });
const click = (name: string | RegExp): Promise<void> => act(async () => { fireEvent.click(screen.getByRole('button', { name })); });

/** Waits until the page tells of a move. */
async function told(text: RegExp): Promise<void> {
  await waitFor(() => expect(screen.getAllByRole('status').map(({ textContent }) => textContent).join('\n')).toMatch(text));
}

/** A pointer event as browsers send it; jsdom has none. */
async function point(target: Element | Window, type: string, x: number, y: number, more: Partial<PointerEvent> = {}): Promise<void> {
  const event = Object.assign(new MouseEvent(type, { bubbles: true, cancelable: true, clientX: x, clientY: y, button: 0 }), { pointerId: 1, isPrimary: true, pointerType: 'mouse', ...more });
  await act(async () => { target.dispatchEvent(event); });
}

const guarded = 'Plan för sommarens bemanning klar i april';

describe('the matrix', () => {
  test('has each activity once, by effort and effect, with the bands’ order beside it; what is cancelled is left out', async () => {
    await show();
    expect(at('medium-veryLarge').textContent).toContain('Gemensam checklista vid hemgång från sjukhus HSO');
    expect(cell('7', 'Den som rapporterat').getAttribute('data-cell')).toBe('small-veryLarge');
    expect(screen.queryByText(/^Trygga lyft/)).toBeNull();
    expect(order()[0]).toMatch(/^Plats 117?.*Den som rapporterat/);
    expect(screen.getByText(/^Visar 17 av 18$/)).toBeTruthy();
    expect(order()).toHaveLength(16);
  });

  test('what lacks a value stands beside it, with what is missing, and is placed with “Flytta till …”', async () => {
    await show();
    const beside = screen.getByRole('region', { name: /^Utan plats/ });
    expect(beside.textContent).toContain('resursåtgång och effekt saknas');
    await act(async () => { fireEvent.click(within(beside).getByRole('button', { name: /^Flytta till …: Omvärldsbevakning/ })); });
    const dialog = screen.getByRole('dialog', { name: /^Flytta till … Omvärldsbevakning/ });
    await press(document.activeElement as HTMLElement, 'ArrowDown');
    expect((document.activeElement as HTMLElement).textContent).toMatch(/^Effekt stor, resursåtgång liten, prio 6/);
    await act(async () => { fireEvent.click(document.activeElement as HTMLElement); });
    expect(dialog.isConnected).toBe(false);
    await told(/Sparat\.$/m);
    expect(at('small-large').textContent).toContain('Omvärldsbevakning');
    expect(lists.rows.get(18)).toMatchObject({ effort: 'small', expectedEffect: 'large' });
    expect(document.activeElement).toBe(chip('Omvärldsbevakning'));
  });

  test('filters live in the address and in the line that counts', async () => {
    window.history.replaceState(null, '', '/?hp-area=F3');
    await show();
    expect(screen.getByText(/^Visar 3 av 18$/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^Verksamhet: alla/ }));
    await act(async () => { fireEvent.click(screen.getByRole('option', { name: /Funktionsstöd/ })); });
    expect(screen.getByText(/^Visar 1 av 18$/)).toBeTruthy();
    expect(window.location.search).toContain('hp-unit=FSO');
  });

  test('a cell with many shows the first and the way to all', async () => {
    await show({ activities: Array.from({ length: 84 }, (_, id) => activityOf(id + 1, { effort: 'small', expectedEffect: 'large' })) });
    expect(within(at('small-large')).getAllByRole('listitem')).toHaveLength(6);
    await act(async () => { fireEvent.click(within(at('small-large')).getByRole('button', { name: 'Visa alla 84' })); });
    expect(within(at('small-large')).getAllByRole('listitem')).toHaveLength(84);
    expect(order()).toHaveLength(30);
  });
});

describe('moving by keyboard', () => {
  test('Ctrl + arrow moves, keeps the focus, says what it did, and is taken back', async () => {
    await show();
    chip(guarded).focus();
    await press(chip(guarded), 'ArrowLeft', true);
    await told(new RegExp(`^${guarded}: resursåtgång medel till liten, prio 5 till 6. Sparat\\.$`, 'm'));
    expect(at('small-large').textContent).toContain(guarded);
    expect(at('medium-large').textContent).toContain('Flyttades härifrån nyss');
    expect(document.activeElement).toBe(chip(guarded));
    expect(order().find(row => row.includes(guarded))).toContain('prio var 5');
    await click('Ångra');
    await told(/Ångrat\.$/m);
    expect(at('medium-large').textContent).toContain(guarded);
    expect(document.activeElement).toBe(chip(guarded));
    expect(lists.rows.get(14)).toMatchObject({ effort: 'medium', expectedEffect: 'large' });
  });

  test('it goes no further than the edge, and arrows alone go between entries', async () => {
    await show();
    const first = chip('Den som rapporterat');
    first.focus();
    await press(first, 'ArrowUp', true);
    expect(screen.getByText('Längre åt det hållet går det inte.')).toBeTruthy();
    await press(first, 'ArrowRight');
    expect(document.activeElement?.closest('td')?.getAttribute('data-cell')).toBe('medium-veryLarge');
    expect(lists.writes).toBe(0);
  });

  test('M asks where to; Escape changes nothing and gives the focus back', async () => {
    await show();
    chip(guarded).focus();
    await press(chip(guarded), 'm');
    expect(screen.getByRole('dialog', { name: `Flytta till … ${guarded}` })).toBeTruthy();
    await press(document.activeElement as HTMLElement, 'Escape');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(chip(guarded));
  });

  test('a move that somebody else has made meanwhile is asked about and not written over', async () => {
    await show();
    lists.write(14, { effort: 'large' });
    await press(chip(guarded), 'ArrowLeft', true);
    expect(await screen.findByText(new RegExp(`^${jonas.name} och du har ändrat samma sak i`))).toBeTruthy();
    expect(lists.rows.get(14)?.effort).toBe('large');
  });
});

describe('moving with a pointer', () => {
  const to = (key: string): void => { document.elementFromPoint = () => at(key); };

  test('a mouse drags, and the click that ends it opens nothing', async () => {
    await show();
    const dragged = chip(guarded);
    await point(dragged, 'pointerdown', 10, 10);
    to('small-veryLarge');
    await point(window, 'pointermove', 40, 10);
    await act(async () => {
      void point(window, 'pointerup', 40, 10);
      fireEvent.click(dragged);
    });
    await told(/prio 5 till 7. Sparat\.$/m);
    expect(lists.rows.get(14)).toMatchObject({ effort: 'small', expectedEffect: 'veryLarge' });
    expect(window.location.search).not.toContain('hp-activity');
    await act(async () => { fireEvent.click(chip(guarded)); });
    expect(window.location.search).toContain('hp-activity=14');
  });

  test('a finger that rests drags; one that moves on at once scrolls', async () => {
    await show();
    jest.useFakeTimers();
    const finger = { pointerType: 'touch' };
    to('small-small');
    await point(chip(guarded), 'pointerdown', 10, 10, finger);
    await point(window, 'pointermove', 10, 60, finger);
    await act(async () => void jest.advanceTimersByTime(1000));
    await point(window, 'pointerup', 10, 60, finger);
    expect(lists.writes).toBe(0);
    await point(chip(guarded), 'pointerdown', 10, 10, finger);
    await act(async () => void jest.advanceTimersByTime(1000));
    await point(window, 'pointermove', 10, 60, finger);
    await point(window, 'pointerup', 10, 60, finger);
    jest.useRealTimers();
    await told(/Sparat\.$/m);
    expect(lists.rows.get(14)).toMatchObject({ effort: 'small', expectedEffect: 'small' });
  });

  test('Escape lets go without a move', async () => {
    await show();
    await point(chip(guarded), 'pointerdown', 10, 10);
    to('small-small');
    await point(window, 'pointermove', 40, 10);
    await act(async () => { fireEvent.keyDown(window, { key: 'Escape' }); });
    await point(window, 'pointerup', 40, 10);
    expect(screen.getByText('Flytten avbröts.')).toBeTruthy();
    expect(lists.writes).toBe(0);
  });
});

describe('themes without an activity', () => {
  test('stand dashed among the activities, move like them, and begin an activity that points back', async () => {
    const round = await decisionsIn(rounds, { 'F3.2': { effort: 'medium', expectedEffect: 'medium' }, 'F3.3': { effort: 'small', expectedEffect: 'large' } });
    await show();
    expect(await screen.findByText('och 1 tema')).toBeTruthy();
    const theme = chip('Situationsanpassning tema i F3, ingen aktivitet');
    theme.focus();
    await press(theme, 'ArrowUp', true);
    await told(/^Situationsanpassning: effekt medel till stor, prio 4 till 5. Sparat\.$/m);
    expect(rounds.site.decisions[0]).toMatchObject({ effort: 'medium', expectedEffect: 'large' });
    await click('Ångra');
    await told(/^Situationsanpassning: .* Ångrat\.$/m);
    expect(rounds.site.decisions[0].expectedEffect).toBe('medium');

    await click('Skapa aktivitet för temat Situationsanpassning');
    const panel = await screen.findByRole('dialog', { name: 'Ny aktivitet' });
    fireEvent.change(within(panel).getByLabelText(/^Aktivitet/), { target: { value: 'Ronder på kvällen' } });
    fireEvent.click(within(panel).getByRole('button', { name: /^Lägg till roll eller person/ }));
    fireEvent.click(within(panel).getByRole('option', { name: /^MAS/ }));
    await act(async () => { fireEvent.click(within(panel).getByRole('button', { name: 'Lägg till' })); });
    expect(await screen.findByRole('dialog', { name: 'Ronder på kvällen' })).toBeTruthy();
    const added = Array.from(lists.rows.values()).find(({ title }) => title === 'Ronder på kvällen');
    expect(added).toMatchObject({ themeKey: 'F3.2', areaKey: 'F3', effort: 'medium', expectedEffect: 'medium', assessment: `${round.clientKey}/F3.2` });
    expect(at('medium-medium').textContent).toMatch(/Ronder på kvällen(?!.*Situationsanpassning)/);
  });

  test('of a closed round are shown and do not move', async () => {
    const round = await decisionsIn(rounds, { 'F3.2': { effort: 'medium', expectedEffect: 'medium' } });
    await rounds.as(samplePeople.karin, true).close(round.id, { by: 'Karin Ahlgren', at: sampleNow.toISOString() });
    await show();
    await screen.findByText('Teman ur omgången Hösten 2026, som är stängd: de visas men flyttas inte.');
    await press(chip('Situationsanpassning'), 'ArrowUp', true);
    expect(at('medium-medium').textContent).toContain('Situationsanpassning');
  });

  test('can be left out, which the address keeps', async () => {
    await decisionsIn(rounds, { 'F3.2': { effort: 'medium', expectedEffect: 'medium' } });
    await show();
    await screen.findByText('och 1 tema');
    await click('Visa teman utan aktivitet');
    expect(screen.queryByText(/^Situationsanpassning/)).toBeNull();
    expect(window.location.search).toContain('hp-themes=0');
  });

  test('that cannot be fetched leave the activities where they are, and can be asked for again', async () => {
    await decisionsIn(rounds, { 'F3.2': { effort: 'medium', expectedEffect: 'medium' } });
    rounds.failures.rounds = [new Error('nothing came')];
    await show();
    expect(await screen.findByText(/^Teman ur bedömningen kunde inte hämtas/)).toBeTruthy();
    expect(at('medium-veryLarge').textContent).toContain('Gemensam checklista');
    await click('Försök igen');
    expect(await screen.findByText('och 1 tema')).toBeTruthy();
  });
});

test('a reader sees all of it and moves nothing', async () => {
  await decisionsIn(rounds, { 'F3.2': { effort: 'medium', expectedEffect: 'medium' } });
  await show({}, false);
  await screen.findByText('och 1 tema');
  expect(screen.queryAllByRole('button', { name: /^(Flytta|Skapa aktivitet)/ })).toEqual([]);
  await press(chip(guarded), 'ArrowLeft', true);
  expect(at('medium-large').textContent).toContain(guarded);
  await act(async () => { fireEvent.click(chip(guarded)); });
  expect(window.location.search).toContain('hp-activity=14');
});

