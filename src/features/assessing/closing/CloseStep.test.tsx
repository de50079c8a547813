/** @jest-environment jsdom */
import { act, cleanup, configure, fireEvent, screen, within } from '@testing-library/react';
import { PlanFailure } from '../../../lists';
import { MemoryRounds } from '../testing/memoryRounds';
import { createKeptDecisions } from '../keptDecisions';
import { sampleNow, samplePeople, sampleRights } from '../../plan/testing/samplePlan';
import { Scene, Stage, showStep, startedRound } from '../testing/stage';
import { memoryUnsent } from '../testing/assessingStage';
import { CloseStep } from './index';

configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
jest.setTimeout(30_000);
afterEach(cleanup);

const { karin, jonas } = samplePeople;
const by = (who: typeof karin): { by: string; at: string } => ({ by: who.name, at: '2026-11-17T07:10:00Z' });
let memory: MemoryRounds;
let roundId: number;

beforeEach(async () => {
  memory = new MemoryRounds(() => sampleNow);
  roundId = (await startedRound(memory, karin)).id;
});

const show = (scene: Partial<Scene> = {}): Promise<Stage> => showStep(CloseStep, { memory, roundId, who: karin, ...scene });
const press = (name: string | RegExp): Promise<void> => act(async () => { fireEvent.click(screen.getByRole('button', { name })); });
const line = (text: string | RegExp): HTMLElement => screen.getByText(text).closest('li') as HTMLElement;
const round = (): { state: string; closedBy?: string; log: { kind: string; why: string }[] } => memory.site.rounds[0];

/** Everything that a round can have: answers to all, a decision about each, a comment on each area. */
async function wholeRound(): Promise<void> {
  const repository = memory.as(karin, true);
  const { content } = await repository.read(roundId);
  for (const seen of content.assessments) await repository.answer(seen, { answers: { a: 'green', b: 'yellow', c: 'unknown' } }, by(karin));
  for (const seen of content.decisions) await repository.decide(seen, { choice: seen.themeKey === 'F1.1' ? 'prioritise' : 'wait' });
  for (const seen of content.comments) await repository.comment(seen, `Om ${seen.areaKey}`);
}

async function disputed(themeKey: string): Promise<void> {
  const [hers, his] = [memory.as(karin, true), memory.as(jonas, true)];
  const seen = (await hers.read(roundId)).content.assessments.find(each => each.themeKey === themeKey);
  if (!seen) throw new Error(themeKey);
  await hers.answer(seen, { answers: { a: 'green' } }, by(karin));
  await his.answer(seen, { answers: { a: 'red' } }, by(jonas));
}

test('says what is missing, by theme, and leads to where it is mended', async () => {
  const stage = await show();
  expect(screen.getByText('33 teman är inte klart bedömda')).toBeTruthy();
  expect(screen.getByText('6 områden saknar kommentar')).toBeTruthy();
  expect(screen.getByText('Alla är eniga om svaren')).toBeTruthy();
  const undecided = within(line('33 teman saknar beslut'));
  expect(undecided.getAllByRole('button')).toHaveLength(6);
  fireEvent.click(undecided.getByRole('button', { name: 'En god säkerhetskultur' }));
  expect(stage.went).toEqual([['decide', 'G.2']]);
  fireEvent.click(undecided.getByRole('button', { name: 'Visa alla 33' }));
  expect(undecided.getAllByRole('button')).toHaveLength(34);
});

test('people who disagree are in the way, and the themes lead to their answers', async () => {
  await disputed('F1.2');
  const stage = await show();
  fireEvent.click(within(line('1 tema har olika svar')).getByRole('button'));
  expect(stage.went).toEqual([['assess', 'F1.2']]);
  await press('Stäng omgången');
  expect(screen.queryByText(/^Stänga/)).toBeNull();
  expect(screen.getByText('Omgången går att stänga när alla är eniga om svaren.')).toBeTruthy();
});

test('a whole round is closed after a question: who, when, what was frozen, and the log', async () => {
  await wholeRound();
  const stage = await show();
  await press('Stäng omgången');
  expect(round().state).toBe('open');
  expect(screen.getByText('Inget saknas. Svar, beslut och kommentarer fryses som de står nu.')).toBeTruthy();
  await press('Ja, stäng');
  expect(round()).toMatchObject({ state: 'closed', closedBy: 'Karin Ahlgren' });
  expect(await screen.findByText('Omgången är stängd. Nu kan alla på Insidan läsa den under Nuläge.')).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Stängd 17 november 2026 kl. 08.14' })).toBeTruthy();
  const cells = within(screen.getByRole('row', { name: /^Hela ramverket/ })).getAllByRole('cell').map(({ textContent }) => textContent);
  expect(cells.slice(1)).toEqual(['1', '1']);
  expect(screen.getByRole('complementary', { name: 'Omgångens logg' }).textContent).toMatch(/Stängd.*17 november 2026 08\.14 av Karin Ahlgren.*Startad.*16 november 2026 09\.00/);
  expect(stage.busy).toEqual([true, false]);
});

test('gaps do not hinder, and the question names them', async () => {
  await show();
  await press('Stäng omgången');
  expect(screen.getByText(/33 teman är inte klart bedömda, 33 teman saknar beslut och 6 områden saknar kommentar\. Det som står nu fryses ändå\./)).toBeTruthy();
  await press('Inte än');
  expect(round().state).toBe('open');
});

test('what stands on this computer alone is said', async () => {
  const unsent = memoryUnsent();
  const { content } = await memory.as(karin, true).read(roundId);
  createKeptDecisions(unsent, () => sampleNow).keep({ seen: content.decisions[0], mine: { choice: 'wait' } });
  unsent.keep({ key: `assess/${content.assessments[0].clientKey}/a`, kind: 'draft', at: sampleNow.toISOString(), content: {} });
  unsent.keep({ key: 'assess/another/F1.1/a', kind: 'draft', at: sampleNow.toISOString(), content: {} });
  const stage = await show({ unsent });
  fireEvent.click(within(line('1 beslut är inte sparat')).getByRole('button', { name: 'Gå till Besluta' }));
  fireEvent.click(within(line('1 svar eller text är inte sparad')).getByRole('button', { name: 'Gå till Bedöm' }));
  expect(stage.went).toEqual([['decide'], ['assess']]);
});

test('a disagreement that came while it was closed leaves it open and is named', async () => {
  await wholeRound();
  await show();
  await disputedBehind();
  await press('Stäng omgången');
  await press('Ja, stäng');
  expect(screen.getByText('Någon svarade olika medan du stängde: Utredning efter vårdskador och andra avvikelser samt återkoppling till berörda.')).toBeTruthy();
  expect(round().state).toBe('open');
});

/** Two answer differently without the page having heard of it. */
async function disputedBehind(): Promise<void> {
  const [hers, his] = [memory.as(karin, true), memory.as(jonas, true)];
  const seen = (await hers.read(roundId)).content.assessments.find(each => each.themeKey === 'F1.2');
  if (!seen) throw new Error('F1.2');
  await hers.answer(seen, { answers: { b: 'green' } }, by(karin));
  await his.answer(seen, { answers: { b: 'red' } }, by(jonas));
}

test('a broken connection: said, and the same closing goes on', async () => {
  await wholeRound();
  memory.failures.close = [new PlanFailure('offline')];
  await show();
  await press('Stäng omgången');
  await press('Ja, stäng');
  expect(screen.getByText('Omgången blev inte stängd.')).toBeTruthy();
  await press('Försök igen');
  expect(await screen.findByText('Omgången är stängd. Nu kan alla på Insidan läsa den under Nuläge.')).toBeTruthy();
});

test('a round with more text than there is room for is said so, and stays open', async () => {
  memory.failures.close = [new PlanFailure('invalid', { subject: 'rounds.frozen' })];
  await show();
  await press('Stäng omgången');
  await press('Ja, stäng');
  expect(screen.getByText('Omgången är större än vad som får plats i en fryst omgång.')).toBeTruthy();
});

test('somebody else closed it first', async () => {
  await show();
  await memory.as(jonas, true).close(roundId, by(jonas));
  await press('Stäng omgången');
  await press('Ja, stäng');
  expect(await screen.findByText('Jonas Wik hann stänga omgången först.')).toBeTruthy();
});

test('a closing that stopped half-way can be finished', async () => {
  memory.site.rounds[0] = { ...memory.site.rounds[0], state: 'closing' };
  await show();
  expect(screen.getByText('Omgången håller på att stängas')).toBeTruthy();
  await press('Stäng färdigt');
  expect(round().state).toBe('closed');
});

describe('a closed round', () => {
  beforeEach(async () => { await memory.as(karin, true).close(roundId, by(karin)); });

  test('is opened again with a reason, which the log then has; without one it stays closed', async () => {
    await show();
    await press('Öppna omgången igen');
    await press('Öppna igen');
    expect(screen.getByText('Skriv varför omgången öppnas igen.')).toBeTruthy();
    expect(round().state).toBe('closed');
    memory.failures.reopen = [new PlanFailure('offline')];
    fireEvent.change(screen.getByLabelText('Varför öppnas den?'), { target: { value: 'F1 bedömdes för fel boende' } });
    await press('Öppna igen');
    expect((screen.getByLabelText('Varför öppnas den?') as HTMLTextAreaElement).value).toBe('F1 bedömdes för fel boende');
    await press('Försök igen');
    expect(round()).toMatchObject({ state: 'open', log: [{ kind: 'started' }, { kind: 'closed' }, { kind: 'reopened', why: 'F1 bedömdes för fel boende' }] });
    expect(screen.getByText('Omgången är öppen igen.')).toBeTruthy();
    expect(screen.getByRole('complementary', { name: 'Omgångens logg' }).textContent).toMatch(/Öppnad igen.*”F1 bedömdes för fel boende”/);
  });

  test('shows who may not assess no way to open it', async () => {
    await show({ plan: { rights: sampleRights.reader } });
    expect(screen.queryByRole('button', { name: 'Öppna omgången igen' })).toBeNull();
    expect(await screen.findByRole('table')).toBeTruthy();
  });

  test('a frozen text that cannot be read is said, and asked for again', async () => {
    memory.failures.frozen = [new PlanFailure('invalid')];
    await show();
    await press('Försök igen');
    expect(await screen.findByRole('table')).toBeTruthy();
  });
});
