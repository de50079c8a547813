/** @jest-environment jsdom */
import { TextEncoder } from 'node:util';
import { act, cleanup, configure, fireEvent, screen, within } from '@testing-library/react';
import { findIdentities } from '../../domain/identity';
import { emptyText } from '../../domain/learning';
import { PlanFailure } from '../../lists';
import { MemoryLearning, createMemoryLearning } from '../../lists/testing/learning';
import { lena, showLearning } from '../learning/testing/showLearning';
import { samplePeople } from '../plan/testing/samplePlan';

configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
jest.setTimeout(30_000);

const { karin } = samplePeople;
const known = { people: ['Gunvor Lind'], units: [] };
const whole = {
  ...emptyText(), title: 'Läkemedlet gavs i sex dagar', event: 'Gunvor Lind är en visa.', consequence: 'Personen blödde.', causes: 'Ingen bytte lista.', measures: 'Två signerar.',
  lessons: 'Den gamla listan ska bort.', questions: 'Hur vet vi?', themes: ['F2.3'], careKinds: ['shortTermCare' as const]
};

/** Lena has sent an example with one reason; Karin is another editor. */
async function sample({ sent = true } = {}): Promise<MemoryLearning> {
  const learning = createMemoryLearning({ editors: [lena.id, karin.id, 77], known, findIdentities: given => findIdentities(given, known) });
  const { drafts } = learning.as(lena);
  const begun = await drafts.start('d-1', { content: whole, kept: [{ part: 'event', kind: 'name', text: 'Gunvor Lind', reason: 'En visa.', at: '2026-12-01T09:00:00Z' }], replies: [] });
  if (sent && begun.result === 'saved') await drafts.send(begun.draft);
  return learning;
}

// The document of the tests has none; every browser does.
beforeAll(() => { Object.assign(globalThis, { TextEncoder }); });
beforeAll(() => { Element.prototype.scrollIntoView = jest.fn(); });
beforeEach(() => window.history.replaceState(null, '', '/?le-view=review&le-review=d-1'));
afterEach(cleanup);

const press = (name: string | RegExp, role = 'button'): Promise<void> => act(async () => { fireEvent.click(screen.getByRole(role, { name })); });
const type = (label: string, value: string): Promise<void> => act(async () => { fireEvent.change(screen.getByLabelText(label), { target: { value } }); });
const may = (name: string): boolean => screen.getByRole('button', { name }).getAttribute('aria-disabled') !== 'true';
const opened = (): Promise<HTMLElement> => screen.findByRole('heading', { name: 'Logg' });
const log = (): string[] => within(screen.getByRole('heading', { name: 'Logg' }).parentElement as HTMLElement).getAllByRole('listitem').map(item => item.lastChild?.textContent ?? '');

async function approve(): Promise<void> {
  await press('Godta: Gunvor Lind');
  for (const check of screen.getAllByRole('checkbox')) await act(async () => { fireEvent.click(check); });
  await press('Godkänn');
}

test('approving needs every reason accepted and three checks', async () => {
  const learning = await sample();
  await showLearning({ person: karin, learning });
  await opened();
  expect(may('Godkänn')).toBe(false);
  await press('Godkänn');
  expect(learning.store.reviews).toEqual([]);
  for (const check of screen.getAllByRole('checkbox')) await act(async () => { fireEvent.click(check); });
  await press('Godta inte: Gunvor Lind');
  expect(may('Godkänn')).toBe(false);
  await press('Ändra');
  await press('Godta: Gunvor Lind');
  expect(may('Godkänn')).toBe(true);
  await press('Godkänn');
  expect(await screen.findByText(/^Godkänd av Karin/)).toBeTruthy();
  expect(learning.store.reviews).toMatchObject([{ decision: 'approve', by: karin, answers: [{ accepted: true }] }]);
});

test('sending back needs a comment, which never holds a number of a person; the writer answers it', async () => {
  const learning = await sample();
  await showLearning({ person: karin, learning });
  await opened();
  await press('Skicka tillbaka');
  expect(screen.getByText(/^Skriv en kommentar/)).toBeTruthy();
  await type(`Kommentar till ${lena.name}`, 'Se 19121212-1212');
  await press('Skicka tillbaka');
  expect([screen.queryByText(/innehåller ett nummer på en person/) !== null, learning.store.reviews]).toEqual([true, []]);
  await type(`Kommentar till ${lena.name}`, '');
  await press('Kommentera delen: Orsaker');
  await type('Kommentar till orsaker', 'Saknades rutinen?');
  await press('Skicka tillbaka');
  expect(learning.store.reviews).toMatchObject([{ decision: 'sendBack', partComments: [{ part: 'causes', text: 'Saknades rutinen?' }] }]);
  cleanup();
  window.history.replaceState(null, '', '/?le-view=drafts&le-draft=d-1');
  await showLearning({ person: lena, learning });
  await press('Ta tillbaka till utkast');
  await screen.findByRole('heading', { name: 'Identitetskontroll' });
  await press('Svar (Orsaker)');
  await type('Svar (Orsaker)', 'Den saknades.');
  await press('Svara');
  expect(screen.getByText(/Ditt svar: Den saknades\./)).toBeTruthy();
});

test('the next round shows what the writer has changed, in words, without what was taken out; approved, nothing of it is remembered', async () => {
  const learning = await sample();
  const { drafts } = learning.as(lena);
  await learning.as(karin).reviews.decide(learning.store.drafts[0], { clientKey: 'r-1', decision: 'sendBack', comment: 'Stryk namnet', partComments: [], answers: [] });
  window.history.replaceState(null, '', '/?le-view=drafts&le-draft=d-1');
  await showLearning({ person: lena, learning });
  await press('Ta tillbaka till utkast');
  await screen.findByRole('heading', { name: 'Identitetskontroll' });
  expect(learning.store.drafts[0].decided).toMatchObject({ round: 1, content: { event: '⟨name⟩ är en visa.' } });
  const saved = await drafts.save(learning.store.drafts[0], { content: { ...whole, event: 'Det är en visa.' }, kept: [], replies: [] });
  if (saved.result === 'saved') await drafts.send(saved.draft);
  cleanup();
  window.history.replaceState(null, '', '/?le-view=review&le-review=d-1');
  await showLearning({ person: karin, learning });
  await opened();
  expect(screen.getByText('Ändrat: Händelse.')).toBeTruthy();
  expect(document.querySelector('ins')).toBeNull();
  await act(async () => { fireEvent.click(screen.getByRole('checkbox', { name: 'Visa ändringar sedan omgång 1' })); });
  const text = screen.getByRole('article', { name: 'Texten som granskas' });
  expect(within(text).getByRole('heading', { name: 'Händelse' }).parentElement?.textContent?.replace(/\s+/g, ' ')).toContain('1 ord borttaget, 1 ord tillagt.borttaget: [namn] slut. tillagt: Det slut. är en visa.');
  expect(text.textContent).not.toContain('Gunvor');
  await act(async () => { fireEvent.click(screen.getByRole('checkbox', { name: 'Visa ändringar sedan omgång 1' })); });
  for (const check of within(screen.getByRole('group', { name: 'Intyga före godkännande' })).getAllByRole('checkbox')) await act(async () => { fireEvent.click(check); });
  await press('Godkänn');
  await screen.findByText(/^Godkänd av Karin/);
  cleanup();
  await showLearning({ person: lena, learning });
  await opened();
  expect(learning.store.drafts[0].decided).toBeUndefined();
});

test.each([
  [{ seen: true as const, people: [lena, karin, { id: 77, name: 'Tove Ek' }], groups: ['Vårdens kvalitetsgrupp'] }, `${karin.name}, Tove Ek och medlemmarna i Vårdens kvalitetsgrupp kan granska.`],
  [{ seen: true as const, people: [lena], groups: [] }, 'Ingen annan är lex Maria-redaktör på webbplatsen. Be den som äger webbplatsen att lägga till någon.'],
  [{ seen: false as const }, 'Du har inte rätt att se vilka som är lex Maria-redaktörer. Den som äger webbplatsen vet.']
])('the writer is told who may review: %o', async (reviewers, says) => {
  const learning = await sample();
  learning.store.reviewers = reviewers;
  await showLearning({ person: lena, learning });
  await opened();
  expect(await screen.findByText(says)).toBeTruthy();
});

test('who wrote it can never decide, and is told why; it can be taken back', async () => {
  const learning = await sample();
  await showLearning({ person: lena, learning });
  await opened();
  expect(screen.getByText(/Du har skrivit exemplet och kan därför inte godkänna det\./)).toBeTruthy();
  expect([screen.queryByRole('button', { name: 'Godkänn' }), screen.queryByRole('checkbox')]).toEqual([null, null]);
  await press('Ta tillbaka till utkast');
  expect(learning.store.drafts[0].state).toBe('writing');
  expect(await screen.findByRole('heading', { name: 'Identitetskontroll' })).toBeTruthy();
});

test('a text that changed while it was read is not approved', async () => {
  const learning = await sample();
  await showLearning({ person: karin, learning });
  await opened();
  learning.store.drafts[0].content.causes = 'Någon annan text.';
  await approve();
  expect(await screen.findByText(/^Texten ändrades medan du läste/)).toBeTruthy();
  expect(learning.store.reviews).toEqual([]);
});

test('who decides after somebody else is told who came first, keeps the words, and nothing is stored', async () => {
  const learning = await sample();
  await showLearning({ person: karin, learning });
  await opened();
  await learning.as({ id: 77, name: 'Tove Ek' }).reviews.decide(learning.store.drafts[0], { clientKey: 'r-1', decision: 'sendBack', comment: 'Stryk namnet', partComments: [], answers: [] });
  await type(`Kommentar till ${lena.name}`, 'Fint skrivet.');
  await approve();
  expect(await screen.findByText('Tove Ek hann besluta före dig. Ditt beslut är inte sparat.')).toBeTruthy();
  expect(screen.getByText('Fint skrivet.').parentElement?.textContent).toContain('Det du skrev:');
  expect(learning.store.reviews.map(({ clientKey }) => clientKey)).toEqual(['r-1']);
  expect(screen.getAllByText(/^Tove Ek skickade tillbaka/)).toHaveLength(2);
});

test('a find that nobody has decided on is seen and holds back the approval', async () => {
  const learning = await sample();
  learning.store.drafts[0].kept = [];
  await showLearning({ person: karin, learning });
  await opened();
  expect(screen.getByText(/1 fynd är utan beslut/)).toBeTruthy();
  for (const check of screen.getAllByRole('checkbox')) await act(async () => { fireEvent.click(check); });
  expect(may('Godkänn')).toBe(false);
});

test('a publishing that broke says what stands and is done again; it is withdrawn with a reason and the log stays', async () => {
  const learning = await sample();
  learning.failNext('examples.publish/reading', new PlanFailure('offline'));
  await showLearning({ person: karin, learning });
  await opened();
  await approve();
  await screen.findByText(/^Godkänd av Karin/);
  await press('Publicera på Insidan');
  expect(await screen.findByText('Inget har publicerats.')).toBeTruthy();
  expect(learning.store.examples).toEqual([]);
  await press('Försök igen');
  expect(await screen.findByText(/^Publicerat /)).toBeTruthy();
  expect(learning.store.examples).toHaveLength(1);
  await press('Avpublicera …');
  await press('Avpublicera');
  expect(screen.getByText('Skriv ett skäl.')).toBeTruthy();
  await type('Varför avpubliceras exemplet?', 'Kändes igen');
  await press('Avpublicera');
  expect(await screen.findByText(/^Avpublicerat av Karin/)).toBeTruthy();
  expect(learning.store.examples).toEqual([]);
  expect(log()).toEqual([
    `${karin.name} avpublicerade. Skäl: Kändes igen`, `${karin.name} publicerade`, `${karin.name} godkände`, `${lena.name} skickade till granskning`, `${lena.name} började skriva`
  ]);
});

test('a publishing that broke when the page became news does not say that nobody sees it', async () => {
  const learning = await sample();
  learning.failNext('examples.publish/showing', new PlanFailure('offline'));
  await showLearning({ person: karin, learning });
  await opened();
  await approve();
  await screen.findByText(/^Godkänd av Karin/);
  await press('Publicera på Insidan');
  expect(await screen.findByText('Publiceringen blev inte klar.')).toBeTruthy();
  expect(screen.queryByText('Inget har publicerats.')).toBeNull();
});

test('an editor who opens the list is told of a publishing that broke, and finishes it or takes it away', async () => {
  const learning = await sample();
  learning.store.drafts[0].kept = [];
  learning.store.drafts[0].content = { ...whole, event: 'Något hände.' };
  await learning.as(karin).reviews.decide(learning.store.drafts[0], { clientKey: 'r-1', decision: 'approve', comment: '', partComments: [], answers: [] });
  learning.store.unfinished = [{ draftKey: 'd-1', at: '2026-12-02T08:59:30Z', isPublic: true }, { draftKey: 'd-0', at: '2026-12-01T08:00:00Z', isPublic: false }, { draftKey: 'd-2', at: '2026-12-02T08:59:30Z', isPublic: false }];
  window.history.replaceState(null, '', '/?le-view=review');
  await showLearning({ person: karin, learning });
  expect(await screen.findByText(/^”Läkemedlet gavs i sex dagar” blev inte klart 2 december/)).toBeTruthy();
  expect(screen.getByText('Sidan kan läsas av alla på Insidan, men exemplet visas inte bland lärandeexemplen.')).toBeTruthy();
  expect(screen.getByText('Ingen läsare ser något av det. Utkastet finns inte längre.')).toBeTruthy();
  expect(screen.getAllByRole('button', { name: 'Ta bort det som påbörjades' })).toHaveLength(2);
  await act(async () => { fireEvent.click(screen.getAllByRole('button', { name: 'Ta bort det som påbörjades' })[1]); });
  await press('Publicera klart');
  expect(await screen.findByText('Publicerad')).toBeTruthy();
  expect([learning.store.examples.length, learning.store.unfinished.map(({ draftKey }) => draftKey)]).toEqual([1, ['d-2']]);
});

test('a page that a broken withdrawal left is told of where the example stands as withdrawn', async () => {
  const learning = await sample();
  learning.store.steps.push({ id: 90, clientKey: 'w', draftKey: 'd-1', kind: 'withdrawn', round: 1, reason: 'Kändes igen', by: karin, at: '2026-12-02T08:00:00Z' });
  learning.store.unfinished = [{ draftKey: 'd-1', at: '2026-12-02T08:00:00Z', isPublic: true }];
  await showLearning({ person: karin, learning });
  await opened();
  expect(screen.getByText(/^Avpublicerat av Karin/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Publicera klart' })).toBeNull();
  await press('Ta bort det som påbörjades');
  expect(learning.store.unfinished).toEqual([]);
});

test('the list shows what waits; who is no editor has no such view; it speaks English', async () => {
  const learning = await sample();
  window.history.replaceState(null, '', '/?le-view=review');
  await showLearning({ person: karin, learning, language: 'en' });
  expect((await screen.findByRole('link', { name: whole.title })).parentElement?.textContent).toContain('Waits for you');
  cleanup();
  await showLearning({ learning });
  expect(screen.queryByText(whole.title)).toBeNull();
});
