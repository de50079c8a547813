/** @jest-environment jsdom */
import { act, cleanup, configure, fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { ActivityFilter, indexPlan, noFilter } from '../../domain';
import { makeActivity } from '../../domain/testing/samples';
import { DocumentForm, WritingOptions, WritingStopped, formOf } from '../../exchange/outward';
import type { Plan } from '../../lists';
import { loadStrings } from '../../loc';
import { StringsProvider, ThemeRoot } from '../../ui';
import { makePlan } from '../import-plan/testing/samples';
import { ExportPanel } from './index';

configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });

jest.mock('../../ui/saveFile', () => ({ saveFile: jest.fn() }));
const { saveFile } = jest.requireMock<{ saveFile: jest.Mock }>('../../ui/saveFile');

const plan = makePlan({ archived: [makeActivity({ id: 9, unitId: 1 })] }, [makeActivity({ id: 1, unitId: 1 }), makeActivity({ id: 2, unitId: 2 })]);

async function show(filter: ActivityFilter = noFilter, filterText = '', whole = true, shown = plan): Promise<void> {
  const strings = await loadStrings('sv');
  await act(async () => {
    render(
      <ThemeRoot>
        <StringsProvider language="sv" strings={strings}>
          <ExportPanel plan={shown} index={indexPlan(shown)} today="2026-11-26" whole={whole} filter={filter} filterText={filterText} onClose={() => undefined} />
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
