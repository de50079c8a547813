/** @jest-environment jsdom */
import { TextEncoder } from 'node:util';
import { act, cleanup, configure, fireEvent, screen, within } from '@testing-library/react';
import { lessonSource } from '../../domain/learning';
import { activityOf, samplePeople } from '../plan/testing/samplePlan';
import { markOf, sampleExamples, sampleLearning, showLearning } from '../learning/testing/showLearning';

configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
jest.setTimeout(30_000);

const { karin, samira, jonas } = samplePeople;

// The document of the tests has it not; every browser does.
beforeAll(() => { Object.assign(globalThis, { TextEncoder }); });
beforeAll(() => { Element.prototype.scrollIntoView = jest.fn(); });
beforeEach(() => window.history.replaceState(null, '', '/?le-view=follow-up'));
afterEach(cleanup);

const discussions = [
  markOf('e-4', 1, samira, { on: '2026-12-01', comment: 'Vi saknar en plats.', added: [{ id: 1, etag: '"1"', clientKey: 'c', text: 'Tas upp i januari.', by: jonas, at: '2026-12-01T12:00:00Z' }] }),
  markOf('e-3', 1, samira, { on: '2026-10-20' }), markOf('e-4', 3, jonas, { on: '2026-11-30' }), markOf('e-99', 1, samira)
];
const activities = [
  activityOf(1, { title: 'Makulera gamla listor', source: lessonSource(sampleExamples[3].content), created: '2026-11-26T08:00:00Z' }),
  activityOf(2, { title: 'Schema för natten', themeKey: 'F3.5', created: '2026-10-07T08:00:00Z' }), activityOf(3, { title: 'Äldre', themeKey: 'F3.5', created: '2026-01-07T08:00:00Z' })
];
const show = (): Promise<void> => showLearning({ learning: sampleLearning(discussions), person: karin, plan: { activities } });
const row = async (title: string): Promise<HTMLElement> => (await screen.findByRole('heading', { name: title })).closest('li') as HTMLElement;

test('the plan owner sees what each lesson led to, and which units have gone through it with what they said', async () => {
  await show();
  const first = await row('Läkemedlet skulle ha satts ut');
  expect(first.textContent).toMatch(/Genomgånget på 2 av 3 enheter.*Äldreomsorg, 1 december 2026, registrerat av Samira Haddad.*Vi saknar en plats\..*Tas upp i januari\..*Inte än: Hälso- och sjukvård\./);
  expect(within(first).getByRole('link', { name: 'Makulera gamla listor' }).getAttribute('href')).toContain('?hp-activity=1');
  const second = await row('Larmet gick, men ingen visste vem som skulle svara');
  expect(second.textContent).toContain('Andra nya aktiviteter på samma teman sedan dess');
  expect(within(second).queryByText('Äldre')).toBeNull();
  expect((await row('Lyften som stannade halvvägs')).textContent).toMatch(/Ingen enhet har gått igenom exemplet än\..*Ingen ny aktivitet/);
  expect(Array.from(screen.getAllByRole('list')[0].children, item => item.textContent)).toEqual([
    '4 publicerade exempel', '3 av 12 möjliga genomgångar är gjorda', '2 exempel har inte lett till någon ny aktivitet på sina teman'
  ]);
});

test('unit by unit, and marks on what was withdrawn', async () => {
  await show();
  const table = await screen.findByRole('table', { name: 'Enhet för enhet' });
  expect(Array.from(table.querySelectorAll('tbody tr'), each => Array.from(each.children, cell => cell.textContent).join(' | '))).toEqual([
    'Äldreomsorg | 2 | 2 | 1 dec 2026', 'Hälso- och sjukvård | 0 | 4 | aldrig', 'Funktionsstöd | 1 | 3 | 30 nov 2026'
  ]);
  expect(screen.getByText(/^1 markering gäller ett exempel som inte längre är publicerade/)).toBeTruthy();
});

test('from an example back to reading it, by the tabs and by its title', async () => {
  await show();
  await act(async () => { fireEvent.click(screen.getByRole('link', { name: 'Läkemedlet skulle ha satts ut' })); });
  expect(await screen.findByRole('article', { name: 'Läkemedlet skulle ha satts ut' })).toBeTruthy();
  await act(async () => { fireEvent.click(screen.getByRole('link', { name: 'Uppföljning' })); });
  expect(await screen.findByRole('heading', { name: 'Uppföljning av lärandeexempel' })).toBeTruthy();
});

test('it is taken out as a table with a row for each example and unit, also for those that have not gone through it', async () => {
  const saved: { name: string; blob: Blob }[] = [];
  URL.createObjectURL = blob => {
    saved.push({ name: '', blob: blob as Blob });
    return 'blob:x';
  };
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function () { saved[saved.length - 1].name = this.download; };
  await show();
  await act(async () => { fireEvent.click(await screen.findByRole('button', { name: 'Hämta som csv' })); });
  expect(await screen.findByText('Filen är gjord. Den ligger bland dina hämtade filer.')).toBeTruthy();
  const [{ name, blob }] = saved;
  expect([name, blob.type]).toEqual(['Uppföljning av lärandeexempel, 2026-12-02.csv', 'text/csv']);
  const text = await new Promise<string>(resolve => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.readAsText(blob);
  });
  const [head, ...rows] = text.split('\r\n');
  expect(head).toBe('Exempel;Publicerat;Teman;Vårdform;Enhet;APT den;Registrerat av;Vad enheten kom fram till;Aktiviteter av lärdomen;Andra nya aktiviteter på samma teman');
  expect(rows).toHaveLength(13);
  expect(rows.slice(0, 2)).toEqual([
    expect.stringMatching(/^Läkemedlet skulle ha satts ut;2026-11-25;"[^"]+\n[^"]+";"Korttidsvård\nHemsjukvård";Äldreomsorg;2026-12-01;Samira Haddad;"Vi saknar en plats\.\nJonas Wik: Tas upp i januari\.";Makulera gamla listor;$/),
    expect.stringMatching(/;Hälso- och sjukvård;;;;Makulera gamla listor;$/)
  ]);
});
