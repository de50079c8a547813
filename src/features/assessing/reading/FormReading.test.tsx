/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import * as React from 'react';
import { agera2020 } from '../../../domain';
import { Act, RoundContent, proposalsFrom } from '../../../domain/assessment';
import { karin } from '../../../domain/testing/samples';
import type { FormTheme, ReadForm } from '../../../exchange/inward/assessment';
import { UnreadableFile } from '../../../exchange/inward/rows';
import { PlanFailure } from '../../../lists';
import { Language, loadStrings } from '../../../loc';
import { StringsProvider, ThemeRoot } from '../../../ui';
import { MemoryRounds } from '../testing/memoryRounds';
import { makePlan } from '../../import-plan/testing/samples';
import { FormReading } from './index';

const clock = (): Date => new Date('2026-11-23T08:00:00Z');
const by: Act = { by: karin.name, at: clock().toISOString() };
const theme = (themeKey: string, given: Partial<FormTheme> = {}): FormTheme => ({ place: { table: 1, row: 5 }, themeKey, answers: {}, note: '', reason: '', remarks: [], ...given });

const form: ReadForm = {
  themes: [
    theme('G.1', { answers: { a: 'green', b: 'red', c: 'red' }, note: 'Ur filen', remarks: [{ kind: 'wordAgainstColour', question: 'b', written: 'Röd', colour: 'yellow' }] }),
    theme('F1.1', { answers: { a: 'yellow' }, choice: 'prioritise', reason: 'Allt bygger på det.', effort: 'small', expectedEffect: 'veryLarge' })
  ],
  comments: [{ place: { table: 1, row: 9 }, areaKey: 'G', text: 'Ledningen är med.', cut: false }],
  unread: [{ place: { table: 1, row: 7, sheet: 'Blad1' }, written: 'Trygg hemgång', why: { kind: 'themeUnknown', nearest: 'F3.5' } }]
};

interface Shown {
  memory: MemoryRounds;
  roundId: number;
  onClose: jest.Mock;
  onBusy: jest.Mock;
}

async function show({ read = async () => form, mayWrite = true, language = 'sv' as Language } = {}): Promise<Shown> {
  const memory = new MemoryRounds(clock);
  const repository = memory.as(karin, true);
  const { id } = await repository.start({ clientKey: 'r', title: 'Hösten', scope: '', edition: agera2020.edition, startedOn: '2026-11-01' }, proposalsFrom(agera2020), by);
  await repository.answer((await repository.read(id)).content.assessments[0], { answers: { a: 'green', b: 'yellow' } }, by);
  const first = await repository.read(id);
  const [onClose, onBusy] = [jest.fn(), jest.fn()];
  const strings = await loadStrings(language);
  const loadReader = async (): Promise<{ readAssessment: typeof read }> => ({ readAssessment: read });
  function Host(): JSX.Element {
    const [reading, setReading] = React.useState(first);
    const take = React.useCallback((rows: Partial<RoundContent>) => setReading(before => {
      const over = <T extends { clientKey: string }>(old: T[], fresh: T[] = []): T[] => old.map(row => fresh.find(({ clientKey }) => clientKey === row.clientKey) ?? row);
      const { assessments, decisions, comments } = before.content;
      return { ...before, content: { assessments: over(assessments, rows.assessments), decisions: over(decisions, rows.decisions), comments: over(comments, rows.comments) } };
    }), []);
    return <FormReading {...{ reading, mayWrite, repository, clock, take, onBusy, onClose, loadReader }} plan={makePlan()} takeRound={round => setReading(before => ({ ...before, round }))} />;
  }
  await act(async () => { render(<ThemeRoot><StringsProvider language={language} strings={strings}><Host /></StringsProvider></ThemeRoot>); });
  return { memory, roundId: id, onClose, onBusy };
}

async function choose(): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  await act(async () => { fireEvent.change(input as HTMLInputElement, { target: { files: [new File(['x'], 'bedömning.xlsx')] } }); });
  await settle();
}

const settle = (): Promise<void> => act(async () => { for (let turn = 0; turn < 80; turn += 1) await Promise.resolve(); });
const pressed = async (name: string | RegExp): Promise<void> => {
  await act(async () => { fireEvent.click(screen.getByRole('button', { name })); });
  await settle();
};
const box = (name: RegExp): HTMLInputElement => screen.getByRole<HTMLInputElement>('checkbox', { name });

afterEach(cleanup);

test('says per theme what will be answered, what differs, and what was not understood; writes what is new and leaves the rest', async () => {
  const { memory, onBusy } = await show();
  await choose();
  expect(screen.getByText(/bedömning.xlsx: 2 av omgångens 33 teman lästes. Nytt i filen: 2 svar, 1 anteckning, 1 beslut och 1 kommentar./)).toBeTruthy();
  expect(screen.getByText('På 1 ställe säger filen något annat än det som gruppen redan har sagt.')).toBeTruthy();
  expect(screen.getByText(/Blad1, rad 7/).parentElement?.textContent).toContain('”Trygg hemgång”. Temat finns inte i omgångens ramverk. Närmast ligger F3 Säker bemanning.');
  expect(screen.getByText('B: cellen säger ”Röd” men är gul. Ordet fick gälla.')).toBeTruthy();
  expect(box(/Engagerad ledning och tydlig styrning, B: röd, nu: gul/).checked).toBe(false);
  expect(box(/Engagerad ledning och tydlig styrning, C: röd/).checked).toBe(true);
  expect(box(/Avvikelserapportering, Prioriteras/).closest('label')?.textContent).toContain('Resursåtgång: litenEffekt: mycket storSkäl: Allt bygger på det.');
  await pressed('Läs in');
  expect(screen.getByText('Bedömningen är inläst')).toBeTruthy();
  const row = memory.site.assessments.find(({ themeKey }) => themeKey === 'G.1');
  expect([row?.answers.b.given?.answer, row?.answers.c.given?.answer, row?.note]).toEqual(['yellow', 'red', 'Ur filen']);
  expect(memory.site.decisions).toMatchObject([{ themeKey: 'F1.1', choice: 'prioritise', reason: 'Allt bygger på det.', effort: 'small', expectedEffect: 'veryLarge' }]);
  expect(memory.site.comments).toMatchObject([{ areaKey: 'G', text: 'Ledningen är med.' }]);
  expect(onBusy.mock.calls.map(([busy]) => busy)).toEqual(expect.arrayContaining([true, false]));
});

test('the file’s answer takes the place of the group’s where it is ticked, and what is unticked is not written', async () => {
  const { memory } = await show();
  await choose();
  fireEvent.click(box(/B: röd, nu: gul/));
  fireEvent.click(box(/C: röd/));
  expect(screen.getByText('2 svar, 1 anteckning, 1 beslut och 1 kommentar läses in.')).toBeTruthy();
  await pressed('Läs in');
  const row = memory.site.assessments.find(({ themeKey }) => themeKey === 'G.1');
  expect([row?.answers.b.given?.answer, row?.answers.c.given]).toEqual(['red', undefined]);
});

test('a broken connection stops it half-way; looked at again, only the rest is left', async () => {
  const { memory } = await show();
  await choose();
  memory.failures.decide = [new PlanFailure('offline')];
  await pressed('Läs in');
  expect(screen.getByText('2 är sparade, 2 väntar.')).toBeTruthy();
  await pressed('Granska filen igen');
  expect(screen.getByText('1 beslut och 1 kommentar läses in.')).toBeTruthy();
  const before = memory.calls.filter(call => call === 'answer').length;
  await pressed('Läs in');
  expect(screen.getByText('Bedömningen är inläst')).toBeTruthy();
  expect(memory.calls.filter(call => call === 'answer').length).toBe(before);
  expect(memory.site.comments).toMatchObject([{ text: 'Ledningen är med.' }]);
});

test('a round that was closed meanwhile says so', async () => {
  const { memory, roundId } = await show();
  await choose();
  await memory.as(karin, true).close(roundId, by);
  await pressed('Läs in');
  expect(screen.getByText(/Omgången stängdes medan filen lästes in/)).toBeTruthy();
});

test('a file that cannot be read says why and what to do, and another can be chosen', async () => {
  await show({ read: async () => { throw new UnreadableFile('noTable'); } });
  await choose();
  const alert = screen.getByRole('alert');
  expect(within(alert).getByText(/Det finns ingen bedömning i filen/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Välj fil' })).toBeTruthy();
});

test('a file of other rows says that nothing of it belongs here, and tells only the first of them one by one', async () => {
  const unread = Array.from({ length: 5000 }, (_, at) => ({ place: { table: 1, row: at + 2, sheet: 'Blad1' }, written: `Rad ${at}`, why: { kind: 'themeUnknown' as const } }));
  await show({ read: async () => ({ themes: [], comments: [], unread }) });
  await choose();
  expect(screen.getByText('Inget i filen hör till den här omgången. Det finns inget att läsa in.')).toBeTruthy();
  expect(screen.getByText('5000 rader förstods inte')).toBeTruthy();
  expect(screen.getAllByText(/^Bladet Blad1, rad/)).toHaveLength(30);
  expect(screen.getByText('och 4970 rader till')).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Läs in' }).disabled).toBe(true);
});

test('a closed round can be read and not changed', async () => {
  await show({ mayWrite: false });
  expect(screen.getByText('Omgången är stängd. Den går att läsa men inte att ändra.')).toBeTruthy();
  expect(document.querySelector('input[type=file]')).toBeNull();
});

test('speaks English, with nothing of the Swedish left but the framework and the group’s words', async () => {
  await show({ language: 'en' });
  await choose();
  expect(screen.getByText(/2 of the round’s 33 themes were read. New in the file: 2 answers, 1 note, 1 decision and 1 comment./)).toBeTruthy();
  expect(screen.getByText(/Sheet Blad1, row 7/)).toBeTruthy();
  expect(box(/B: red, now: yellow/).checked).toBe(false);
});
