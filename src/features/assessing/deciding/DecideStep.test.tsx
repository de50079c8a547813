/** @jest-environment jsdom */
import { act, cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Activity, agera2020 } from '../../../domain';
import { Choice, freezeRound, pictureOf } from '../../../domain/assessment';
import { AddedRow, PlanFailure } from '../../../lists';
import { MemoryRounds } from '../testing/memoryRounds';
import { activityOf, sampleNow, samplePeople } from '../../plan/testing/samplePlan';
import { EarlierRound } from '../steps';
import { Scene, Stage, showStep, startedRound } from '../testing/stage';
import { memoryUnsent } from '../testing/assessingStage';
import { DecideStep } from './index';

configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
jest.setTimeout(30_000);
afterEach(cleanup);

const { karin, jonas } = samplePeople;
const act1 = { by: karin.name, at: '2026-11-16T09:00:00Z' };
let memory: MemoryRounds;
let roundId: number;

beforeEach(async () => {
  memory = new MemoryRounds(() => sampleNow);
  roundId = (await startedRound(memory, karin)).id;
});

/** The step has room beside the list, as on a wide page. */
function wide(on: boolean): void {
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => (on ? 1204 : 390) });
}
beforeEach(() => {
  wide(true);
  Element.prototype.scrollIntoView = () => undefined;
  Element.prototype.scrollTo = () => undefined;
});

const show = (scene: Partial<Scene> = {}): Promise<Stage> => showStep(DecideStep, { memory, roundId, who: karin, ...scene });
const item = (theme: string): HTMLElement => screen.getAllByRole('heading', { level: 3, name: theme })[0].closest('li') as HTMLElement;
const choice = (theme: string, name: string): HTMLElement => within(item(theme)).getByRole('button', { name });
const press = (element: HTMLElement): Promise<void> => act(async () => { fireEvent.click(element); });
const pane = (): HTMLElement => screen.getByRole('complementary', { name: 'Valt tema' });
const storedOf = (themeKey: string): unknown => memory.site.decisions.find(decision => decision.themeKey === themeKey);

async function answered(themeKey: string, answers: Parameters<ReturnType<MemoryRounds['as']>['answer']>[1]): Promise<void> {
  const repository = memory.as(karin, true);
  const seen = (await repository.read(roundId)).content.assessments.find(each => each.themeKey === themeKey);
  if (seen) await repository.answer(seen, answers, act1);
}

async function decidedBy(who: typeof karin, themeKey: string, changes: { choice?: Choice; reason?: string }): Promise<void> {
  const repository = memory.as(who, true);
  const seen = (await repository.read(roundId)).content.decisions.find(each => each.themeKey === themeKey);
  if (seen) await repository.decide(seen, changes);
}

/** Last year's round, in which a theme was red on B and C and had to wait. */
async function lastYear(): Promise<EarlierRound> {
  const { round, content } = await memory.as(karin, true).read(roundId);
  const red = { given: { answer: 'red' as const, ...act1 }, rivals: [] };
  const assessments = content.assessments.map(each => (each.themeKey === 'F1.2' ? { ...each, answers: { ...each.answers, b: red, c: red } } : each));
  const decisions = content.decisions.map(each => (each.themeKey === 'F1.2' ? { ...each, choice: 'wait' as const, reason: 'Nytt system våren 2026' } : each));
  const before = { ...round, id: 99, title: 'Hösten 2025', startedOn: '2025-11-01' };
  return { round: before, frozen: freezeRound(before, pictureOf(agera2020, { ...content, assessments, decisions }), { at: '2025-12-01T10:00:00Z', by: karin.name }) };
}

const theme = 'Utredning efter vårdskador och andra avvikelser samt återkoppling till berörda';

test('a decision is stored at once and said to be; pressed again it is taken back', async () => {
  await show();
  await press(choice('Engagerad ledning och tydlig styrning', 'Prioriteras'));
  expect(storedOf('G.1')).toMatchObject({ choice: 'prioritise' });
  expect(choice('Engagerad ledning och tydlig styrning', 'Prioriteras').getAttribute('aria-pressed')).toBe('true');
  expect(item('Engagerad ledning och tydlig styrning').textContent).toContain('Sparat 08.14');
  expect(screen.getByText(/^1 av 33 teman har beslut\. 1 prioriteras\./)).toBeTruthy();
  await press(choice('Engagerad ledning och tydlig styrning', 'Prioriteras'));
  expect(storedOf('G.1')).toMatchObject({ choice: undefined });
});

test('the reason is stored when its field is left, and the estimates give the priority', async () => {
  await show({ themeKey: 'F1.2' });
  const field = within(pane()).getByLabelText('Skäl');
  fireEvent.change(field, { target: { value: 'Återkopplingen dröjer' } });
  expect(item(theme).textContent).toContain('Skäl: Återkopplingen dröjer');
  await act(async () => { fireEvent.blur(field); });
  await press(within(within(pane()).getByRole('group', { name: 'Resursåtgång' })).getByRole('button', { name: /^liten/ }));
  await press(within(within(pane()).getByRole('group', { name: 'Förväntad effekt' })).getByRole('button', { name: /^stor/ }));
  expect(storedOf('F1.2')).toMatchObject({ reason: 'Återkopplingen dröjer', effort: 'small', expectedEffect: 'large' });
  expect(pane().textContent).toContain('3 + 3 =');
});

test('keys: arrows go between themes and choices, digits decide, N goes to the reason', async () => {
  await show({ themeKey: 'F1.1' });
  const first = choice('Avvikelserapportering', 'Prioriteras');
  act(() => first.focus());
  fireEvent.keyDown(first, { key: 'ArrowDown' });
  expect(document.activeElement).toBe(choice(theme, 'Prioriteras'));
  fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowRight' });
  expect(document.activeElement).toBe(choice(theme, 'Avvakta'));
  await act(async () => { fireEvent.keyDown(document.activeElement as Element, { key: '3' }); });
  expect(storedOf('F1.2')).toMatchObject({ choice: 'ongoing' });
  fireEvent.keyDown(document.activeElement as Element, { key: 'n' });
  await waitFor(() => expect(document.activeElement).toBe(within(pane()).getByLabelText('Skäl')));
});

test('what the decision builds on: answers with what they were, the note, last time’s decision, and suggestions that change nothing', async () => {
  const earlier = [await lastYear()];
  await answered('F1.2', { answers: { a: 'yellow', b: 'red', c: 'red' }, note: 'Ny mall sedan i maj' });
  await show({ themeKey: 'F1.2', earlier });
  expect(item(theme).textContent).toMatch(/A.*Gul.*B.*Röd.*C.*Röd.*Anteckning.*Röd på B och C två omgångar i rad.*Rött svar men inget beslut/);
  expect(pane().textContent).toMatch(/”Ny mall sedan i maj”.*Beslut i Hösten 2025:.*Avvakta.*Nytt system våren 2026/);
  expect(pane().textContent).toContain('Det här ändrar inget av sig självt. Ni beslutar.');
  expect(storedOf('F1.2')).toBeUndefined();
});

test('the area that is opened stands in the address, by its first theme, and the focus stays where it is', async () => {
  const stage = await show();
  const second = screen.getByRole('button', { name: /^2\. Tillförlitliga/ });
  second.focus();
  await press(second);
  expect([stage.went, document.activeElement]).toEqual([[['decide', 'F2.1']], second]);
  expect(second.getAttribute('aria-current')).toBe('true');
});

describe('a prioritised theme without an activity', () => {
  const lonely = 'Mätning och sammanställning av information om vårdskador – i vårdens övergångar';

  test('stands out in its item, in its area and above, which leads to it', async () => {
    await decidedBy(karin, 'F1.5', { choice: 'prioritise' });
    await show();
    await press(screen.getByRole('button', { name: '1 prioriterat tema saknar aktivitet' }));
    expect(item(lonely).textContent).toContain('Ingen aktivitet');
    expect(screen.getByRole('button', { name: /^1\. Öka kunskap.*1 utan aktivitet$/ }).getAttribute('aria-current')).toBe('true');
  });

  test('gets one from here: the plan’s own form, begun with theme and estimates, and linked both ways', async () => {
    await decidedBy(karin, 'F1.5', { choice: 'prioritise' });
    const stage = await show({ themeKey: 'F1.5', addFailures: [new PlanFailure('offline')] });
    await press(within(within(pane()).getByRole('group', { name: 'Resursåtgång' })).getByRole('button', { name: /^liten/ }));
    await press(within(pane()).getByRole('button', { name: 'Skapa aktivitet' }));
    const form = within(await screen.findByRole('dialog', { name: 'Ny aktivitet' }));
    expect(form.getByText(new RegExp(`^Från temat ”${lonely}” i Hösten 2026`))).toBeTruthy();
    expect((form.getByLabelText(/^Tema/) as HTMLSelectElement).value).toBe('F1.5');
    fireEvent.change(form.getByLabelText(/^Aktivitet/), { target: { value: 'Gemensam mätning vid hemgång' } });
    fireEvent.click(form.getByRole('button', { name: 'Lägg till roll eller person' }));
    fireEvent.click(await form.findByRole('option', { name: /^MAS/ }));
    await press(form.getByRole('button', { name: 'Lägg till' }));
    // The first try met no connection: the form stands with all that is typed.
    expect((form.getByLabelText(/^Aktivitet/) as HTMLInputElement).value).toBe('Gemensam mätning vid hemgång');
    await press(form.getByRole('button', { name: 'Försök igen' }));
    expect(stage.added).toEqual([expect.objectContaining({
      title: 'Gemensam mätning vid hemgång', areaKey: 'F1', themeKey: 'F1.5', effort: 'small', assessment: 'r/F1.5', clientKey: 'key-0', source: ''
    })]);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByText('Aktiviteten ”Gemensam mätning vid hemgång” är med i planen.')).toBeTruthy();
    const link = within(pane()).getByRole('link', { name: 'Gemensam mätning vid hemgång' });
    expect([link.getAttribute('href'), pane().textContent]).toEqual(['/?hp-activity=501', expect.stringContaining('skapad ur omgången')]);
    await press(link);
    expect(stage.opened).toEqual([501]);
    expect(item(lonely).textContent).not.toContain('Ingen aktivitet');
  });

  test('stands once in the plan when the connection broke and the page was loaded anew: the same key, and what was typed since', async () => {
    await decidedBy(karin, 'F1.5', { choice: 'prioritise' });
    const unsent = memoryUnsent();
    const keys: string[] = [];
    const arrived = activityOf(501, { title: 'Gemensam mätning' });
    const changes: unknown[] = [];
    const saveIn = async (newKey: string, add: () => Promise<AddedRow<Activity>>, title: string): Promise<Stage> => {
      const stage = await show({
        themeKey: 'F1.5', unsent, newKey: () => newKey, activities: {
          add: row => { keys.push(row.clientKey); return add(); },
          change: async (seen, change) => { changes.push(change); return { result: 'saved', activity: { ...seen, ...change }, merged: [] }; }
        }
      });
      await press(within(pane()).getByRole('button', { name: 'Skapa aktivitet' }));
      const form = within(await screen.findByRole('dialog', { name: 'Ny aktivitet' }));
      fireEvent.change(form.getByLabelText(/^Aktivitet/), { target: { value: title } });
      if (form.queryByRole('button', { name: /^Ta bort/ }) === null) {
        fireEvent.click(form.getByRole('button', { name: 'Lägg till roll eller person' }));
        fireEvent.click(await form.findByRole('option', { name: /^MAS/ }));
      }
      await press(form.getByRole('button', { name: 'Lägg till' }));
      return stage;
    };
    await saveIn('first', async () => { throw new PlanFailure('offline'); }, 'Gemensam mätning');
    cleanup();
    await saveIn('second', async () => ({ result: 'alreadyThere', row: arrived, differs: ['title'] }), 'Gemensam mätning vid hemgång');
    expect([keys, changes]).toEqual([['first', 'first'], [{ title: 'Gemensam mätning vid hemgång' }]]);
    expect(screen.getByText('Aktiviteten ”Gemensam mätning vid hemgång” är med i planen.')).toBeTruthy();
    expect(unsent.writes).toEqual([]);
  });

  test('an archived activity is none', async () => {
    await decidedBy(karin, 'F1.5', { choice: 'prioritise' });
    await show({ themeKey: 'F1.5', plan: { activities: [activityOf(1, { themeKey: 'F1.5', archivedAt: '2026-10-01T00:00:00Z' })] } });
    expect(item(lonely).textContent).toContain('Ingen aktivitet');
  });
});

test('two who decide the same theme at once: both are shown with who, and one of them settles it', async () => {
  await show({ themeKey: 'F1.2', who: jonas });
  await decidedBy(karin, 'F1.2', { choice: 'prioritise', reason: 'Återkopplingen dröjer' });
  await press(choice(theme, 'Avvakta'));
  expect(item(theme).textContent).toContain('Inte sparat');
  const clash = within(item(theme)).getByText('Karin Ahlgren beslutade annat 08.14').closest('[role=status]') as HTMLElement;
  expect(clash.textContent).toMatch(/Ditt.*Avvakta.*Från Karin Ahlgren.*Prioriteras.*Återkopplingen dröjer/);
  await press(within(clash).getByRole('button', { name: 'Behåll mitt' }));
  expect(storedOf('F1.2')).toMatchObject({ choice: 'wait' });
  expect(item(theme).textContent).toContain('Sparat');
});

test('no connection: said beside the decision, kept, and sent when the network is back', async () => {
  memory.failures.decide = [new PlanFailure('offline')];
  const unsent = memoryUnsent();
  await show({ themeKey: 'F1.2', unsent });
  await press(choice(theme, 'Avvakta'));
  expect(item(theme).textContent).toMatch(/Det du valt och skrivit finns kvar här\./);
  expect(unsent.all()).toHaveLength(1);
  await act(async () => { window.dispatchEvent(new Event('online')); });
  expect(storedOf('F1.2')).toMatchObject({ choice: 'wait' });
  expect(unsent.all()).toEqual([]);
});

test('what is typed when the step is left is stored', async () => {
  const stage = await show({ themeKey: 'F1.2' });
  fireEvent.change(within(pane()).getByLabelText('Skäl'), { target: { value: 'Hann inte lämna fältet' } });
  await stage.leave();
  expect(storedOf('F1.2')).toMatchObject({ reason: 'Hann inte lämna fältet' });
});

test('the round is closed meanwhile: the decision says by whom, and that it is not in it; then nothing can be changed', async () => {
  await show({ themeKey: 'F1.2', who: jonas });
  await memory.as(karin, true).close(roundId, { by: karin.name, at: '2026-11-17T07:10:00Z' });
  await press(choice(theme, 'Avvakta'));
  expect(item(theme).textContent).toContain('Karin Ahlgren stängde omgången 17 november 08.10, innan ditt beslut kom fram.');
  expect(item(theme).textContent).toMatch(/Öppnas omgången igen.*Ditt beslut: Avvakta/);
  expect(within(item(theme)).queryByRole('button', { name: 'Avvakta' })).toBeNull();
});

test('a closed round shows its decisions as they were frozen', async () => {
  await decidedBy(karin, 'F1.2', { choice: 'prioritise', reason: 'Återkopplingen dröjer' });
  await memory.as(karin, true).close(roundId, { by: karin.name, at: '2026-11-17T07:10:00Z' });
  await decidedBy(karin, 'F1.2', { choice: 'none', reason: '' });
  await show();
  await screen.findByText('Omgången stängdes 17 november 2026 av Karin Ahlgren. Besluten står som de var då.');
  const said = screen.getByText(theme).nextElementSibling;
  expect(said?.textContent).toBe('PrioriterasÅterkopplingen dröjer');
});

test('in a narrow place the details open within the theme, and several can stand open', async () => {
  wide(false);
  await show({ themeKey: 'F1.1' });
  expect(screen.queryByRole('complementary', { name: 'Valt tema' })).toBeNull();
  expect(within(item('Avvikelserapportering')).getByLabelText('Skäl')).toBeTruthy();
  await press(within(item(theme)).getByRole('button', { name: 'Skäl, uppskattning och aktiviteter' }));
  expect(screen.getAllByLabelText('Skäl')).toHaveLength(2);
});
