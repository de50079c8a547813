/** @jest-environment jsdom */
import { act, cleanup, configure, fireEvent, screen } from '@testing-library/react';
import { Framework, agera2020 } from '../../domain';
import { PlanFailure } from '../../lists';
import { MemoryRounds } from './testing/memoryRounds';
import { sampleNow } from '../plan/testing/samplePlan';
import { answerAs, begin, clock, jonas, karin, lastRound } from './testing/rounds';
import { cellOf, click, pass, show, wordsOf } from './testing/assessingStage';

configure({ defaultHidden: true });
jest.setTimeout(30_000);

beforeAll(() => { Element.prototype.scrollIntoView = jest.fn(); });
beforeEach(() => {
  jest.useFakeTimers({ now: sampleNow });
  window.history.replaceState(null, '', '/?hp-view=assess');
});
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

const says = (text: string | RegExp): boolean => screen.queryAllByText(text).length > 0;
const address = (): string => window.location.search;

describe('the reading of a form', () => {
  const heading = 'Läs in bedömning från Excel';
  const step = '?hp-view=assess&hp-step=decide';

  test('is a step in the address, which “back” leaves and the button beside it too', async () => {
    const memory = new MemoryRounds(clock);
    await begin(memory);
    window.history.replaceState(null, '', `/${step}`);
    await show({ memory });
    await click('Läs in från Excel');
    await pass(0);
    expect(document.activeElement?.textContent).toBe(heading);
    expect(address()).toBe(`${step}&hp-form=read`);
    window.history.replaceState(null, '', `/${step}`);
    await act(async () => { window.dispatchEvent(new PopStateEvent('popstate')); });
    await pass(0);
    expect(says(heading)).toBe(false);
    expect(document.activeElement?.textContent).toBe('Läs in från Excel');
    await click('Läs in från Excel');
    await pass(0);
    await click('Till bedömningen');
    expect(address()).toBe(step);
  });

  test('opens by its address, without taking the focus, and another step leaves it', async () => {
    const memory = new MemoryRounds(clock);
    const { id } = await begin(memory);
    window.history.replaceState(null, '', `/?hp-view=assess&hp-round=${id}&hp-step=decide&hp-form=read`);
    await show({ memory });
    await pass(0);
    expect(says(heading)).toBe(true);
    expect(document.activeElement).toBe(document.body);
    await click('Välj omgång');
    fireEvent.click(screen.getByRole('menuitem', { name: 'Starta en ny omgång' }));
    await pass(0);
    expect(address()).toBe('?hp-view=assess&hp-round=new');
  });
});

test('who may not assess is told who does', async () => {
  const memory = new MemoryRounds(clock);
  await begin(memory);
  await show({ memory, who: jonas, owner: false });
  expect(says('Bedömningen görs av planägarna')).toBe(true);
  expect(screen.queryByRole('grid')).toBeNull();
});

test('the first round is started from nothing, and its heading takes the focus', async () => {
  const memory = await show();
  await click('Starta en omgång');
  expect(address()).toBe('?hp-view=assess&hp-round=new');
  expect((screen.getByLabelText('Rubrik') as HTMLInputElement).value).toBe('Hösten 2026');
  fireEvent.change(screen.getByLabelText('Vad omgången gäller'), { target: { value: 'hemsjukvård' } });
  fireEvent.change(screen.getByLabelText('Verksamhet'), { target: { value: '2' } });
  await click('Starta omgången');
  await pass(0);
  expect(memory.site.rounds).toMatchObject([{ title: 'Hösten 2026', scope: 'hemsjukvård', unitId: 2, startedOn: '2026-11-17', log: [{ kind: 'started', by: 'Karin Ahlgren' }] }]);
  expect(memory.site.assessments).toHaveLength(33);
  expect(document.activeElement?.textContent).toBe('Hösten 2026, hemsjukvård');
  expect(says(/^Hälso- och sjukvård\. 0 av 33 teman klara\./)).toBe(true);
  expect(screen.getAllByRole('row')).toHaveLength(10);
});

test('a framework whose themes are all hidden starts no round, and one that goes on says why nothing is asked', async () => {
  const hidden: Framework = { ...agera2020, areas: agera2020.areas.map(area => ({ ...area, themes: area.themes.map(theme => ({ ...theme, hidden: true })) })) };
  const memory = new MemoryRounds(clock, hidden);
  await show({ memory, plan: { framework: hidden } });
  await click('Starta en omgång');
  expect(says(/^Alla teman i ramverket är dolda\./)).toBe(true);
  await click('Starta omgången');
  expect(memory.site.rounds).toEqual([]);
  cleanup();
  await memory.as(karin, true).start({ clientKey: 'r', title: 'Tom', scope: '', edition: hidden.edition, startedOn: '2026-11-01' }, [], { by: karin.name, at: '2026-11-01T08:00:00Z' });
  window.history.replaceState(null, '', '/?hp-view=assess');
  await show({ memory, plan: { framework: hidden } });
  expect(screen.getByRole('heading', { name: 'Tom' })).toBeTruthy();
  expect(says(/^Alla teman i ramverket är dolda\./)).toBe(true);
});

test('a start that breaks half-way goes on with the same round', async () => {
  const memory = new MemoryRounds(clock);
  memory.failures.start = [new PlanFailure('offline')];
  await show({ memory });
  await click('Starta en omgång');
  await click('Starta omgången');
  expect(screen.getByRole('button', { name: 'Försök igen' })).toBeTruthy();
  await click('Försök igen');
  expect(memory.site.rounds).toHaveLength(1);
});

test('a new round begins like the last one, whose answers are proposals that do not count', async () => {
  const memory = new MemoryRounds(clock);
  await lastRound(memory, { 'G.1': { a: 'yellow', b: 'unknown' } });
  await show({ memory });
  await click('Välj omgång');
  fireEvent.click(screen.getByRole('menuitem', { name: 'Starta en ny omgång' }));
  await pass(0);
  expect((screen.getByLabelText('Vad omgången gäller') as HTMLInputElement).value).toBe('särskilda boenden för äldre');
  await click('Starta omgången');
  await pass(0);
  expect(wordsOf(cellOf('G.1', 'a'))).toBe('A. Gul?, förslag 2025');
  expect(wordsOf(cellOf('G.1', 'b'))).toBe('B. Saknas?, förslag 2025');
  expect(wordsOf(cellOf('G.1', 'c'))).toBe('C. Inget svar');
  expect(says('0 av 33 teman klara. Svaren från hösten 2025 ligger som förslag tills någon bekräftar dem.')).toBe(true);
});

test('a round follows the edition that is chosen for it, the plan’s unless another is, and a round before keeps its own', async () => {
  const other: Framework = { edition: 'ny', title: 'Ny plan', areas: [{ key: 'G', title: 'Grunder', themes: [{ key: 'G.1', areaKey: 'G', title: 'Ledning på nytt sätt' }] }] };
  const memory = new MemoryRounds(clock, agera2020, [other]);
  await lastRound(memory, { 'G.1': { a: 'yellow' } });
  await show({ memory });
  await click('Välj omgång');
  fireEvent.click(screen.getByRole('menuitem', { name: 'Starta en ny omgång' }));
  await pass(0);
  const field = screen.getByLabelText('Ramverk') as HTMLSelectElement;
  expect([field.value, Array.from(field.options, ({ text }) => text)]).toEqual([agera2020.edition, [`${agera2020.title} (planens)`, 'Ny plan']]);
  fireEvent.change(field, { target: { value: 'ny' } });
  await click('Starta omgången');
  await pass(0);
  expect(wordsOf(cellOf('G.1', 'a'))).toBe('A. Gul?, förslag 2025');
  expect(screen.getByRole('rowheader', { name: /^Ledning på nytt sätt/ })).toBeTruthy();
  expect(memory.site.rounds.map(({ title, edition }) => [title, edition])).toEqual([['Hösten 2025', agera2020.edition], ['Hösten 2026', 'ny']]);
  expect((await memory.as(karin, true).frozen(memory.site.rounds[0].id)).picture.areas).toHaveLength(6);
});

test('the plan’s edition is followed while the others are not to be had, and they can be asked for again', async () => {
  const memory = new MemoryRounds(clock, agera2020, [{ edition: 'ny', title: 'Ny plan', areas: [] }]);
  await show({ memory });
  memory.failures.rounds = [new PlanFailure('offline')];
  await click('Starta en omgång');
  expect(screen.queryByLabelText('Ramverk')).toBeNull();
  expect(says(agera2020.title)).toBe(true);
  await click('Försök igen');
  expect((screen.getByLabelText('Ramverk') as HTMLSelectElement).options).toHaveLength(2);
});

test('a closed round is chosen, says who closed it, and takes no answers', async () => {
  const memory = new MemoryRounds(clock);
  await begin(memory, await lastRound(memory, { 'G.1': { a: 'yellow' } }));
  await show({ memory });
  await click('Välj omgång');
  fireEvent.click(screen.getByRole('menuitem', { name: /^Hösten 2025.*stängd\)$/ }));
  await pass(0);
  expect(says(/Omgången är stängd 17 november 2026 av Karin Ahlgren\./)).toBe(true);
  expect(screen.queryByRole('group', { name: 'Svara på vald fråga' })).toBeNull();
  fireEvent.keyDown(cellOf('G.1', 'a'), { key: '1' });
  await pass(0);
  expect(memory.calls).not.toContain('comment');
  expect(memory.site.assessments.find(({ themeKey }) => themeKey === 'G.1')?.answers.a.given?.answer).toBe('yellow');
});

test('what is written in a closed round is text to read, and no field', async () => {
  const memory = new MemoryRounds(clock);
  await lastRound(memory, { 'G.1': { a: 'yellow' } });
  memory.site.assessments[0].note = 'Står på dagordningen.';
  await show({ memory });
  expect(screen.queryAllByRole('textbox')).toEqual([]);
  expect(screen.getByRole('group', { name: 'Anteckning' }).textContent).toBe('AnteckningStår på dagordningen.');
  expect(screen.getByRole('group', { name: 'Kommentar till området' }).textContent).toBe('Kommentar till områdetInget är skrivet.');
});

test('who is in a round that somebody closes stays there and is told, also when another round is open', async () => {
  const memory = new MemoryRounds(clock);
  await begin(memory, undefined, 'Våren 2026');
  const { id } = await begin(memory);
  await show({ memory });
  expect(address()).toBe('?hp-view=assess');
  await memory.as(jonas, true).close(id, { by: jonas.name, at: clock().toISOString() });
  await pass(5000);
  expect(screen.getByRole('heading', { name: 'Hösten 2026, särskilda boenden för äldre' })).toBeTruthy();
  expect(says(/Omgången är stängd 17 november 2026 av Jonas Wik\./)).toBe(true);
});

test('who is here are those who wrote in the last ten minutes', async () => {
  const memory = new MemoryRounds(clock);
  const { id } = await begin(memory);
  await answerAs(memory, jonas, id, 'G.1', { a: 'red' });
  await show({ memory });
  const here = (): string[] => Array.from(screen.getByRole('list', { name: 'Här nu' }).children, person => person.lastChild?.textContent ?? '');
  expect(here()).toEqual(['Du', 'Jonas Wik']);
  await pass(11 * 60_000);
  expect(here()).toEqual(['Du']);
});

test('no contact is said quietly, with how old the picture is, and is gone with the next answer', async () => {
  const memory = new MemoryRounds(clock);
  await begin(memory);
  await show({ memory });
  memory.failures.changesSince = [new PlanFailure('offline')];
  await pass(5000);
  expect(says(/^Vi får ingen kontakt med SharePoint\. Du ser läget 08\.14/)).toBe(true);
  await pass(20_000);
  expect(says(/^Vi får ingen kontakt/)).toBe(false);
});

test('a link to a round that is gone leads to the present one', async () => {
  window.history.replaceState(null, '', '/?hp-view=assess&hp-round=99');
  const memory = new MemoryRounds(clock);
  await begin(memory);
  await show({ memory });
  await click('Till omgången som pågår');
  expect(address()).toBe('?hp-view=assess');
  expect(screen.getByRole('grid')).toBeTruthy();
});

test('a site with older lists is upgraded first', async () => {
  const memory = new MemoryRounds(clock);
  await show({ memory, owner: false, plan: { olderThanCode: true } });
  expect(says('Planens listor är från en äldre version')).toBe(true);
});

test('the page speaks English', async () => {
  const memory = new MemoryRounds(clock);
  await begin(memory, await lastRound(memory, { 'G.1': { a: 'red' } }));
  await show({ memory, who: karin, language: 'en' });
  expect(wordsOf(cellOf('G.1', 'a'))).toBe('A. Red?, proposal 2025');
  expect(document.body.textContent).not.toMatch(/Bedöm|Spara|teman|förslag/);
});
