/** @jest-environment jsdom */
import { TextEncoder } from 'node:util';
import { act, cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { findIdentities } from '../../domain/identity';
import { Draft, emptyText } from '../../domain/learning';
import { createMemoryLearning } from '../../lists/testing/learning';
import type { MemoryLearning } from '../../lists/testing/learning';
import { samplePeople } from '../plan/testing/samplePlan';
import { lena, memoryStorage, showLearning } from '../learning/testing/showLearning';

configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
jest.setTimeout(30_000);

const known = { people: ['Gunvor Lind'], units: ['Tallbackens korttidsenhet'] };
const number = '19121212-1212';
const whole = {
  ...emptyText(), title: 'Läkemedlet gavs i sex dagar', event: 'Listan låg kvar.', consequence: 'Personen blödde.', causes: 'Ingen bytte lista.', measures: 'Två signerar.',
  lessons: 'Den gamla listan ska bort.', questions: 'Hur vet vi?', themes: ['F2.3'], careKinds: ['shortTermCare' as const]
};

async function sample(text: Partial<Draft['content']> = {}, parts: Partial<Draft> = {}): Promise<MemoryLearning> {
  const learning = createMemoryLearning({ editors: [lena.id, samplePeople.karin.id], planOwners: [], known, findIdentities: given => findIdentities(given, known) });
  await learning.as(lena).drafts.start('d-1', { content: whole, kept: [], replies: [] });
  Object.assign(learning.store.drafts[0], { content: { ...whole, ...text } }, parts);
  return learning;
}

// The document of the tests has none; every browser does.
beforeAll(() => { Object.assign(globalThis, { TextEncoder }); });
beforeAll(() => { Element.prototype.scrollIntoView = jest.fn(); });
beforeEach(() => window.history.replaceState(null, '', '/sites/insidan/SitePages/Larandeexempel.aspx?le-view=drafts&le-draft=d-1'));
afterEach(cleanup);

const field = (name: string): HTMLTextAreaElement => screen.getByLabelText(name, { selector: 'textarea, input' }) as HTMLTextAreaElement;
const type = (name: string, value: string): Promise<void> => act(async () => { fireEvent.change(field(name), { target: { value } }); });
const press = (name: string | RegExp): Promise<void> => act(async () => { fireEvent.click(screen.getByRole('button', { name })); });
const cards = (): string[] => within(screen.getByRole('complementary')).queryAllByRole('article').map(card => within(card).getByRole('heading').textContent ?? '');
const heard = (): string => screen.getAllByRole('status')[0].textContent ?? '';

describe('the form', () => {
  test('marks what it finds, the blocking one first among the cards and without a way to keep it', async () => {
    await showLearning({ person: lena, learning: await sample() });
    await screen.findByRole('complementary');
    await type('Händelse', `Gunvor Lind (${number}) skrevs in.`);
    expect(cards()).toEqual(['2 Personnummer Händelse', '1 Namn Händelse']);
    const [blocking, name] = within(screen.getByRole('complementary')).getAllByRole('article');
    expect(within(blocking).getAllByRole('button').map(({ textContent }) => textContent)).toEqual([number, 'Ta bort ur texten']);
    expect(within(name).getByRole('button', { name: 'Behåll ”Gunvor Lind” med skäl' })).toBeTruthy();
    expect(screen.getByText(/Delen är inte skickad/)).toBeTruthy();
    expect(field('Händelse').getAttribute('aria-invalid')).toBe('true');
    expect(document.querySelectorAll('mark')).toHaveLength(4);
  });

  test('the title is marked as the other parts are, stays one line, and Enter in it goes to a find’s card', async () => {
    await showLearning({ person: lena, learning: await sample() });
    await screen.findByRole('complementary');
    await type('Rubrik', `Gunvor Lind\n(${number}) föll`);
    expect(field('Rubrik').value).toBe(`Gunvor Lind (${number}) föll`);
    expect(Array.from(field('Rubrik').parentElement?.querySelectorAll('mark') ?? [], mark => mark.textContent)).toEqual(['Gunvor Lind', number, '1Gunvor Lind', `2${number}`]);
    expect(cards()).toEqual(['2 Personnummer Rubrik', '1 Namn Rubrik']);
    const strip = within(screen.getByRole('navigation', { name: 'Delar i exemplet' }));
    const ticked = (): number => strip.queryAllByRole('link').filter(({ textContent }) => textContent?.endsWith('klar')).length;
    expect(strip.getByText(`${ticked()} av ${strip.getAllByRole('link').length} delar är klara.`)).toBeTruthy();
    expect(strip.getByRole('link', { name: /^Rubrik/ }).textContent).toContain('2 fynd, varav 1 spärrar');
    expect(field('Rubrik').getAttribute('aria-describedby')?.split(' ').map(id => document.getElementById(id)?.textContent).join(' ')).toMatch(/1 spärrar och 1 väntar på beslut/);
    expect(fireEvent.keyDown(field('Rubrik'), { key: 'Enter' })).toBe(false);
    await act(async () => { field('Rubrik').setSelectionRange(0, 0); fireEvent.keyDown(field('Rubrik'), { key: 'F8' }); });
    await act(async () => { fireEvent.keyDown(field('Rubrik'), { key: 'Enter' }); });
    expect(document.activeElement?.textContent).toContain('Personnummer');
  });

  test('a part that is too long says so and holds back the sending, not the other parts', async () => {
    const learning = await sample();
    await showLearning({ person: lena, learning });
    await screen.findByRole('complementary');
    await type('Händelse', 'Lyften stannade. '.repeat(500));
    await type('Orsaker', 'Batteriet var tomt.');
    expect(screen.getByRole('alert').textContent).toContain('Texten får ha högst 8000 tecken och har 8500.');
    expect(screen.getByText(/Kan inte skickas ännu/).parentElement?.textContent).toContain('1 del som är för lång.');
    await press('Gå till det första');
    expect(document.activeElement).toBe(field('Händelse'));
    await waitFor(() => expect(learning.store.drafts[0].content).toMatchObject({ event: whole.event, causes: 'Batteriet var tomt.' }), { timeout: 5000 });
  });

  test('F8 goes between finds and tells of them, Enter goes to the card, Escape back to the text', async () => {
    await showLearning({ person: lena, learning: await sample({ event: `Gunvor Lind (${number}) skrevs in.`, causes: 'Tallbackens korttidsenhet.' }) });
    await screen.findByRole('complementary');
    const area = field('Händelse');
    act(() => { area.focus(); area.setSelectionRange(0, 0); });
    await act(async () => { fireEvent.keyDown(area, { key: 'F8' }); });
    expect([heard(), area.value.slice(area.selectionStart, area.selectionEnd)]).toEqual(['Fynd 2 av 3, personnummer, spärrar.', number]);
    await act(async () => { fireEvent.keyDown(area, { key: 'Enter' }); });
    expect(document.activeElement?.textContent).toContain('Personnummer');
    await act(async () => { fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' }); });
    expect(document.activeElement).toBe(area);
    await act(async () => { fireEvent.keyDown(area, { key: 'F8', shiftKey: true }); });
    expect(heard()).toBe('Fynd 1 av 3, namn.');
    expect(fireEvent.keyDown(field('Orsaker'), { key: 'Enter' })).toBe(true);
  });

  test('a rewording takes the find’s place and focus is in the text', async () => {
    await showLearning({ person: lena, learning: await sample({ event: `Gunvor Lind (${number}) skrevs in.` }) });
    await screen.findByRole('complementary');
    await press('Ta bort ur texten');
    expect([field('Händelse').value, document.activeElement]).toEqual(['Gunvor Lind skrevs in.', field('Händelse')]);
    await press('Byt till ”en äldre person”');
    expect(field('Händelse').value).toBe('En äldre person skrevs in.');
    expect(cards()).toEqual([]);
  });

  test('a find is kept with a reason, never without, and never with a number in the reason', async () => {
    const learning = await sample({ event: 'Gunvor Lind skrevs in.' });
    await showLearning({ person: lena, learning });
    await screen.findByRole('complementary');
    await press('Behåll ”Gunvor Lind” med skäl');
    await press('Behåll');
    expect(screen.getByText('Skriv ett skäl.')).toBeTruthy();
    await type('Varför pekar det inte ut någon?', `Det är ${number}`);
    await press('Behåll');
    expect(screen.getByText(/Skälet innehåller ett nummer/)).toBeTruthy();
    await type('Varför pekar det inte ut någon?', 'Namnet på en dikt.');
    await press('Behåll');
    expect(cards()).toEqual([' Behålls Händelse']);
    await press('Skicka till granskning');
    await waitFor(() => expect(learning.store.drafts[0]).toMatchObject({ state: 'sent', kept: [{ text: 'Gunvor Lind', reason: 'Namnet på en dikt.' }] }));
    expect(learning.store.steps.map(({ kind, reason }) => [kind, reason])).toEqual([['started', ''], ['kept', 'Namnet på en dikt.'], ['sent', '']]);
  });

  test('sending goes to the first obstacle while there is one', async () => {
    const learning = await sample({ event: 'Gunvor Lind skrevs in.', lessons: '' });
    await showLearning({ person: lena, learning });
    await screen.findByRole('complementary');
    expect(screen.getByText(/Kan inte skickas ännu/).parentElement?.textContent).toBe(' Kan inte skickas ännu. 1 fynd utan beslut, 1 del som saknas.');
    await press('Skicka till granskning');
    expect(document.activeElement).toBe(field('Händelse'));
    await press('Byt till ”en äldre person”');
    await press('Gå till det första');
    expect(document.activeElement).toBe(field('Lärdomar'));
    expect(learning.store.drafts[0].state).toBe('writing');
  });

  test('everything is checked again as it is stored before it is sent', async () => {
    const learning = await sample();
    await showLearning({ person: lena, learning });
    await screen.findByRole('complementary');
    learning.store.drafts[0].content.causes = 'Gunvor Lind glömde.';
    await press('Skicka till granskning');
    expect(await screen.findByText(/kontrollerades igen/)).toBeTruthy();
    expect([learning.store.drafts[0].state, field('Orsaker').value]).toEqual(['writing', 'Gunvor Lind glömde.']);
  });

  test('text pasted from Word is text', async () => {
    await showLearning({ person: lena, learning: await sample({ event: '' }) });
    await screen.findByRole('complementary');
    await act(async () => { fireEvent.paste(field('Händelse'), { clipboardData: { getData: () => 'Ett\u00a0fall\r\n·\tförsta' } }); });
    expect(field('Händelse').value).toBe('Ett fall\n- första');
  });

  test('the preview shows it as readers will', async () => {
    await showLearning({ person: lena, learning: await sample({ event: '<img src=x onerror=alert(1)>' }) });
    await screen.findByRole('complementary');
    await press('Förhandsgranska');
    expect(screen.getByText('Så ser sidan ut för den som läser.').parentElement?.textContent).toMatch(/Det här hände<img src=x onerror=alert\(1\)>.*Diskutera på APT/);
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('the list', () => {
  beforeEach(() => window.history.replaceState(null, '', '/?le-view=drafts'));

  test('shows whose a draft is, how it stands, and what is kept on this computer alone; for its writer only', async () => {
    const storage = memoryStorage();
    const learning = await sample();
    await showLearning({ person: lena, learning, storage });
    await act(async () => { fireEvent.click(await screen.findByRole('link', { name: whole.title })); });
    await screen.findByRole('complementary');
    await type('Händelse', number);
    await act(async () => { fireEvent.click(screen.getAllByRole('link', { name: 'Utkast' })[1]); });
    expect((await screen.findByRole('link', { name: whole.title })).parentElement?.textContent).toMatch(/Utkast.*Skrivs av du.*Något är bara sparat på den här datorn/);
    cleanup();
    window.history.replaceState(null, '', '/?le-view=drafts');
    await showLearning({ person: samplePeople.karin, learning, storage });
    expect((await screen.findByRole('link', { name: whole.title })).parentElement?.textContent).not.toMatch(/datorn/);
    await act(async () => { fireEvent.click(screen.getByRole('link', { name: whole.title })); });
    expect(await screen.findByText(/Bara den som skriver kan ändra det/)).toBeTruthy();
    expect(document.querySelector('textarea')).toBeNull();
    expect(document.body.textContent).not.toContain('1212');
  });

  test('a new draft is in the list when something is written in it', async () => {
    const learning = await sample();
    await showLearning({ person: lena, learning });
    await screen.findByRole('heading', { name: 'Utkast' });
    await press('Nytt exempel');
    await screen.findByRole('complementary');
    expect(learning.store.drafts).toHaveLength(1);
    await type('Rubrik', 'Larmet');
    await waitFor(() => expect(learning.store.drafts[1]?.content.title).toBe('Larmet'), { timeout: 5000 });
  });

  test('speaks English', async () => {
    await showLearning({ person: lena, learning: await sample(), language: 'en' });
    await act(async () => { fireEvent.click(await screen.findByRole('link', { name: whole.title })); });
    await screen.findByRole('heading', { name: 'Identity check' });
    expect(screen.getByText(/Ready to be sent/)).toBeTruthy();
  });
});
