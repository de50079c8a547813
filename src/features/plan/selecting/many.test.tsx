/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { Activity } from '../../../domain';
import { ActivityChanges, ChangeOutcome, Plan, PlanFailure, ReportOutcome } from '../../../lists';
import { World } from '../../update/testing/world';
import { rowOf, showPlanPage, testPlanPage } from '../testing/planPage';
import { sampleActivities, samplePeople, sampleRights } from '../testing/samplePlan';

testPlanPage();

let change: jest.Mock<Promise<ChangeOutcome>, [Activity, ActivityChanges]>;
let report: jest.Mock;
let resolve: jest.Mock;

const eva = { login: 'i:0#.f|membership|eva.ny@bjorkvik.example', name: 'Eva Ny', detail: 'Enhetschef, Hemtjänsten' };

beforeEach(() => {
  localStorage.clear();
  change = jest.fn(async (seen: Activity, changes: ActivityChanges): Promise<ChangeOutcome> => ({ result: 'saved', activity: { ...seen, ...changes, etag: `"${seen.id},2"` }, merged: [] }));
  report = jest.fn(async (given: { seen: Activity; report: { clientKey: string; status: Activity['status']; percent: number } }[]): Promise<ReportOutcome[]> => given.map(({ seen, report: { clientKey, status, percent } }) => (
    { clientKey, report: 'added', activity: { result: 'saved', activity: { ...seen, status, percent }, merged: [] } }
  )));
  resolve = jest.fn();
});

async function showPlan(parts: Partial<Plan> = {}): Promise<void> {
  const { activities, unsent, waits } = new World().ports();
  const changeMany = jest.fn(async (list: { seen: Activity; changes: ActivityChanges }[], options?: { onProgress?: (progress: { done: number; total: number }) => void }) => {
    const outcomes = [];
    for (const { seen, changes } of list) {
      try {
        outcomes.push({ activityId: seen.id, outcome: await change(seen, changes) });
      } catch (failure) {
        outcomes.push({ activityId: seen.id, failure: failure as Error });
      }
      options?.onProgress?.({ done: outcomes.length, total: list.length });
    }
    return outcomes;
  });
  const reporting = { unsent, waits, people: { find: async () => [eva] }, activities: { ...activities, change, changeMany, report, resolve, add: jest.fn(), repair: jest.fn() } };
  await showPlanPage(parts, { reporting });
}

const titles = sampleActivities.map(({ title }) => title);
const box = (title: string): HTMLInputElement => screen.getByRole<HTMLInputElement>('checkbox', { name: `Markera ${title}` });
const bar = (): HTMLElement => screen.getByRole('group', { name: 'Markerade aktiviteter' });
const marked = (): string => within(bar()).getByRole('status').textContent ?? '';

async function begin(): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name: 'Markera flera' }));
  await screen.findByRole('group', { name: 'Markerade aktiviteter' });
}
async function openPanel(kind: string, ...rows: string[]): Promise<HTMLElement> {
  rows.forEach(title => fireEvent.click(box(title)));
  fireEvent.click(within(bar()).getByRole('button', { name: 'Ändra …' }));
  const panel = await screen.findByRole('dialog', { name: 'Ändra flera' });
  fireEvent.click(within(panel).getByRole('radio', { name: kind }));
  return panel;
}
const press = async (panel: HTMLElement, name: string | RegExp): Promise<void> => act(async () => { fireEvent.click(within(panel).getByRole('button', { name })); });
const move = (panel: HTMLElement, days: string): void => {
  fireEvent.click(within(panel).getByRole('radio', { name: 'Flytta' }));
  fireEvent.change(within(panel).getByRole('spinbutton', { name: /Antal dagar/ }), { target: { value: days } });
};

test('readers are not offered to mark', async () => {
  await showPlan({ rights: sampleRights.reader });
  expect(screen.queryByRole('button', { name: 'Markera flera' })).toBeNull();
});

test('boxes of rows, groups and all; the bar counts what the filter hides; Escape ends it', async () => {
  await showPlan();
  expect(screen.queryAllByRole('checkbox')).toEqual([]);
  await begin();
  fireEvent.click(box('Grundläggande förutsättningar för patientsäkerhetsarbete'.replace(/^/, 'alla i ')));
  expect(marked()).toBe('4 markerade');
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'enkät' } });
  await screen.findByText('4 markerade, 3 av dem visas inte i filtret');
  fireEvent.click(within(bar()).getByRole('button', { name: 'Avmarkera' }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Markera alla som visas' }));
  expect(marked()).toBe('1 markerade');
  fireEvent.keyDown(document.body, { key: 'Escape' });
  expect(screen.queryAllByRole('checkbox')).toEqual([]);
});

test('shift marks from the last one, keys mark in the table, and a press on a row marks it instead of opening it', async () => {
  await showPlan();
  await begin();
  const boxes = Array.from(document.querySelectorAll<HTMLInputElement>('input[data-mark]'));
  fireEvent.click(boxes[1]);
  fireEvent.click(boxes[4], { shiftKey: true });
  expect(marked()).toBe('4 markerade');
  const row = boxes[6].closest('tr') as HTMLElement;
  fireEvent.click(row);
  expect([marked(), screen.queryByRole('dialog')]).toEqual(['5 markerade', null]);
  fireEvent.keyDown(within(row).getByRole('link'), { key: 'ArrowDown', shiftKey: true });
  expect([marked(), document.activeElement]).toEqual(['6 markerade', boxes[7]]);
  fireEvent.keyDown(within(row).getByRole('link'), { key: ' ' });
  expect(marked()).toBe('5 markerade');
  fireEvent.keyDown(boxes[0], { key: 'a', ctrlKey: true });
  expect(marked()).toBe('18 markerade');
});

test('a preview says old and new of each row, and why others stay; what is saved is what it says', async () => {
  await showPlan();
  await begin();
  const panel = await openPanel('Frist', titles[0], titles[17]);
  move(panel, '14');
  expect(within(panel).getByText('1 aktivitet ändras, 1 ändras inte')).toBeTruthy();
  expect(panel.textContent).toContain('30 okt 2026');
  expect(panel.textContent).toContain('13 nov 2026');
  expect(panel.textContent).toContain('Har ingen frist att flytta');
  expect(change).not.toHaveBeenCalled();
  await press(panel, 'Spara för 1 aktivitet');
  expect(change.mock.calls.map(([seen, changes]) => [seen.id, changes])).toEqual([[1, { due: '2026-11-13' }]]);
  await within(panel).findByText('1 aktivitet sparade.');
  expect(rowOf(titles[0])).toContain('13 nov 2026');
});

test('somebody whom the plan does not name is found by name, stands in the preview, and is named by login when saved', async () => {
  await showPlan();
  await begin();
  const panel = await openPanel('Ansvarig', titles[0], titles[1]);
  const search = within(panel).getByRole('combobox', { name: 'Sök någon annan på namn' });
  await act(async () => { fireEvent.change(search, { target: { value: 'eva' } }); });
  fireEvent.keyDown(search, { key: 'Enter' });
  expect(within(panel).getByRole('button', { name: /^Personer.*Eva Ny/ })).toBeTruthy();
  expect(within(panel).getAllByText(/Eva Ny/, { selector: 'ins' })).toHaveLength(2);
  await press(panel, 'Spara för 2 aktiviteter');
  expect(change.mock.calls.map(([seen, { people }]) => [seen.id, people])).toEqual([1, 2].map(id => [id, [{ id: expect.any(Number), name: 'Eva Ny', login: eva.login }]]));
});

test('nobody is searched for who is only to be taken away', async () => {
  await showPlan();
  await begin();
  const panel = await openPanel('Ansvarig', titles[0]);
  fireEvent.click(within(panel).getByRole('radio', { name: 'Ta bort' }));
  expect(within(panel).queryByRole('combobox', { name: 'Sök någon annan på namn' })).toBeNull();
});

test('a conflict and a failure are told row by row: the one is settled, the other tried again, and what is saved is left alone', async () => {
  const conflict = { fields: [{ field: 'due', base: '2026-10-30', mine: '2026-11-13', theirs: '2026-12-24', by: samplePeople.jonas, at: '2026-11-17T07:00:00Z' }], mine: { due: '2026-11-13' }, theirs: { ...sampleActivities[0], due: '2026-12-24' } };
  change.mockImplementationOnce(async () => ({ result: 'conflict', conflict }) as ChangeOutcome);
  change.mockImplementationOnce(async () => { throw new PlanFailure('throttled'); });
  resolve.mockResolvedValue({ result: 'saved', activity: { ...sampleActivities[0], due: '2026-11-13', etag: '"1,3"' }, merged: [] });
  await showPlan();
  await begin();
  const panel = await openPanel('Frist', titles[0], titles[1], titles[2]);
  move(panel, '14');
  await press(panel, 'Spara för 3 aktiviteter');
  expect(await within(panel).findByText('1 av 3 sparade.')).toBeTruthy();
  expect(within(panel).getByText('Jonas Wik har valt 24 dec 2026. Du har valt 13 nov 2026.')).toBeTruthy();
  await press(panel, 'Försök igen med den');
  expect(await within(panel).findByText('2 av 3 sparade.')).toBeTruthy();
  expect(change.mock.calls.map(([seen]) => seen.id)).toEqual([1, 2, 3, 2]);
  await press(panel, 'Spara mitt');
  expect(resolve).toHaveBeenCalledWith(conflict, { due: 'mine' });
  expect(await within(panel).findByText('3 aktiviteter sparade.')).toBeTruthy();
});

test('a status is given by reports, with a comment where the rules ask for one; undo gives reports of what was', async () => {
  await showPlan();
  await begin();
  const panel = await openPanel('Status', titles[0], titles[1], titles[3]);
  fireEvent.click(within(panel).getByRole('radio', { name: 'Klar' }));
  expect(panel.textContent).toContain('Behöver en kommentar, eftersom fristen har gått ut');
  expect(within(panel).getByText('1 aktivitet ändras, 2 ändras inte')).toBeTruthy();
  fireEvent.change(within(panel).getByRole('textbox', { name: /Kommentar/ }), { target: { value: 'Beslut i ledningsgruppen' } });
  await press(panel, 'Spara för 2 aktiviteter');
  expect(report.mock.calls[0][0].map(({ report: given }: { report: object }) => given)).toMatchObject([
    { activityId: 1, status: 'done', percent: 100, comment: 'Beslut i ledningsgruppen' }, { activityId: 2, status: 'done', comment: 'Beslut i ledningsgruppen' }
  ]);
  await within(panel).findByText('2 aktiviteter sparade.');
  expect(rowOf(titles[0])).toContain('Klar');
  await press(panel, 'Ångra');
  expect(report.mock.calls[1][0].map(({ report: given }: { report: object }) => given)).toMatchObject([
    { activityId: 1, status: 'ongoing', percent: 40, needsHelp: true }, { activityId: 2, status: 'ongoing', percent: 50 }
  ]);
  await within(panel).findByText('Ångrat för 2 aktiviteter.');
  expect(rowOf(titles[0])).toContain('Pågår');
});
