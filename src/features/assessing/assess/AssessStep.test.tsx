/** @jest-environment jsdom */
import { act, cleanup, configure, fireEvent, screen, within } from '@testing-library/react';
import { Answer, Question } from '../../../domain/assessment';
import { PlanFailure } from '../../../lists';
import { MemoryRounds } from '../testing/memoryRounds';
import { sampleNow } from '../../plan/testing/samplePlan';
import { answerAs, begin, clock, jonas, karin, lastRound } from '../testing/rounds';
import { cellOf, click, memoryUnsent, pass, press, show, wordsOf } from '../testing/assessingStage';

configure({ defaultHidden: true });
jest.setTimeout(30_000);

let memory: MemoryRounds;
let id: number;

beforeEach(async () => {
  jest.useFakeTimers({ now: sampleNow });
  window.history.replaceState(null, '', '/?hp-view=assess');
  memory = new MemoryRounds(clock);
  const last = await lastRound(memory, { 'G.1': { a: 'yellow', b: 'red', c: 'unknown' }, 'F1.1': { a: 'green', b: 'green', c: 'green' } });
  ({ id } = await begin(memory, last));
});
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

const stored = (themeKey: string, question: Question): Answer | undefined =>
  memory.site.assessments.find(row => row.roundId === id && row.themeKey === themeKey)?.answers[question].given?.answer;
const says = (text: string | RegExp): boolean => screen.queryAllByText(text).length > 0;
const focused = (): string | undefined => (document.activeElement as HTMLElement | null)?.dataset.cell;
const enter = (themeKey: string, question: Question): Promise<void> => act(async () => cellOf(themeKey, question).focus());
const note = (): HTMLTextAreaElement => screen.getByLabelText('Anteckning', { selector: 'textarea' });

describe('from the keyboard', () => {
  test('arrows move and hold at the edges; only one cell is in the order of the Tab key', async () => {
    await show({ memory });
    await enter('G.1', 'a');
    await press('ArrowRight');
    await press('ArrowDown');
    expect(focused()).toBe('G.2/b');
    await press('ArrowLeft');
    await press('ArrowLeft');
    expect(focused()).toBe('G.2/a');
    await press('End', { ctrlKey: true });
    expect(focused()).toBe('G.4.5/c');
    await press('Home', { ctrlKey: true });
    expect(focused()).toBe('G.1/a');
    expect(document.querySelectorAll('[data-cell][tabindex="0"]')).toHaveLength(1);
  });

  test('digits answer, Enter confirms, Delete takes back, Ctrl + Z undoes, and each is stored at once', async () => {
    await show({ memory });
    await enter('G.1', 'a');
    await press('Enter');
    expect(stored('G.1', 'a')).toBe('yellow');
    for (const [key, question, answer] of [['1', 'b', 'green'], ['0', 'c', 'unknown']] as const) {
      await press('ArrowRight');
      await press(key);
      expect(stored('G.1', question)).toBe(answer);
    }
    expect(wordsOf(cellOf('G.1', 'b'))).toBe('B. Grön, KA, var röd');
    expect(screen.getByText('Klart', { selector: 'span' })).toBeTruthy();
    await press('Delete');
    expect([stored('G.1', 'c'), wordsOf(cellOf('G.1', 'c'))]).toEqual([undefined, 'C. Saknas?, förslag 2025']);
    await press('z', { ctrlKey: true });
    expect(stored('G.1', 'c')).toBe('unknown');
    await press('3');
    await press('z', { ctrlKey: true });
    expect(stored('G.1', 'c')).toBe('unknown');
    expect(says(/^Ångrat: C i Engagerad ledning/)).toBe(true);
    expect(focused()).toBe('G.1/c');
  });

  test('Shift and Enter confirm what is left of a theme, and nothing that was answered', async () => {
    await show({ memory });
    await enter('G.1', 'a');
    await press('1');
    await press('Enter', { shiftKey: true });
    expect((['a', 'b', 'c'] as const).map(question => stored('G.1', question))).toEqual(['green', 'red', 'unknown']);
  });

  test('Page Down goes to the next area with the focus in its grid, and “back” returns', async () => {
    await show({ memory });
    await enter('G.1', 'a');
    await press('PageDown');
    expect([focused(), window.location.search]).toEqual(['F1.1/a', '?hp-view=assess&hp-at=F1.1']);
    expect(screen.getByRole('heading', { name: /Öka kunskap om inträffade vårdskador$/ })).toBeTruthy();
    await press('PageUp');
    expect(focused()).toBe('G.1/a');
  });

  test('letters that are written in a field answer nothing', async () => {
    await show({ memory });
    await enter('G.1', 'a');
    await press('n');
    expect(document.activeElement).toBe(note());
    await press('1');
    expect(stored('G.1', 'a')).toBeUndefined();
  });

  test('? shows all keys and keeps the focus', async () => {
    await show({ memory });
    await enter('G.1', 'a');
    expect(screen.queryByText('bekräfta temats alla förslag')?.closest('[hidden]')).toBeTruthy();
    await press('?');
    expect(screen.getByText('bekräfta temats alla förslag').closest('[hidden]')).toBeNull();
    expect(focused()).toBe('G.1/a');
  });
});

describe('with the mouse', () => {
  test('a cell is chosen and answered with the buttons below, whose focus stays', async () => {
    await show({ memory });
    await act(async () => { fireEvent.click(cellOf('G.2', 'b')); });
    const bar = within(screen.getByRole('group', { name: 'Svara på vald fråga' }));
    expect(wordsOf(screen.getByRole('group', { name: 'Svara på vald fråga' }))).toMatch(/^B\. Tillräckligt stöd\? En god säkerhetskultur/);
    expect(bar.getByRole('button', { name: 'Bekräfta' }).getAttribute('aria-disabled')).toBe('true');
    await click('Underlag saknas');
    expect(stored('G.2', 'b')).toBe('unknown');
    expect(document.activeElement?.textContent).toContain('Underlag saknas');
    expect(document.activeElement?.getAttribute('aria-pressed')).toBe('true');
    await click('Ta bort svaret');
    expect(stored('G.2', 'b')).toBeUndefined();
  });

  test('areas show how far they have come, and what is not known', async () => {
    await answerAs(memory, karin, id, 'F1.1', { a: 'green', b: 'unknown', c: 'green' });
    await show({ memory });
    const area = screen.getByRole('button', { name: /^1\. Öka kunskap/ });
    expect(wordsOf(area)).toMatch(/1 av 5 teman.*Underlag saknas: 1/);
    await click(/^1\. Öka kunskap/);
    expect(screen.getByRole('button', { name: /^1\. Öka kunskap/ }).getAttribute('aria-current')).toBe('true');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /^1\. Öka kunskap/ }));
  });
});

describe('several people', () => {
  test('what somebody else answers is there within seconds, with who it was', async () => {
    await show({ memory });
    await answerAs(memory, jonas, id, 'G.2', { a: 'red' });
    await pass(4000);
    expect(wordsOf(cellOf('G.2', 'a'))).toBe('A. Röd, JW 08.14, nyss besvarad av Jonas');
    await pass(3 * 60_000);
    expect(wordsOf(cellOf('G.2', 'a'))).toBe('A. Röd, JW 08.14');
  });

  test('two questions of one theme at the same moment both stand', async () => {
    await show({ memory });
    await answerAs(memory, jonas, id, 'G.1', { b: 'red' });
    await enter('G.1', 'a');
    await press('1');
    expect([stored('G.1', 'a'), stored('G.1', 'b')]).toEqual(['green', 'red']);
  });

  test('two answers to one question are both kept, shown to both, and settled in the row below', async () => {
    await show({ memory });
    await answerAs(memory, jonas, id, 'G.1', { b: 'green' });
    await enter('G.1', 'b');
    await press('2');
    expect(wordsOf(cellOf('G.1', 'b'))).toBe('B. Två svar, JW grön, KA gul, nyss besvarad av Jonas');
    expect(says('B: olika svar kl. 08.14.')).toBe(true);
    expect(wordsOf(screen.getByText('B: olika svar kl. 08.14.').parentElement)).toContain('Du svarade gul och Jonas Wik svarade grön');
    await press('Enter');
    expect(document.activeElement?.textContent).toBe('Grön');
    await act(async () => { fireEvent.click(document.activeElement!); });
    await pass(0);
    expect(memory.site.assessments.find(row => row.roundId === id && row.themeKey === 'G.1')?.answers.b).toMatchObject({ given: { answer: 'green', by: 'Karin Ahlgren' }, rivals: [] });
    expect([focused(), says(/olika svar kl/)]).toEqual(['G.1/b', false]);
  });

  test('a disagreement can wait: its row goes, its frame stays, and Enter brings the row back', async () => {
    await show({ memory });
    await answerAs(memory, jonas, id, 'G.1', { b: 'green' });
    await enter('G.1', 'b');
    await press('2');
    await click('Ta det senare');
    expect([focused(), says(/olika svar kl/), wordsOf(cellOf('G.1', 'b')).includes('Två svar')]).toEqual(['G.1/b', false, true]);
    await press('Enter');
    expect([says(/olika svar kl/), document.activeElement?.textContent]).toEqual([true, 'Grön']);
  });

  test('only my own answer is undone', async () => {
    await show({ memory });
    await enter('G.2', 'a');
    await press('1');
    jest.advanceTimersByTime(1000);
    await answerAs(memory, jonas, id, 'G.2', { a: 'red' });
    await pass(4000);
    await press('z', { ctrlKey: true });
    expect([stored('G.2', 'a'), says('Jonas Wik har svarat efter dig. Ångra gäller bara dina egna svar.')]).toEqual(['red', true]);
    await press('z', { ctrlKey: true });
    expect(says('Det finns inget svar att ångra.')).toBe(true);
  });
});

describe('when it does not go as planned', () => {
  test('an answer that cannot be sent is shown, kept on the computer, and sent when there is contact again', async () => {
    const unsent = memoryUnsent();
    await show({ memory, unsent });
    memory.failures.answer = [new PlanFailure('offline')];
    await enter('G.1', 'a');
    await press('1');
    expect([wordsOf(cellOf('G.1', 'a')), stored('G.1', 'a'), unsent.writes.length]).toEqual(['A. Grön, inte sparat', undefined, 1]);
    expect(says('1 svar är inte sparat')).toBe(true);
    await pass(5000);
    expect([wordsOf(cellOf('G.1', 'a')), stored('G.1', 'a'), unsent.writes.length]).toEqual(['A. Grön, KA, var gul', 'green', 0]);
    expect(says('1 svar är inte sparat')).toBe(false);
  });

  test('a new try is the user’s for what does not pass by itself, and the focus goes to the grid', async () => {
    await show({ memory });
    memory.failures.answer = [new PlanFailure('unexpected')];
    await enter('G.1', 'a');
    await press('1');
    await pass(60_000);
    expect(stored('G.1', 'a')).toBeUndefined();
    await click('Försök igen');
    expect([stored('G.1', 'a'), focused()]).toEqual(['green', 'G.1/a']);
  });

  test('what was not sent when the page went is sent at the next visit, and meets what was answered meanwhile', async () => {
    const unsent = memoryUnsent();
    await show({ memory, unsent });
    memory.failures.answer = [new PlanFailure('offline'), new PlanFailure('offline')];
    await enter('G.1', 'a');
    await press('1');
    cleanup();
    memory.failures.answer = [];
    await answerAs(memory, jonas, id, 'G.1', { a: 'red' });
    await show({ memory, unsent });
    expect(wordsOf(cellOf('G.1', 'a'))).toMatch(/^A\. Två svar, JW röd, KA grön/);
    expect(unsent.writes).toEqual([]);
  });

  test('a second answer to the same question while the first is on its way is no disagreement with oneself', async () => {
    await show({ memory });
    await enter('G.1', 'a');
    await act(async () => {
      fireEvent.keyDown(cellOf('G.1', 'a'), { key: '1' });
      fireEvent.keyDown(cellOf('G.1', 'a'), { key: '3' });
    });
    await pass(0);
    expect(memory.site.assessments.find(row => row.roundId === id && row.themeKey === 'G.1')?.answers.a).toMatchObject({ given: { answer: 'red' }, rivals: [] });
  });

  test('an answer that met the closing says whether it came with the round', async () => {
    await show({ memory });
    await memory.as(jonas, true).close(id, { by: jonas.name, at: clock().toISOString() });
    await enter('G.1', 'a');
    await press('1');
    expect(says('Jonas Wik stängde omgången kl. 08.14')).toBe(true);
    expect(says(/^Engagerad ledning och tydlig styrning, A grön: svaret kom för sent och är inte med\.$/)).toBe(true);
    expect(screen.queryByRole('group', { name: 'Svara på vald fråga' })).toBeNull();
    await click('Jag har läst');
    expect(focused()).toBe('G.1/a');
  });
});

describe('what is written', () => {
  test('a note is stored when its field is left, and Escape leads back to the grid', async () => {
    await show({ memory });
    await enter('G.1', 'b');
    await press('n');
    fireEvent.change(note(), { target: { value: 'Ny mall sedan i maj.' } });
    await press('Escape');
    await pass(0);
    expect(focused()).toBe('G.1/b');
    expect(memory.site.assessments.find(row => row.roundId === id && row.themeKey === 'G.1')?.note).toBe('Ny mall sedan i maj.');
    expect(cellOf('G.1', 'b').closest('tr')?.textContent).toContain('Anteckning');
  });

  test('two notes on one theme are both shown, and one chooses; the focus stays in the field', async () => {
    await show({ memory });
    await enter('G.1', 'b');
    await press('n');
    fireEvent.change(note(), { target: { value: 'Min' } });
    const his = memory.as(jonas, true);
    const seen = (await his.read(id)).content.assessments[0];
    await his.answer(seen, { note: 'Hans' }, { by: jonas.name, at: clock().toISOString() });
    await press('Escape');
    expect(says(/^Jonas Wik har också ändrat texten, 08\.14\.$/)).toBe(true);
    expect(memory.site.assessments.find(row => row.roundId === id && row.themeKey === 'G.1')?.note).toBe('Hans');
    await click('Lägg ihop texterna');
    expect(memory.site.assessments.find(row => row.roundId === id && row.themeKey === 'G.1')?.note).toBe('Min\nHans');
    expect(document.activeElement).toBe(note());
  });

  test('a note that was being written when the reader goes to another theme is stored there where it was written', async () => {
    await show({ memory });
    await enter('G.1', 'b');
    await press('n');
    fireEvent.change(note(), { target: { value: 'Till G.1' } });
    await act(async () => { fireEvent.click(cellOf('G.3', 'a')); });
    await pass(0);
    expect([note().value, memory.site.assessments.find(row => row.roundId === id && row.themeKey === 'G.1')?.note]).toEqual(['', 'Till G.1']);
  });

  test('what was typed outlives the page', async () => {
    const unsent = memoryUnsent();
    await show({ memory, unsent });
    memory.failures.comment = [new PlanFailure('offline')];
    const field = (): HTMLTextAreaElement => screen.getByLabelText('Kommentar till området');
    fireEvent.change(field(), { target: { value: 'Fler skriver avvikelser.' } });
    fireEvent.blur(field());
    await pass(0);
    expect(says('Det du skrivit finns kvar här.')).toBe(true);
    memory.failures.comment = [new PlanFailure('offline')];
    cleanup();
    await pass(0);
    await show({ memory, unsent });
    expect([field().value, says(/^Det du skrev förra gången hann inte sparas/)]).toEqual(['Fler skriver avvikelser.', true]);
    fireEvent.blur(field());
    await pass(0);
    expect(memory.site.comments).toMatchObject([{ areaKey: 'G', text: 'Fler skriver avvikelser.', written: { by: 'Karin Ahlgren' } }]);
    expect(unsent.writes).toEqual([]);
  });

  test('beside the grid stand what the last round said, and what repeats itself', async () => {
    await answerAs(memory, karin, id, 'G.1', { b: 'red' });
    await show({ memory });
    const pane = screen.getByRole('complementary', { name: 'Valt tema' });
    expect(wordsOf(pane)).toMatch(/Engagerad ledning.*Fråga A, tillräcklig kunskap\?.*Fundera på.*Hösten 2025.*AGul.*BRöd.*CUnderlag saknas/);
    expect(wordsOf(pane)).toContain('Röd på B två omgångar i rad. Ni avgör i steget Besluta');
    expect(cellOf('G.1', 'b').closest('tr')?.textContent).toContain('Röd på B två omgångar i rad');
  });
});
