/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { agera2020 } from '../../../domain';
import { FoundPerson, PeopleFinder, Plan, PlanFailure, createUnsentWrites } from '../../../lists';
import { sv } from '../../../loc/sv';
import { World } from '../../update/testing/world';
import { MemoryLists } from '../changing/testing/memoryLists';
import { rowOf, showPlanPage, testPlanPage } from '../testing/planPage';
import { activityOf, sampleRights } from '../testing/samplePlan';

testPlanPage();

const activity = activityOf(1, {
  title: 'Läkemedelsgenomgång', areaKey: 'F2', themeKey: 'F2.3', unitId: 1, roleIds: [1], effort: 'medium', expectedEffect: 'large', start: '2026-06-01', due: '2026-12-18'
});
const bare = activityOf(2, { title: 'Utan ansvarig' });

let lists: MemoryLists;
let stored: Map<string, string>;
let finder: PeopleFinder | undefined;

beforeEach(() => {
  lists = new MemoryLists();
  stored = new Map();
  finder = undefined;
  [activity, bare].forEach(one => lists.rows.set(one.id, one));
});

async function show(parts: Partial<Plan> = {}): Promise<void> {
  const world = new World().ports();
  const unsent = createUnsentWrites(
    { getItem: key => stored.get(key) ?? null, setItem: (key, value) => void stored.set(key, value), removeItem: key => void stored.delete(key) },
    { tenant: 'https://bjorkvik.example', site: '/sites/insidan', login: 'karin' }
  );
  const reporting = { ...world, unsent, people: finder, activities: { ...world.activities, repair: jest.fn(), ...lists.port } };
  await showPlanPage({ activities: [activity, bare], ...parts }, { reporting });
}

const press = (panel: HTMLElement, name: string | RegExp): void => { fireEvent.click(within(panel).getByRole('button', { name })); };
const type = (panel: HTMLElement, label: string | RegExp, value: string): void => { fireEvent.change(within(panel).getByLabelText(label), { target: { value } }); };

async function edit(title = activity.title): Promise<HTMLElement> {
  fireEvent.click(screen.getByRole('link', { name: title }));
  const panel = await screen.findByRole('dialog', { name: title });
  press(panel, /edigera$/);
  await within(panel).findByLabelText(/^Aktivitet/);
  return panel;
}

test('changed fields say from what; the priority is told as it is chosen; saving shows it in the row at once', async () => {
  await show();
  const panel = await edit();
  type(panel, /^Frist/, '2027-01-31');
  fireEvent.click(within(panel).getByRole('radio', { name: /^mycket stor/ }));
  expect(within(panel).getByText('Ändrad från 18 december 2026. Inte sparad.')).toBeTruthy();
  expect(within(panel).getByText('förut 5')).toBeTruthy();
  expect(within(panel).getByText('2 ändringar är inte sparade')).toBeTruthy();
  let answer: () => void = () => undefined;
  lists.hold = new Promise(resolve => { answer = resolve; });
  await act(async () => press(panel, 'Spara'));
  expect(rowOf(activity.title)).toContain('31 jan 2027');
  expect(rowOf(activity.title)).toContain('Sparas …');
  await act(async () => answer());
  expect(await within(panel).findByText('Ändringen är sparad.')).toBeTruthy();
  expect(rowOf(activity.title)).not.toContain('Sparas');
});

test('what is typed is kept, also when the page is closed, and gone on with; starting over forgets it', async () => {
  await show();
  type(await edit(), /^Aktivitet/, 'Ny titel');
  cleanup();
  await show();
  const panel = await edit();
  expect(within(panel).getByText(/Du fortsätter med det du skrev 17 november 2026/)).toBeTruthy();
  expect(within(panel).getByLabelText<HTMLTextAreaElement>(/^Aktivitet/).value).toBe('Ny titel');
  press(panel, 'Börja om');
  expect(within(panel).getByLabelText<HTMLTextAreaElement>(/^Aktivitet/).value).toBe(activity.title);
  expect(stored.size).toBe(0);
});

test('leaving asks; going on keeps the text, discarding forgets it', async () => {
  await show();
  const panel = await edit();
  type(panel, /^Aktivitet/, 'Ny titel');
  press(panel, 'Avbryt');
  const question = within(panel).getByRole('alertdialog', { name: /^1 ändring är inte sparad/ });
  press(question, 'Fortsätt skriva');
  expect(within(panel).getByLabelText<HTMLTextAreaElement>(/^Aktivitet/).value).toBe('Ny titel');
  press(panel, 'Stäng');
  press(within(panel).getByRole('alertdialog'), 'Släng det som är skrivet');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(stored.size).toBe(0);
});

test('another row asks first, as closing does; without changes it just opens', async () => {
  await show();
  const panel = await edit();
  type(panel, /^Aktivitet/, 'Ny titel');
  fireEvent.click(screen.getByRole('link', { name: bare.title }));
  press(within(panel).getByRole('alertdialog'), 'Fortsätt skriva');
  expect(within(panel).getByLabelText<HTMLTextAreaElement>(/^Aktivitet/).value).toBe('Ny titel');
  fireEvent.click(screen.getByRole('link', { name: bare.title }));
  press(within(panel).getByRole('alertdialog'), 'Släng det som är skrivet');
  const next = await screen.findByRole('dialog', { name: bare.title });
  expect(stored.size).toBe(0);
  press(next, /edigera$/);
  await within(next).findByLabelText(/^Aktivitet/);
  fireEvent.click(screen.getByRole('link', { name: activity.title }));
  expect(within(await screen.findByRole('dialog', { name: activity.title })).queryByRole('textbox')).toBeNull();
});

test('a hidden theme is offered only to an activity that has it, which keeps it and says so', async () => {
  const hiding = (key: string): Plan['framework'] => ({
    ...agera2020, areas: agera2020.areas.map(area => ({ ...area, themes: area.themes.map(theme => (theme.key === key ? { ...theme, hidden: true } : theme)) }))
  });
  const offered = (panel: HTMLElement): string[] => within(panel).getAllByRole('option').map(({ textContent }) => textContent ?? '').filter(text => text.startsWith('Förebyggande arbete'));
  await show({ framework: hiding('F2.3') });
  const panel = await edit();
  const field = within(panel).getByLabelText<HTMLSelectElement>(/^Tema/);
  expect([field.value, offered(panel)]).toEqual(['F2.3', ['Förebyggande arbete för att minska risker för specifika vårdskador (dolt i ramverket)']]);
  type(panel, /^Tema/, 'F2.1');
  expect(offered(panel)).toHaveLength(1);
  press(panel, 'Stäng');
  press(within(panel).getByRole('alertdialog'), 'Släng det som är skrivet');
  expect(offered(await edit(bare.title))).toEqual([]);
});

test('what has to be mended is said at its field; an old row that lacks something can be changed otherwise', async () => {
  await show();
  const panel = await edit(bare.title);
  type(panel, /^Start/, '2027-02-01');
  type(panel, /^Frist/, '2027-01-01');
  press(panel, 'Spara');
  expect(within(panel).getAllByRole('alert').map(({ textContent }) => textContent?.trim())).toEqual(['Fristen ligger före starten, 1 februari 2027.']);
  type(panel, /^Frist/, '2027-03-01');
  press(panel, 'Spara');
  expect(await within(panel).findByText('Ändringen är sparad.')).toBeTruthy();
  expect(lists.rows.get(2)).toMatchObject({ start: '2027-02-01', due: '2027-03-01' });
});

test('what fails is taken off the screen with its reason, and can be changed and sent', async () => {
  await show();
  const panel = await edit();
  lists.fail = new PlanFailure('invalid');
  type(panel, /^Aktivitet/, 'Ny titel');
  press(panel, 'Spara');
  expect(await within(panel).findByText('Ändringen i ”Läkemedelsgenomgång” är inte sparad.')).toBeTruthy();
  expect(rowOf(activity.title)).toContain('Läkemedelsgenomgång');
  press(panel, 'Ändra');
  const title = await within(panel).findByLabelText<HTMLTextAreaElement>(/^Aktivitet/);
  expect(title.value).toBe('Ny titel');
  lists.fail = undefined;
  press(panel, 'Spara');
  expect(await screen.findByText('Ändringen är sparad.')).toBeTruthy();
  expect(screen.queryByText(/är inte sparad\.$/)).toBeNull();
  expect(stored.size).toBe(0);
});

test('a copy says what it is a copy of, and leaves dates and status behind', async () => {
  await show();
  fireEvent.click(screen.getByRole('link', { name: activity.title }));
  const panel = await screen.findByRole('dialog', { name: activity.title });
  press(panel, 'Fler val');
  fireEvent.click(screen.getByRole('menuitem', { name: 'Kopiera aktiviteten' }));
  const copy = await screen.findByRole('dialog', { name: 'Ny aktivitet' });
  expect(within(copy).getByLabelText<HTMLTextAreaElement>(/^Aktivitet/).value).toBe('Kopia av Läkemedelsgenomgång');
  press(copy, 'Lägg till');
  expect(await screen.findByRole('dialog', { name: 'Kopia av Läkemedelsgenomgång' })).toBeTruthy();
  const added = Array.from(lists.rows.values()).find(({ title }) => title === 'Kopia av Läkemedelsgenomgång');
  expect(added).toMatchObject({ themeKey: 'F2.3', roleIds: [1], start: undefined, due: undefined, status: 'notStarted' });
});

test('an archived activity in a link is shown as such; who may not edit has no way back', async () => {
  window.history.replaceState(null, '', '/?hp-activity=9');
  const archived = [activityOf(9, { title: 'Gammal', archivedAt: '2026-10-01T08:00:00Z' })];
  await show({ archived });
  const panel = await screen.findByRole('dialog', { name: 'Gammal' });
  expect(panel.textContent).toContain('Aktiviteten är arkiverad sedan 1 oktober 2026.');
  expect(within(panel).getByRole('button', { name: 'Ta tillbaka' })).toBeTruthy();
  cleanup();
  await show({ archived, rights: sampleRights.reader });
  expect((await screen.findByRole('dialog', { name: 'Gammal' })).textContent).toContain('Aktiviteten är arkiverad sedan 1 oktober 2026.');
  expect(screen.queryByRole('button', { name: 'Ta tillbaka' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Redigera' })).toBeNull();
});

test('heads may edit and not add; on a site whose lists are older nobody may', async () => {
  await show({ rights: { ...sampleRights.owner, addActivities: false } });
  expect(screen.queryByRole('button', { name: 'Ny aktivitet' })).toBeNull();
  fireEvent.click(screen.getByRole('link', { name: activity.title }));
  expect(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Redigera' })).toBeTruthy();
  cleanup();
  await show({ olderThanCode: true });
  expect(screen.queryByRole('button', { name: 'Ny aktivitet' })).toBeNull();
  expect(within(await screen.findByRole('dialog')).queryByRole('button', { name: 'Redigera' })).toBeNull();
});

describe('somebody whom the plan does not name', () => {
  const eva: FoundPerson = { login: 'i:0#.f|membership|eva.ny@bjorkvik.example', name: 'Eva Ny', detail: 'Enhetschef, Hemtjänsten' };
  const evan: FoundPerson = { login: 'i:0#.f|membership|evan.ek@bjorkvik.example', name: 'Evan Ek', detail: 'Sjuksköterska' };
  const searchIn = (panel: HTMLElement): HTMLElement => within(panel).getByRole('combobox', { name: 'Sök någon annan på namn' });
  const typeName = async (panel: HTMLElement, text: string): Promise<void> => { await act(async () => { fireEvent.change(searchIn(panel), { target: { value: text } }); }); };

  test('is found from two letters, one question at a time, chosen by keyboard, and named by login when saved', async () => {
    const asked: string[] = [];
    const answers: ((people: FoundPerson[]) => void)[] = [];
    finder = { find: text => { asked.push(text); return new Promise(resolve => { answers.push(resolve); }); } };
    await show();
    const panel = await edit();
    await typeName(panel, 'e');
    expect(asked).toEqual([]);
    await typeName(panel, 'ev');
    await typeName(panel, 'eva');
    await typeName(panel, 'evan');
    expect(asked).toEqual(['ev']);
    await act(async () => answers[0]([eva]));
    expect(asked).toEqual(['ev', 'evan']);
    expect(within(panel).queryByRole('option', { name: /Eva Ny/ })).toBeNull();
    await act(async () => answers[1]([eva, evan]));
    fireEvent.keyDown(searchIn(panel), { key: 'ArrowDown' });
    expect(document.getElementById(searchIn(panel).getAttribute('aria-activedescendant') ?? '')?.textContent).toBe('Evan EkSjuksköterska');
    fireEvent.keyDown(searchIn(panel), { key: 'Enter' });
    expect(within(panel).getByRole('button', { name: 'Ta bort Evan Ek' })).toBeTruthy();
    expect((searchIn(panel) as HTMLInputElement).value).toBe('');
    await act(async () => press(panel, 'Spara'));
    expect(lists.rows.get(activity.id)?.people).toEqual([{ id: expect.any(Number), name: 'Evan Ek', login: evan.login }]);
  });

  test('nobody is said; a failure is a sentence with a new try, and Escape empties the field before it leaves the form', async () => {
    let fail: PlanFailure | undefined = new PlanFailure('offline', { subject: 'people' });
    finder = { find: async () => { if (fail) throw fail; return []; } };
    await show();
    const panel = await edit();
    await typeName(panel, 'xy');
    expect(panel.textContent).not.toMatch(/people/);
    fail = undefined;
    await act(async () => press(panel, sv.common.tryAgain));
    expect(within(panel).getByText('Ingen heter så')).toBeTruthy();
    fireEvent.keyDown(searchIn(panel), { key: 'Escape' });
    expect(within(panel).queryByText('Ingen heter så')).toBeNull();
    expect(searchIn(panel)).toBeTruthy();
  });
});
