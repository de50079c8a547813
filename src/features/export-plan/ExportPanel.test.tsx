/** @jest-environment jsdom */
import { act, cleanup, configure, fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { ActivityFilter, agera2020, indexPlan, noFilter } from '../../domain';
import { Act, proposalsFrom } from '../../domain/assessment';
import { karin, makeActivity } from '../../domain/testing/samples';
import { DocumentForm, WritingOptions, WritingStopped, formOf } from '../../exchange/outward';
import { Plan, PlanFailure } from '../../lists';
import { loadStrings } from '../../loc';
import { StringsProvider, ThemeRoot } from '../../ui';
import { MemoryRounds } from '../assessing/testing/memoryRounds';
import { makePlan } from '../import-plan/testing/samples';
import { ExportPanel } from './index';
import type { RoundReader } from './useRoundChoice';

configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });

jest.mock('../../ui/saveFile', () => ({ saveFile: jest.fn() }));
const { saveFile } = jest.requireMock<{ saveFile: jest.Mock }>('../../ui/saveFile');

const plan = makePlan({ archived: [makeActivity({ id: 9, unitId: 1 })] }, [makeActivity({ id: 1, unitId: 1 }), makeActivity({ id: 2, unitId: 2 })]);

async function show(filter: ActivityFilter = noFilter, filterText = '', whole = true, shown = plan, assessments?: RoundReader): Promise<void> {
  const strings = await loadStrings('sv');
  await act(async () => {
    render(
      <ThemeRoot>
        <StringsProvider language="sv" strings={strings}>
          <ExportPanel plan={shown} index={indexPlan(shown)} today="2026-11-26" whole={whole} filter={filter} filterText={filterText} assessments={assessments} onClose={() => undefined} />
        </StringsProvider>
      </ThemeRoot>
    );
  });
}

/** Lets the test decide how the writing of a Word file goes. */
function writeWord(write: DocumentForm['write']): jest.SpyInstance {
  return jest.spyOn(formOf('word'), 'write').mockImplementation(write);
}

const save = (): HTMLButtonElement => screen.getByRole<HTMLButtonElement>('button', { name: 'Hämta filen' });

beforeAll(() => { Element.prototype.scrollTo = jest.fn(); });
afterEach(() => { cleanup(); jest.restoreAllMocks(); saveFile.mockClear(); });

test('what the filter shows is what goes out, with the filter in words; archived ones when asked for', async () => {
  const write = writeWord(async () => ({ bytes: new Uint8Array(), shortened: 0 }));
  await show({ ...noFilter, unitIds: [1] }, 'Äldreomsorg');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Det som filtret visar, 1 aktivitet/ }).checked).toBe(true);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Ta med arkiverade, 1 aktivitet' }));
  await act(async () => { fireEvent.click(save()); });
  expect(write.mock.calls[0][0]).toMatchObject({ selection: 'Äldreomsorg', activities: [{ id: 1 }, { id: 9 }] });
  expect(saveFile.mock.calls[0][0]).toBe('Handlingsplan 2026, 2026-11-26.docx');
  expect(screen.getByText(/Filen är gjord, med 2 aktiviteter/)).toBeTruthy();
});

test('a stopped file is not handed over, and the panel says so', async () => {
  writeWord((_, { signal }: WritingOptions) => new Promise((__, reject) => signal?.addEventListener('abort', () => reject(new WritingStopped()))));
  await show();
  await act(async () => { fireEvent.click(save()); });
  expect(screen.getByRole('progressbar')).toBeTruthy();
  await act(async () => { fireEvent.click(screen.getByRole('button', { name: 'Avbryt' })); });
  expect(screen.getByText(/Ingen fil gjordes/)).toBeTruthy();
  expect(saveFile).not.toHaveBeenCalled();
});

test.each([[501, true], [500, false]])('before the page stands still for %i activities the panel says so: %s', async (count, said) => {
  let stillSaid: boolean | undefined;
  writeWord(async (_, { onProgress, onStandstill }) => {
    await Promise.resolve();
    onProgress?.(0.5);
    onStandstill?.();
    stillSaid = screen.queryByText('Nu skrivs filen. Sidan står stilla tills den är klar.') !== null && screen.queryByText(/Gör filen, 50/) !== null;
    return { bytes: new Uint8Array(), shortened: 0 };
  });
  await show(noFilter, '', true, makePlan({}, Array.from({ length: count }, (__, at) => makeActivity({ id: at + 1 }))));
  await act(async () => { fireEvent.click(save()); });
  expect(stillSaid).toBe(said);
  expect(screen.getByText(/Filen är gjord/)).toBeTruthy();
});

test('a large plan as Word is said to take long before it starts, and Excel is one touch away', async () => {
  const activities = (count: number): Plan['activities'] => Array.from({ length: count }, (_, at) => makeActivity({ id: at + 1 }));
  await show(noFilter, '', true, makePlan({}, activities(5_000)));
  expect(screen.queryByText(/tar lång tid/)).toBeNull();
  cleanup();
  await show(noFilter, '', true, makePlan({}, activities(5_001)));
  expect(screen.getByText(/Word med fler än 5.000 aktiviteter tar lång tid/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Välj Excel i stället' }));
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Excel En tabell|^ExcelEn tabell/ }).checked).toBe(true);
  expect(screen.queryByText(/tar lång tid/)).toBeNull();
});

test.each([['ChunkLoadError', 'Det gick inte att hämta det som gör filen.'], ['RangeError', 'Det gick inte att göra filen.']])('a failure says what happened, and can be tried again: %s', async (name, sentence) => {
  writeWord(async () => { throw Object.assign(new Error('x'), { name }); });
  await show();
  await act(async () => { fireEvent.click(save()); });
  expect(screen.getByText(sentence)).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Försök igen' }).disabled).toBe(false);
});

test('a plan that is not read to its end cannot go out yet', async () => {
  await show(noFilter, '', false);
  expect(save().disabled).toBe(true);
  expect(screen.getByText(/Planen hämtas/)).toBeTruthy();
});

describe('the assessment in the document', () => {
  const clock = (): Date => new Date('2026-11-23T08:00:00Z');
  const by: Act = { by: karin.name, at: clock().toISOString() };

  /** A round of last year that is closed, and this year's, which goes on. */
  async function twoRounds(): Promise<{ memory: MemoryRounds; reader: RoundReader }> {
    const memory = new MemoryRounds(clock);
    const reader = memory.as(karin, true);
    const [last, now] = await Promise.all(['2025', '2026'].map(year =>
      reader.start({ clientKey: year, title: `Hösten ${year}`, scope: '', edition: agera2020.edition, startedOn: `${year}-10-22` }, proposalsFrom(agera2020), by)));
    await reader.close(last.id, by);
    await reader.answer((await reader.read(now.id)).content.assessments[0], { answers: { a: 'red' } }, by);
    return { memory, reader };
  }

  test('the last closed round goes along, another when it is chosen, and none when that is wanted', async () => {
    const write = writeWord(async () => ({ bytes: new Uint8Array(), shortened: 0 }));
    await show(noFilter, '', true, plan, (await twoRounds()).reader);
    const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Omgång i dokumentet' });
    expect(Array.from(select.options, ({ text }) => text)).toEqual(['Hösten 2026, pågår', 'Hösten 2025, stängd 23 november 2026', 'Utan bedömning']);
    await act(async () => { fireEvent.click(save()); });
    expect(write.mock.calls[0][0]).toMatchObject({ assessment: { title: 'Hösten 2025', closed: { on: '2026-11-23', by: 'Karin Ahlgren' }, linked: plan.activities } });
    fireEvent.change(select, { target: { value: select.options[0].value } });
    await act(async () => { fireEvent.click(save()); });
    expect(write.mock.calls[1][0].assessment.picture.areas[0].themes[0].answers).toEqual({ a: 'red' });
    fireEvent.change(select, { target: { value: '' } });
    await act(async () => { fireEvent.click(save()); });
    expect(write.mock.calls[2][0]).not.toHaveProperty('assessment');
  });

  test('rounds that cannot be read keep nobody from the document, and it says that it goes without', async () => {
    const { memory, reader } = await twoRounds();
    memory.failures.rounds = [new PlanFailure('offline')];
    const write = writeWord(async () => ({ bytes: new Uint8Array(), shortened: 0 }));
    await show(noFilter, '', true, plan, reader);
    expect(screen.getByText('Omgångarna gick inte att hämta. Dokumentet görs utan bedömning.')).toBeTruthy();
    await act(async () => { fireEvent.click(save()); });
    expect(write).toHaveBeenCalledTimes(1);
  });

  test('a chosen round that cannot be read makes no document', async () => {
    const { memory, reader } = await twoRounds();
    const write = writeWord(async () => ({ bytes: new Uint8Array(), shortened: 0 }));
    await show(noFilter, '', true, plan, reader);
    memory.failures.frozen = [new PlanFailure('offline')];
    await act(async () => { fireEvent.click(save()); });
    expect(write).not.toHaveBeenCalled();
    expect(screen.getByRole('alert')).toBeTruthy();
  });
});
