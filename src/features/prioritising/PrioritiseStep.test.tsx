/** @jest-environment jsdom */
import { act, cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { MemoryRounds } from '../assessing/testing/memoryRounds';
import { Stage, showStep } from '../assessing/testing/stage';
import { MemoryLists } from '../plan/changing/testing/memoryLists';
import { sampleActivities, sampleNow, samplePeople, sampleRights } from '../plan/testing/samplePlan';
import { Where } from './place';
import { decisionsIn } from './themes/testing';
import { PrioritiseStep } from './index';

configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
jest.setTimeout(30_000);
afterEach(cleanup);

const { karin } = samplePeople;
const theme = 'Situationsanpassning';
const moved = 'Plan för sommarens bemanning klar i april';
let lists: MemoryLists;
let rounds: MemoryRounds;

beforeEach(() => {
  window.history.replaceState(null, '', '/?hp-view=assess&hp-step=prioritise');
  lists = new MemoryLists();
  lists.rows = new Map(sampleActivities.map(activity => [activity.id, activity]));
  rounds = new MemoryRounds(() => sampleNow);
});

/** The step in a round in which themes are prioritised. */
async function show(themes: Record<string, Where> = { 'F3.2': { effort: 'medium', expectedEffect: 'medium' } }, closed: boolean = false): Promise<Stage> {
  const { id } = await decisionsIn(rounds, themes);
  if (closed) expect(await rounds.as(karin, true).close(id, { by: karin.name, at: sampleNow.toISOString() })).toMatchObject({ result: 'closed' });
  return showStep(PrioritiseStep, { memory: rounds, roundId: id, who: karin, plan: { rights: sampleRights.owner }, activities: lists.port });
}

const at = (key: string): HTMLElement => document.querySelector(`td[data-cell="${key}"]`) as HTMLElement;
const chip = (title: string): HTMLElement => within(screen.getByRole('table', { name: 'Förväntad effekt mot resursåtgång' })).getByRole('button', { name: new RegExp(`^${title}`) });
const move = (title: string, key: string): Promise<void> => act(async () => {
  chip(title).focus();
  fireEvent.keyDown(chip(title), { key, ctrlKey: true });
});
const told = (text: RegExp): Promise<void> => waitFor(() => expect(screen.getAllByRole('status').map(({ textContent }) => textContent).join('\n')).toMatch(text));
const decisionOf = (themeKey: string): unknown => rounds.site.decisions.find(decision => decision.themeKey === themeKey);

describe('the step Prioritera', () => {
  test('moves a theme of its round and an activity of the plan, and stores both', async () => {
    await show();
    expect(at('medium-medium').textContent).toContain(theme);
    await move(theme, 'ArrowUp');
    await told(new RegExp(`^${theme}: .*Sparat\\.$`, 'm'));
    expect(at('medium-large').textContent).toContain(theme);
    expect(decisionOf('F3.2')).toMatchObject({ choice: 'prioritise', effort: 'medium', expectedEffect: 'large' });
    await move(moved, 'ArrowLeft');
    await told(new RegExp(`^${moved}: .*prio 5 till 6. Sparat\\.$`, 'm'));
    expect(lists.rows.get(14)).toMatchObject({ effort: 'small', expectedEffect: 'large' });
  });

  test('keeps its filter in the address, beside round and step, and follows “back”', async () => {
    window.history.replaceState(null, '', '/?hp-view=assess&hp-step=prioritise&hp-area=F3');
    await show();
    expect(screen.getByText(/^Visar 3 av 18$/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^Verksamhet: alla/ }));
    await act(async () => { fireEvent.click(screen.getByRole('option', { name: /Funktionsstöd/ })); });
    expect(screen.getByText(/^Visar 1 av 18$/)).toBeTruthy();
    expect(window.location.search).toBe(`?${new URLSearchParams({ 'hp-view': 'assess', 'hp-step': 'prioritise', 'hp-unit': 'FSO', 'hp-area': 'F3' })}`);
    window.history.replaceState(null, '', '/?hp-view=assess&hp-step=prioritise');
    await act(async () => { window.dispatchEvent(new PopStateEvent('popstate')); });
    expect(screen.getByText(/^Visar 17 av 18$/)).toBeTruthy();
  });

  test.each(['area', 'unit'])('leaves the plan’s grouping in the address alone: %s', async grouping => {
    window.history.replaceState(null, '', `/?hp-view=assess&hp-step=prioritise&hp-group=${grouping}`);
    await show();
    fireEvent.click(screen.getByRole('button', { name: /^Verksamhet: alla/ }));
    await act(async () => { fireEvent.click(screen.getByRole('option', { name: /Funktionsstöd/ })); });
    expect(new URLSearchParams(window.location.search).get('hp-group')).toBe(grouping);
    expect(new URLSearchParams(window.location.search).get('hp-unit')).toBe('FSO');
  });

  test('themes can be left out, which the address says too', async () => {
    await show();
    await act(async () => { fireEvent.click(screen.getByRole('button', { name: 'Visa teman utan aktivitet' })); });
    expect(at('medium-medium').textContent).not.toContain(theme);
    expect(window.location.search).toContain('hp-themes=0');
  });

  test('an activity opens in the plan', async () => {
    const stage = await show();
    await act(async () => { fireEvent.click(chip(moved)); });
    expect(stage.opened).toEqual([14]);
  });

  test('in a closed round themes stay where they were, and nothing is made of them; activities go on', async () => {
    await show({ 'F3.2': { effort: 'medium', expectedEffect: 'medium' } }, true);
    expect(at('medium-medium').textContent).toContain(theme);
    expect(screen.queryByRole('button', { name: new RegExp(theme) })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Skapa aktivitet/ })).toBeNull();
    await move(moved, 'ArrowLeft');
    await told(/Sparat\.$/m);
  });
});
