/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { ProgressUpdate } from '../../domain';
import { Plan, PlanFailure, latestOf } from '../../lists';
import { World, conflictOutcome, savedOutcome } from '../update/testing/world';
import { rowOf, showPlanPage, testPlanPage } from './testing/planPage';
import { samplePeople, samplePlan, sampleRights, sampleUpdates } from './testing/samplePlan';

testPlanPage();

const late = 'Boende och närstående är med när vårdplanen skrivs';
const inTime = 'Patientsäkerhetsdialog två gånger om året mellan ledning och enheter';

let world: World;
let online: jest.SpyInstance;
let updatesOf: jest.Mock<ProgressUpdate[], [number]>;

beforeEach(() => {
  world = new World();
  updatesOf = jest.fn((id: number) => (id === 1 ? sampleUpdates : []));
  online = jest.spyOn(window.navigator, 'onLine', 'get').mockReturnValue(true);
});
afterEach(() => jest.restoreAllMocks());

async function showPlan(parts: Partial<Plan> = {}): Promise<void> {
  const { activities, unsent, waits } = world.ports();
  const reporting = { unsent, waits, activities: { ...activities, change: jest.fn(), changeMany: jest.fn(), add: jest.fn(), repair: jest.fn() } };
  await showPlanPage(parts, { reporting, updatesOf: async id => updatesOf(id) });
}

async function open(title: string): Promise<HTMLElement> {
  fireEvent.click(screen.getByRole('link', { name: title }));
  return screen.findByRole('dialog', { name: title });
}

async function write(title: string): Promise<HTMLElement> {
  const panel = await open(title);
  fireEvent.click(within(panel).getByRole('button', { name: 'Rapportera' }));
  await within(panel).findByRole('radio', { name: 'Klar' });
  return panel;
}

const touch = (panel: HTMLElement, status: string): void => {
  const radio = within(panel).getByRole('radio', { name: status });
  fireEvent.pointerDown(radio);
  fireEvent.click(radio);
};
const press = (panel: HTMLElement, name: string | RegExp): void => { fireEvent.click(within(panel).getByRole('button', { name })); };
const comment = (panel: HTMLElement): HTMLTextAreaElement => within(panel).getByRole('textbox', { name: 'Kommentar' });

test('three touches: a status, save; the row shows it at once, it is said, and the button has the focus again', async () => {
  await showPlan();
  const panel = await write(inTime);
  touch(panel, 'Klar');
  press(panel, 'Spara');
  expect(await within(panel).findByText('Sparat 08.14.')).toBeTruthy();
  expect(world.sent[0]).toMatchObject({ seen: { id: 2 }, report: { activityId: 2, status: 'done', percent: 100, comment: '' } });
  expect(rowOf(inTime)).toContain('Klar');
  expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(`Sparat 08.14. ${inTime}: Klar.`);
  expect(document.activeElement?.textContent).toBe('Rapportera');
});

test('a needed comment: it is said why, the focus goes there, and nothing is saved without it', async () => {
  await showPlan();
  const panel = await write(late);
  touch(panel, 'Klar');
  await act(async () => { await new Promise(resolve => setTimeout(resolve, 0)); });
  expect([document.activeElement, panel.textContent?.includes('Behövs, eftersom fristen har gått ut.')]).toEqual([comment(panel), true]);
  press(panel, 'Spara');
  expect(within(panel).getByRole('alert').textContent).toBe('Skriv en kommentar, sedan går rapporten att spara.');
  expect(world.sent).toHaveLength(0);
  fireEvent.change(comment(panel), { target: { value: 'Alla har övat.' } });
  fireEvent.keyDown(comment(panel), { key: 'Enter', ctrlKey: true });
  await within(panel).findByText('Sparat 08.14.');
  expect(world.sent[0].report).toMatchObject({ comment: 'Alla har övat.' });
});

test('Esc goes back and keeps the text, also for the next visit; it can be thrown away', async () => {
  await showPlan();
  const panel = await write(late);
  fireEvent.change(comment(panel), { target: { value: 'Halvvägs' } });
  fireEvent.keyDown(comment(panel), { key: 'Escape' });
  expect(within(panel).getByRole('heading', { name: 'Historik' })).toBeTruthy();
  cleanup();
  window.history.replaceState(null, '', '/');
  await showPlan();
  const again = await open(late);
  fireEvent.click(await within(again).findByRole('button', { name: 'Fortsätt rapportera' }));
  expect((await within(again).findByRole('textbox', { name: 'Kommentar' }) as HTMLTextAreaElement).value).toBe('Halvvägs');
  press(again, 'Släng utkastet');
  expect(world.unsent.all()).toEqual([]);
  expect(within(again).getByRole('button', { name: 'Rapportera' })).toBeTruthy();
});

test('percent, next step, help, new due date and effect are a touch away', async () => {
  await showPlan();
  const panel = await write(late);
  press(panel, /^40\s%$/);
  fireEvent.change(within(panel).getByRole('spinbutton'), { target: { value: '60' } });
  press(panel, 'Nästa steg');
  fireEvent.change(within(panel).getByRole('textbox', { name: 'Nästa steg' }), { target: { value: 'Boka möten' } });
  press(panel, 'Behöver stöd');
  press(panel, 'Ny frist');
  fireEvent.change(within(panel).getByLabelText('Ny frist'), { target: { value: '2026-12-11' } });
  press(panel, 'Effekt');
  fireEvent.change(within(panel).getByRole('textbox', { name: 'Effekt vi sett' }), { target: { value: 'Färre frågor' } });
  press(panel, 'Spara');
  await within(panel).findByText('Sparat 08.14.');
  expect(world.sent[0].report).toMatchObject({ status: 'ongoing', percent: 60, needsHelp: false, due: '2026-12-11', nextStep: 'Boka möten', observedEffect: 'Färre frågor' });
});

test('without network it lies in the queue at once, on the plan and in the details, and can be changed and removed', async () => {
  await showPlan();
  const panel = await write(inTime);
  online.mockReturnValue(false);
  touch(panel, 'Klar');
  press(panel, 'Spara');
  expect(await within(panel).findByText(/^Köad .*, inte skickad$/)).toBeTruthy();
  expect(within(panel).getByText(/^Ingen kontakt sedan/)).toBeTruthy();
  expect(screen.getByText('1 rapport i kö på den här datorn')).toBeTruthy();
  press(panel, 'Ändra');
  fireEvent.change(comment(panel), { target: { value: 'Rättat' } });
  press(panel, 'Spara');
  expect(await within(panel).findByText('Rättat')).toBeTruthy();
  expect(world.unsent.all()).toHaveLength(1);
  press(panel, 'Ta bort ur kön');
  expect([world.unsent.all(), world.sent, screen.queryByText('1 rapport i kö på den här datorn')]).toEqual([[], [], null]);
});

test('a failure says what is kept and whom to ask', async () => {
  world.replies = [async () => { throw new PlanFailure('forbidden'); }, savedOutcome];
  await showPlan();
  const panel = await write(inTime);
  touch(panel, 'Klar');
  press(panel, 'Spara');
  expect(await within(panel).findByText(/Fråga Karin Ahlgren om du ska kunna rapportera/)).toBeTruthy();
  press(panel, 'Försök igen');
  expect(await within(panel).findByText('Sparat 08.14.')).toBeTruthy();
});

test('two reports at once: both are shown, nothing is chosen beforehand, and the answer is sent', async () => {
  world.replies = [conflictOutcome];
  world.resolution = async () => ({ result: 'saved', merged: [], activity: { ...samplePlan().activities[1], percent: 80, etag: '"2,5"' } });
  await showPlan();
  const panel = await write(inTime);
  touch(panel, 'Klar');
  press(panel, 'Spara');
  const mine = await within(panel).findByRole('radio', { name: /Klar, 100\s%/ }) as HTMLInputElement;
  const theirs = within(panel).getByRole('radio', { name: /Pågår, 80\s%/ }) as HTMLInputElement;
  expect([mine.checked, theirs.checked]).toEqual([false, false]);
  press(panel, 'Spara valet');
  expect([within(panel).getByText('Välj det läge som ska gälla.') !== null, world.resolved]).toEqual([true, []]);
  fireEvent.click(theirs);
  press(panel, 'Spara valet');
  await within(panel).findByText('Sparat 08.14.');
  expect(world.resolved).toEqual([{ status: 'theirs', percent: 'theirs' }]);
  expect(rowOf(inTime)).toContain('Pågår');
});

test('a report of an earlier visit is sent when the plan opens', async () => {
  online.mockReturnValue(false);
  await showPlan();
  const panel = await write(inTime);
  touch(panel, 'Klar');
  press(panel, 'Spara');
  await within(panel).findByText(/^Köad/);
  cleanup();
  online.mockReturnValue(true);
  window.history.replaceState(null, '', '/');
  await showPlan();
  await screen.findByText(`Sparat 08.14. ${inTime}: Klar.`);
  expect([world.sent.length, world.unsent.all()]).toEqual([1, []]);
});

test('a correction within the same second stands in the open history at once, though the row of its activity is as it was', async () => {
  const untouched: World['replies'][number] = async ({ seen, report }) => (
    { clientKey: report.clientKey, report: 'added', activity: { result: 'saved', merged: [], activity: { ...seen, ...latestOf(report) } } }
  );
  world.replies = [savedOutcome, untouched];
  updatesOf.mockImplementation(id => (id === 2 ? world.sent.map(({ report }, at) => ({ ...report, id: at + 1, by: samplePeople.samira })).reverse() : []));
  await showPlan();
  const panel = await write(inTime);
  touch(panel, 'Klar');
  press(panel, 'Spara');
  await within(panel).findByText('Sparat 08.14.');
  press(panel, 'Rätta');
  fireEvent.change(comment(panel), { target: { value: 'Alla fem har svarat.' } });
  press(panel, 'Spara');
  expect((await within(panel).findByText('Alla fem har svarat.', { selector: 'li p' })).closest('li')?.textContent).toContain('Samira Haddad');
  // Once when it opened, and once for each report.
  expect(updatesOf).toHaveBeenCalledTimes(3);
});

test.each<[string, Partial<Plan>]>([
  ['a reader', { rights: sampleRights.reader }],
  ['who may report but not change activities', { rights: { ...sampleRights.owner, editActivities: false } }],
  ['a page that is older than the lists', { newerThanCode: true }]
])('%s has no button', async (_who, parts) => {
  await showPlan(parts);
  const panel = await open(inTime);
  expect(within(panel).queryByRole('button', { name: 'Rapportera' })).toBeNull();
});
