/** @jest-environment jsdom */
import { act, cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { PlanFailure } from '../../lists';
import { activityOf, samplePeople } from '../plan/testing/samplePlan';
import { alva, exampleOf, markOf, memoryStorage, sampleLearning, showLearning } from '../learning/testing/showLearning';

configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
jest.setTimeout(30_000);

beforeAll(() => { Element.prototype.scrollIntoView = jest.fn(); });
beforeEach(() => window.history.replaceState(null, '', '/sites/insidan/SitePages/Larandeexempel.aspx?env=x'));
afterEach(cleanup);

const titles = async (): Promise<(string | null)[]> => {
  await screen.findByRole('heading', { name: 'Exempel' });
  return screen.queryAllByRole('article').map(card => within(card).getByRole('link').textContent);
};
const press = (name: string | RegExp, role = 'button'): Promise<void> => act(async () => { fireEvent.click(screen.getByRole(role, { name })); });
const type = (label: string | RegExp, value: string): Promise<void> => act(async () => { fireEvent.change(screen.getByLabelText(label), { target: { value } }); });
const open = async (title: string): Promise<HTMLElement> => {
  fireEvent.click(await screen.findByRole('link', { name: title }));
  return screen.findByRole('heading', { name: title });
};
const focused = (heading: string): Promise<void> => waitFor(() => expect(document.activeElement?.textContent).toBe(heading));

describe('the feed', () => {
  test('shows the newest first; the first says how long it takes and how many have gone through it', async () => {
    await showLearning({ learning: sampleLearning([markOf('e-4', 1, samplePeople.samira)]) });
    expect(await titles()).toEqual(['Läkemedlet skulle ha satts ut', 'Larmet gick, men ingen visste vem som skulle svara', '”Hon är bara trött i dag”', 'Lyften som stannade halvvägs']);
    const [first] = screen.getAllByRole('article');
    expect(first.textContent).toMatch(/Nytt · Korttidsvård och hemsjukvård · publicerat 25 november.*1 minut.*Genomgånget på 1 av 3 enheter/);
    expect(screen.queryByRole('navigation')).toBeNull();
  });

  test('is searched without regard to accents and order, filtered by theme and kind of care, all in the address', async () => {
    await showLearning();
    await titles();
    await type('Sök', 'lakemedelslistan BORT');
    expect(await titles()).toEqual(['Läkemedlet skulle ha satts ut']);
    expect(screen.getByText('Visar 1 av 4.').parentElement?.textContent).toBe('Visar 1 av 4. Sökning på ”lakemedelslistan BORT”, nyast först.');
    expect(screen.getByText('Visar 1 av 4.').parentElement?.getAttribute('role')).toBe('status');
    await type('Sök', '');
    await press(/^Hemsjukvård 2/);
    await press(/^Särskilt boende 2/);
    await type('Tema', 'F2.5');
    expect(await titles()).toEqual(['Lyften som stannade halvvägs']);
    expect(window.location.search).toBe('?env=x&le-care=homeCare.residentialCare&le-theme=F2.5');
    await press('Visa alla');
    expect([(await titles()).length, window.location.search]).toEqual([4, '?env=x']);
  });

  test('says when nothing fits, and when nothing is published', async () => {
    window.history.replaceState(null, '', '/?le-text=finnsinte');
    await showLearning();
    expect(await screen.findByText('Inget exempel passar urvalet.')).toBeTruthy();
    cleanup();
    const empty = sampleLearning();
    empty.store.examples = [];
    await showLearning({ learning: empty });
    expect(await screen.findByText('Inga exempel är publicerade än')).toBeTruthy();
  });

  test('remembers the reader’s unit for that reader alone, and shows only what the unit has not gone through', async () => {
    const storage = memoryStorage();
    const learning = sampleLearning([markOf('e-4', 1, samplePeople.samira), markOf('e-1', 1, samplePeople.samira)]);
    await showLearning({ learning, storage });
    await titles();
    await type('Vår enhet', '1');
    await press('Bara dem vi inte har gått igenom på Äldreomsorg', 'checkbox');
    expect(await titles()).toEqual(['Larmet gick, men ingen visste vem som skulle svara', '”Hon är bara trött i dag”']);
    cleanup();
    window.history.replaceState(null, '', '/');
    await showLearning({ learning, storage });
    await titles();
    expect((screen.getByLabelText('Vår enhet') as HTMLSelectElement).value).toBe('1');
    expect(screen.getAllByText('Genomgånget på Äldreomsorg')).toHaveLength(2);
    cleanup();
    await showLearning({ learning, storage, person: samplePeople.samira });
    await titles();
    expect((screen.getByLabelText('Vår enhet') as HTMLSelectElement).value).toBe('');
  });

  test('speaks English', async () => {
    await showLearning({ language: 'en' });
    expect(await screen.findByText('Showing all 4 examples.')).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/ enheter|Vårdform/);
  });
});

describe('one example', () => {
  test('is read as text, whatever stands in it, with its lists and numbered questions', async () => {
    const learning = sampleLearning();
    const nasty = '<img src=x onerror=alert(1)>';
    learning.store.examples = [exampleOf(9, nasty, '2026-11-25', { text: { event: `${nasty}\nAndra stycket.` } })];
    await showLearning({ learning });
    const heading = await open(nasty);
    expect(document.activeElement).toBe(heading);
    const page = screen.getByRole('article', { name: nasty });
    expect(page.querySelector('img')).toBeNull();
    expect(within(page).getByText('Andra stycket.').tagName).toBe('P');
    expect(Array.from(page.querySelectorAll('ul li, ol li'), item => item.textContent)).toEqual(['Vi har en lista.', 'Två personer signerar.', 'Hur gör vi?', 'Vem frågar?']);
    expect(window.location.search).toBe('?env=x&le-example=e-9');
  });

  test('leads to what the plan does on its themes and to other examples on them', async () => {
    await showLearning();
    await open('Läkemedlet skulle ha satts ut');
    const rail = screen.getByRole('complementary', { name: 'Om exemplet' });
    const related = within(within(rail).getByRole('region', { name: 'I planen på samma teman' })).getAllByRole('link');
    expect(related.map(link => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Läkemedelsgenomgång på varje enhet en gång om året', 'https://bjorkvik.sharepoint.com/sites/insidan/SitePages/Plan.aspx?hp-activity=9']
    ]);
    await act(async () => { fireEvent.click(within(within(rail).getByRole('region', { name: 'Teman' })).getAllByRole('link')[0]); });
    expect(await titles()).toEqual(['Läkemedlet skulle ha satts ut']);
  });

  test('leads to all that the plan does on its themes, each theme by itself and without what has ended; marks of units that are gone are not counted', async () => {
    window.history.replaceState(null, '', '/?le-example=e-4');
    const activities = Array.from({ length: 7 }, (_, at) => activityOf(at + 1, { themeKey: at % 2 ? 'F2.3' : 'F3.3', status: at === 6 ? 'done' : 'ongoing' }));
    await showLearning({ learning: sampleLearning([markOf('e-4', 1, samplePeople.samira), markOf('e-4', 77, samplePeople.jonas)]), plan: { activities } });
    expect((await screen.findByRole('link', { name: 'Visa alla 6 i planen' })).getAttribute('href'))
      .toBe('https://bjorkvik.sharepoint.com/sites/insidan/SitePages/Plan.aspx?hp-theme=F2.3&hp-theme=F3.3&hp-status=notStarted&hp-status=ongoing&hp-status=paused');
    expect(screen.getByRole('region', { name: 'Genomgånget på APT' }).textContent).toContain('1 av 3 enheter');
  });

  test('is left for its place in the feed, by its link and by the browser’s own', async () => {
    await showLearning();
    await open('Lyften som stannade halvvägs');
    await press(/^\s*Alla lärandeexempel/, 'link');
    await focused('Lyften som stannade halvvägs');
    await open('”Hon är bara trött i dag”');
    await act(async () => {
      window.history.back();
      await new Promise(resolve => window.addEventListener('popstate', resolve, { once: true }));
    });
    await focused('”Hon är bara trött i dag”');
    expect((document.activeElement as HTMLElement).tagName).toBe('A');
  });

  test('says nothing of what it lacks, and its card is short however long its lesson is', async () => {
    const learning = sampleLearning();
    learning.store.examples = [
      exampleOf(8, 'Utan lärdom', '2026-11-24', { text: { lessons: '', questions: '', themes: [], careKinds: [] } }), exampleOf(9, 'Lång', '2026-11-25', { text: { lessons: 'Ord och ord '.repeat(500) } })
    ];
    await showLearning({ learning });
    await titles();
    const [long, lacking] = screen.getAllByRole('article');
    expect(long.textContent).toMatch(/(Ord och ord )+(Ord )?(och )?…/);
    expect((long.textContent ?? '').length).toBeLessThan(500);
    expect(lacking.textContent).toBe('Nytt · november 2026Utan lärdomDet hände något.');
    expect(lacking.querySelectorAll('p:empty')).toHaveLength(0);
    expect(lacking.getAttribute('aria-labelledby')).toBe(within(lacking).getByRole('heading').id);
    await open('Utan lärdom');
    expect(screen.getByText(/^publicerat 24 november 2026 · /i)).toBeTruthy();
  });

  test('that has been withdrawn says so and leads back; back in the browser brings the feed as it was filtered', async () => {
    window.history.replaceState(null, '', '/?le-care=homeCare&le-example=e-77');
    await showLearning();
    expect(await screen.findByText('Exemplet finns inte längre.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Till alla lärandeexempel' }).getAttribute('href')).toMatch(/\?le-care=homeCare$/);
    await press(/^\s*Alla lärandeexempel/, 'link');
    expect(await titles()).toHaveLength(2);
  });

  test('stands large without what one does not read aloud', async () => {
    window.history.replaceState(null, '', '/?le-example=e-4');
    await showLearning();
    await screen.findByRole('button', { name: /^Visa stort/ });
    await press(/^Visa stort/);
    expect(screen.queryByRole('heading', { name: 'Har ni gått igenom exemplet?' })).toBeNull();
    expect(window.location.search).toContain('le-large=1');
    await press('Sluta visa stort');
    expect(screen.getByRole('heading', { name: 'Har ni gått igenom exemplet?' })).toBeTruthy();
  });
});

describe('“Vi har gått igenom detta på APT”', () => {
  const mark = async (learning = sampleLearning(), storage = memoryStorage()): Promise<ReturnType<typeof sampleLearning>> => {
    window.history.replaceState(null, '', '/?le-example=e-4');
    await showLearning({ learning, storage });
    await screen.findByRole('heading', { name: 'Har ni gått igenom exemplet?' });
    return learning;
  };

  test('asks for what is missing before it is sent', async () => {
    const learning = await mark();
    await type('APT den', '2026-12-24');
    await press('Vi har gått igenom detta på APT');
    expect(screen.getByText('Välj vilken enhet det gäller.')).toBeTruthy();
    expect(screen.getByText('Dagen har inte varit än. Välj i dag eller tidigare.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('Enhet'));
    expect(learning.store.discussions).toEqual([]);
  });

  test('is saved, counted, corrected, taken away and brought back', async () => {
    const learning = await mark();
    await type('Enhet', '1');
    await type('Vad kom ni fram till?', '  Vi saknar en bestämd plats. ');
    await press('Vi har gått igenom detta på APT');
    await focused('Ni har gått igenom exemplet');
    expect(screen.getByText(/Äldreomsorg gick igenom exemplet 2 december\./)).toBeTruthy();
    expect(screen.getByText(/Registrerat av Alva Nyman\. 1 av 3 enheter har gjort det\./)).toBeTruthy();
    expect(learning.store.discussions.map(({ unitId, on, comment, by }) => [unitId, on, comment, by.name])).toEqual([[1, '2026-12-02', 'Vi saknar en bestämd plats.', 'Alva Nyman']]);
    await press('Ändra');
    await type('APT den', '2026-12-01');
    await press('Spara ändringen');
    expect(screen.getByText(/gick igenom exemplet 1 december\./)).toBeTruthy();
    await press('Ta bort markeringen');
    expect([learning.store.discussions, screen.getByText('Markeringen för Äldreomsorg är borttagen.')]).toEqual([[], expect.anything()]);
    await press('Ångra');
    expect(learning.store.discussions.map(({ on, comment }) => [on, comment])).toEqual([['2026-12-01', 'Vi saknar en bestämd plats.']]);
  });

  test('of two on a unit the second adds a comment to the first one’s, with what was typed', async () => {
    const learning = await mark();
    await type('Enhet', '2');
    await type('Vad kom ni fram till?', 'Vi ska öva.');
    learning.store.discussions.push(markOf('e-4', 2, samplePeople.jonas, { comment: 'Vi börjar i januari.' }));
    await press('Vi har gått igenom detta på APT');
    await focused('Enheten har redan svarat');
    expect(screen.getByText('Jonas Wik skrev in 1 december.')).toBeTruthy();
    expect((screen.getByLabelText('Vill du lägga till något?') as HTMLTextAreaElement).value).toBe('Vi ska öva.');
    await press('Lägg till min kommentar');
    expect(learning.store.discussions[0].added.map(({ text, by }) => [text, by.name])).toEqual([['Vi ska öva.', 'Alva Nyman']]);
    expect(screen.getByText('Vi ska öva.', { selector: 'p' })).toBeTruthy();
  });

  test('an answer of one’s own from another window is shown beside what was typed, and is changed only when one saves', async () => {
    const learning = await mark();
    await type('Enhet', '2');
    await type('Vad kom ni fram till?', 'Vi ska öva.');
    learning.store.discussions.push(markOf('e-4', 2, alva, { comment: 'Vi väntar.' }));
    await press('Vi har gått igenom detta på APT');
    await focused('Har ni gått igenom exemplet?');
    expect(screen.getByText(/Där står APT 1 december och ”Vi väntar\.”/)).toBeTruthy();
    expect((screen.getByLabelText('Vad kom ni fram till?') as HTMLTextAreaElement).value).toBe('Vi ska öva.');
    expect(learning.store.discussions.map(({ comment }) => comment)).toEqual(['Vi väntar.']);
    learning.failNext('discussions.change', new PlanFailure('offline'));
    await press('Spara ändringen');
    expect((screen.getByLabelText('Vad kom ni fram till?') as HTMLTextAreaElement).value).toBe('Vi ska öva.');
    await press('Spara ändringen');
    await focused('Ni har gått igenom exemplet');
    expect(learning.store.discussions.map(({ comment }) => comment)).toEqual(['Vi ska öva.']);
    await press('Ändra');
    Object.assign(learning.store.discussions[0], { comment: 'Från telefonen.', etag: '"9"' });
    await type('Vad kom ni fram till?', 'Från datorn.');
    await press('Spara ändringen');
    expect(screen.getByText(/”Från telefonen\.”/)).toBeTruthy();
    expect((screen.getByLabelText('Vad kom ni fram till?') as HTMLTextAreaElement).value).toBe('Från datorn.');
    await press('Avbryt');
    expect(screen.getByText('Från telefonen.', { selector: 'p' })).toBeTruthy();
    expect(screen.queryByText(/i ett annat fönster/)).toBeNull();
  });

  test('a mark that was taken away meanwhile, one’s own or another’s, leaves what was typed, to be saved as a new one', async () => {
    const learning = await mark(sampleLearning([markOf('e-4', 2, alva), markOf('e-4', 3, samplePeople.jonas)]));
    await type('Enhet', '2');
    await press('Ändra');
    await type('Vad kom ni fram till?', 'Vi ska öva.');
    learning.store.discussions.length = 0;
    await press('Spara ändringen');
    await focused('Har ni gått igenom exemplet?');
    expect(screen.getByText('Markeringen är borttagen sedan du öppnade sidan.', { exact: false })).toBeTruthy();
    expect((screen.getByLabelText('Vad kom ni fram till?') as HTMLTextAreaElement).value).toBe('Vi ska öva.');
    await press('Vi har gått igenom detta på APT');
    expect(learning.store.discussions.map(({ unitId, comment }) => [unitId, comment])).toEqual([[2, 'Vi ska öva.']]);
    await press('Svara för en annan enhet');
    await type('Enhet', '3');
    await type('Vill du lägga till något?', 'Vi med.');
    await press('Lägg till min kommentar');
    expect((screen.getByLabelText('Vad kom ni fram till?') as HTMLTextAreaElement).value).toBe('Vi med.');
    await press('Vi har gått igenom detta på APT');
    expect(learning.store.discussions.map(({ unitId, comment }) => [unitId, comment])).toEqual([[2, 'Vi ska öva.'], [3, 'Vi med.']]);
    expect(screen.queryByText(/borttagen sedan/)).toBeNull();
  });

  test('a number of a person stops it in words, and what is typed stays, for its writer alone, until it is saved', async () => {
    const storage = memoryStorage();
    const learning = await mark(sampleLearning(), storage);
    await type('Enhet', '1');
    await type('Vad kom ni fram till?', 'Gäller 19121212-1212.');
    await press('Vi har gått igenom detta på APT');
    expect(screen.getByText(/innehåller ett personnummer/)).toBeTruthy();
    learning.failNext('discussions.mark', new PlanFailure('offline'));
    await type('Vad kom ni fram till?', 'Gäller alla.');
    await press('Vi har gått igenom detta på APT');
    expect(screen.getByText('Kontakten med SharePoint bröts.')).toBeTruthy();
    cleanup();
    await mark(learning, storage);
    expect((screen.getByLabelText('Vad kom ni fram till?') as HTMLTextAreaElement).value).toBe('Gäller alla.');
    await type('Enhet', '1');
    await press('Vi har gått igenom detta på APT');
    expect(learning.store.discussions).toHaveLength(1);
    cleanup();
    learning.store.discussions.length = 0;
    await mark(learning, storage);
    expect((screen.getByLabelText('Vad kom ni fram till?') as HTMLTextAreaElement).value).toBe('');
  });

  test('is not offered on a site that is newer than the page', async () => {
    window.history.replaceState(null, '', '/?le-example=e-4');
    await showLearning({ plan: { newerThanCode: true } });
    expect(await screen.findByText(/Ladda om sidan för att kunna markera/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Vi har gått igenom detta på APT' })).toBeNull();
  });
});

describe('what is not as it should be', () => {
  test.each([
    ['notFound', 'Lärandeexempel är inte uppsatta på webbplatsen än.'], ['forbidden', 'Du har inte behörighet att läsa lärandeexemplen.']
  ] as const)('%s is a clear sentence', async (reason, sentence) => {
    const learning = sampleLearning();
    learning.failNext('examples.all', new PlanFailure(reason));
    await showLearning({ learning });
    expect(screen.getByText(sentence)).toBeTruthy();
  });

  test('what did not come is asked for again', async () => {
    const learning = sampleLearning();
    learning.failNext('discussions.all', new PlanFailure('offline'));
    await showLearning({ learning });
    expect(screen.getByText('Det finns ingen kontakt med SharePoint.')).toBeTruthy();
    await press('Försök igen');
    expect(await titles()).toHaveLength(4);
  });

  test('the examples stand there while a large plan’s activities are on their way', async () => {
    window.history.replaceState(null, '', '/?le-example=e-1');
    await showLearning({ services: { plan: { load: options => new Promise(() => { void import('../plan/testing/samplePlan').then(({ samplePlan }) => options?.onFirstRows?.(samplePlan({ activities: [] }))); }) } } });
    expect(await screen.findByText('Hämtar aktiviteterna …')).toBeTruthy();
  });
});

test('a reader meets no other tabs, also by their address; the reader’s name is not asked for', async () => {
  window.history.replaceState(null, '', '/?le-view=follow-up');
  await showLearning({ person: alva });
  expect(await titles()).toHaveLength(4);
  expect(screen.queryByRole('link', { name: 'Uppföljning' })).toBeNull();
});
