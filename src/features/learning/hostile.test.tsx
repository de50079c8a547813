/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from 'node:util';
import { act, cleanup, configure, fireEvent, screen } from '@testing-library/react';
import JSZip from 'jszip';
import { Activity, Framework, agera2020, indexPlan } from '../../domain';
import { lessonSource, textParts } from '../../domain/learning';
import { hostileExample, hostileText, hostileTitles, payloads } from '../../domain/learning/testing/hostile';
import { formOf } from '../../exchange/outward';
import { MemoryLearning } from '../../lists/testing/learning';
import { activityOf, samplePeople } from '../plan/testing/samplePlan';
import { exampleOf, lena, markOf, sampleLearning, showLearning } from './testing/showLearning';

configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
jest.setTimeout(60_000);

const { karin, samira } = samplePeople;
const writer = { ...lena, name: hostileText('writer') };
const marker = { ...samira, name: hostileText('marker') };
const themes = ['F2.3', 'F3.3'];

/** The framework with themes of the municipality's own names. */
const framework: Framework = {
  ...agera2020, areas: agera2020.areas.map(area => ({ ...area, themes: area.themes.map(theme => (themes.includes(theme.key) ? { ...theme, title: hostileText(`theme ${theme.key}`) } : theme)) }))
};
const units = [{ id: 1, code: hostileText('code'), name: hostileText('unit') }, { id: 2, code: 'B', name: hostileText('other unit') }];
const fromLesson = (title: string, id: number): Activity => activityOf(id, {
  title: hostileText(`activity ${id}`), description: hostileText('description'), areaKey: 'F2', themeKey: 'F2.3', unitId: 1, source: lessonSource({ title }), created: '2026-12-01T08:00:00Z', status: 'ongoing'
});
const plan = { framework, units, activities: [...hostileTitles.map((title, at) => fromLesson(title, at + 1)), { ...fromLesson('x', 9), source: '' }] };

/** Examples that are hostile in every field, each with a mark, a comment and a comment to it, and a page that leads away. */
function hostileLearning(): MemoryLearning {
  const learning = sampleLearning(hostileTitles.map((_, at) => markOf(`e-${at + 1}`, 1, marker, {
    comment: hostileText('comment'), added: [{ id: 1, etag: '"1"', clientKey: 'c', text: hostileText('added'), by: writer, at: '2026-12-01T10:00:00Z' }]
  })));
  learning.store.examples = hostileTitles.map((title, at) => exampleOf(at + 1, title, `2026-11-0${at + 1}`, { text: hostileExample(title, themes), pagePath: `/sites/insidan/SitePages/${payloads.join('').replace(/\//g, '')}.aspx` }));
  return learning;
}

const readable = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Nothing that was written is anything but words, and all of it is there. */
function expectInert(root: Element, ...texts: string[]): void {
  expect(root.querySelectorAll('script, img, iframe, object, embed, base, meta, link, form, math, style:not(head style), [srcdoc], [style*="javascript"]')).toHaveLength(0);
  const attributes = Array.from(root.querySelectorAll('*')).flatMap(element => Array.from(element.attributes));
  expect(attributes.map(({ name }) => name).filter(name => name.startsWith('on'))).toEqual([]);
  const leads = attributes.filter(({ name }) => ['href', 'src', 'action', 'formaction', 'xlink:href'].includes(name)).map(({ value }) => value);
  expect(leads.filter(lead => !/^(https:\/\/bjorkvik\.sharepoint\.com\/sites\/|http:\/\/localhost\/(\?|$)|#[\w-]+$)/.test(lead))).toEqual([]);
  const shown = readable(root.textContent ?? '');
  expect(texts.filter(text => !shown.includes(readable(text)))).toEqual([]);
}

/** The whole page, and the texts that stand on it whole. */
async function show(search: string, person = samira, learning = hostileLearning()): Promise<HTMLElement> {
  window.history.replaceState(null, '', `/?${search}`);
  await showLearning({ learning, person, plan });
  return document.body;
}

beforeAll(() => { Object.assign(globalThis, { TextEncoder, TextDecoder }); });
// The document of the tests has it not; every browser does.
beforeAll(() => { Blob.prototype.arrayBuffer = async function () { return (await bytesOf(this)).buffer as ArrayBuffer; }; });
beforeAll(() => { Element.prototype.scrollIntoView = jest.fn(); });
afterEach(cleanup);

test('what is written holds every payload in every field', () => {
  for (const part of textParts) expect(payloads.filter(payload => !hostileText(part).includes(payload))).toEqual([]);
  expect(payloads.filter(payload => !hostileTitles.join().includes(payload))).toEqual([]);
  expect(hostileTitles.filter(title => title.length > 239)).toEqual([]);
});

test('the feed', async () => {
  const body = await show('');
  await screen.findByRole('heading', { name: 'Exempel' });
  expectInert(body, ...hostileTitles, hostileText('lessons').slice(0, 200), hostileText('theme F2.3'), hostileText('theme F3.3'), hostileText('unit'));
  fireEvent.change(screen.getByLabelText('Sök'), { target: { value: payloads[1] } });
  fireEvent.change(screen.getByLabelText('Vår enhet'), { target: { value: '1' } });
  expectInert(body, `ökning på ”${payloads[1]}”`, `Genomgånget på ${hostileText('unit')}`);
});

test('an address that holds them', async () => {
  const body = await show(new URLSearchParams({ 'le-text': payloads.join(' '), 'le-theme': payloads[0], 'le-care': payloads[1], 'le-view': payloads[2] }).toString());
  await screen.findByRole('heading', { name: 'Exempel' });
  expectInert(body, payloads.join(' '));
});

test.each(hostileTitles.map((title, at) => [at + 1, title]))('example %i to read, large and on paper, with what the unit has said', async (at, title) => {
  const body = await show(`le-example=e-${at}`);
  const told = await screen.findByRole('article');
  expectInert(body, title as string, ...textParts.filter(part => part !== 'questions').map(hostileText), ...payloads.map(payload => `¤questions¤ ${payload}`), ...[1, 2, 3, 9].map(id => hostileText(`activity ${id}`)));
  fireEvent.change(screen.getByLabelText('Enhet'), { target: { value: '1' } });
  expectInert(body, hostileText('comment'), hostileText('added'), hostileText('marker'), hostileText('writer'));
  window.print = () => expectInert(document.body, title as string, hostileText('event'));
  await act(async () => { fireEvent.click(screen.getByRole('button', { name: 'Skriv ut' })); });
  await act(async () => { fireEvent.click(screen.getByRole('button', { name: /^Visa stort/ })); });
  expectInert(told, hostileText('lessons'));
});

test('following up, and what is taken out of it as Excel and csv', async () => {
  const body = await show('le-view=follow-up', karin);
  await screen.findByRole('heading', { name: 'Uppföljning av lärandeexempel' });
  expectInert(body, ...hostileTitles, hostileText('unit'), hostileText('other unit'), hostileText('comment'), hostileText('added'), hostileText('marker'), ...[1, 2, 3, 9].map(id => hostileText(`activity ${id}`)));
  const blobs: Blob[] = [];
  URL.createObjectURL = (blob: Blob) => { blobs.push(blob); return 'blob:x'; };
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = () => undefined;
  for (const form of ['Excel', 'csv']) {
    await act(async () => { fireEvent.click(screen.getByRole('button', { name: `Hämta som ${form}` })); });
    await screen.findByText(/^Filen är gjord\./);
  }
  const [excel, csv] = await Promise.all(blobs.map(bytesOf));
  await expectTextCells(excel, [...hostileTitles, hostileText('unit'), hostileText('marker'), hostileText('theme F2.3'), hostileText('activity 1')]);
  expectGuarded(csv, [...hostileTitles, hostileText('unit'), hostileText('marker')]);
});

test('the plan’s documents with an activity that was made from a lesson', async () => {
  const outgoing = { title: hostileText('plan'), date: '2026-12-02', activities: plan.activities, framework, index: indexPlan({ framework, units, roles: [] } as never) };
  const write = async (key: Parameters<typeof formOf>[0]): Promise<Uint8Array> => (await formOf(key).write(outgoing, { pause: async () => undefined })).bytes;
  const sources = hostileTitles.map(title => lessonSource({ title }));
  await expectTextCells(await write('excelAll'), [...sources, hostileText('theme F2.3')]);
  expectGuarded(await write('csv'), [hostileText('theme F2.3'), ...sources]);
  const document = await (await JSZip.loadAsync(await write('word'))).files['word/document.xml'].async('string');
  expect(document).not.toMatch(/<(script|img|iframe|svg|x:y)|w:hyperlink|HYPERLINK "http/);
  const words = new DOMParser().parseFromString(document, 'application/xml');
  expect(words.getElementsByTagName('parsererror')).toHaveLength(0);
  expect(readable(words.documentElement.textContent ?? '')).toContain(readable(hostileText('activity 1')));
});

test('drafts, the reviewer’s comments, the reasons and the log, as writer and as reviewer see them', async () => {
  const learning = hostileLearning();
  const kept = [{ part: 'event' as const, kind: 'name', text: 'Gunvor Lind', reason: hostileText('reason'), at: '2026-12-01T09:00:00Z' }];
  const { drafts } = learning.as(writer);
  const begun = await drafts.start('d-1', { content: { ...hostileExample(hostileTitles[0], themes), event: `Gunvor Lind är en visa. ${hostileText('event')}` }, kept, replies: [] });
  if (begun.result === 'saved') await drafts.send(begun.draft);
  await learning.as(writer).log.add({ clientKey: 's-1', draftKey: 'd-1', kind: 'kept', round: 1, reason: hostileText('log'), part: 'event', findKind: 'name' });
  const [draft] = learning.store.drafts;
  const review = await show('le-view=review&le-review=d-1', karin, learning);
  await screen.findByRole('heading', { name: 'Logg' });
  expectInert(review, hostileTitles[0], hostileText('event'), hostileText('reason'), hostileText('log'), hostileText('writer'));
  cleanup();
  await learning.as(karin).reviews.decide(draft, {
    clientKey: 'r-1', decision: 'sendBack', comment: hostileText('whole'), partComments: [{ part: 'event', text: hostileText('on part') }], answers: []
  });
  const body = await show('le-view=review&le-review=d-1', karin, learning);
  await screen.findByRole('heading', { name: 'Logg' });
  expectInert(body, hostileText('whole'), hostileText('on part'));
  cleanup();
  const own = await show('le-view=drafts&le-draft=d-1', writer, learning);
  await screen.findAllByText(/¤whole¤/);
  expectInert(own, hostileTitles[0], hostileText('event'), hostileText('whole'));
  await act(async () => { fireEvent.click(screen.getByRole('button', { name: 'Ta tillbaka till utkast' })); });
  await screen.findAllByText(/¤on part¤/);
  expectInert(own, hostileText('whole'), hostileText('on part'));
});

async function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Promise(resolve => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(blob);
  });
}

/** A workbook without a formula, whose cells of text hold the texts as they were written. */
async function expectTextCells(bytes: Uint8Array, texts: string[]): Promise<void> {
  const zip = await JSZip.loadAsync(bytes);
  const parts = await Promise.all(Object.keys(zip.files).filter(name => /sheet\d*\.xml$|sharedStrings/.test(name)).map(name => zip.files[name].async('string')));
  expect(parts.join('')).not.toMatch(/<f[ >]|<hyperlink/);
  const words = parts.map(xml => {
    const read = new DOMParser().parseFromString(xml, 'application/xml');
    expect(read.getElementsByTagName('parsererror')).toHaveLength(0);
    return read.documentElement.textContent ?? '';
  }).join(' ');
  expect(texts.filter(text => !readable(words).includes(readable(text)))).toEqual([]);
}

/** Separated text in which no cell begins as a formula. */
function expectGuarded(bytes: Uint8Array, texts: string[]): void {
  const written = new TextDecoder().decode(bytes);
  const cells = parsed(written);
  expect(cells.filter(cell => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
  expect(texts.filter(text => !cells.some(cell => cell === text || cell === `'${text}`))).toEqual([]);
}

/** The cells of separated text, by its own rule of quotes. */
function parsed(written: string): string[] {
  return Array.from(written.matchAll(/(?:^\uFEFF?|;|\n)(?:"((?:[^"]|"")*)"|([^";\r\n]*))/g), ([, quoted, bare]) => quoted?.replace(/""/g, '"') ?? bare);
}

