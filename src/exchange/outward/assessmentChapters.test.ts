import { existsSync, readFileSync } from 'fs';
import JSZip from 'jszip';
import { resolve } from 'path';
import { Activity, agera2020, indexPlan } from '../../domain';
import { FrozenRound, PictureTheme, RoundPicture, freezeRound, frozenText, parseFrozenRound } from '../../domain/assessment';
import { answersOf } from '../../domain/testing/assessments';
import { makeActivity, makePlanData } from '../../domain/testing/samples';
import { readFile } from '../inward';
import { assessmentChapters, formOf } from './index';
import { OutgoingPlan, OutgoingRound } from './types';

type Said = Partial<Pick<PictureTheme, 'note' | 'decision'>> & { answers?: string };

/** A closed round as it comes out of its frozen text. */
function frozen(said: Record<string, Said>, comments: Record<string, string> = {}): FrozenRound {
  const picture: RoundPicture = {
    edition: agera2020.edition, frameworkTitle: agera2020.title,
    areas: agera2020.areas.map(area => ({
      key: area.key, title: area.title, comment: comments[area.key] ?? '',
      themes: area.themes.map(({ key, title, parentKey }) => {
        const { answers = '---', note = '', decision } = said[key] ?? {};
        return { key, title, ...(parentKey ? { parentKey } : {}), answers: answersOf(answers), note, ...(decision ? { decision } : {}) };
      })
    }))
  };
  const round = { title: 'Hösten 2025', scope: 'särskilda boenden för äldre', startedOn: '2025-10-22' };
  return parseFrozenRound(frozenText(freezeRound(round, picture, { at: '2025-11-20T13:40:00.000Z', by: 'Karin Ahlgren' })));
}

function chapters({ title, scope, startedOn, closedBy, picture }: FrozenRound, linked: Pick<Activity, 'themeKey' | 'archivedAt'>[] = []): OutgoingRound {
  return { title, scope, startedOn, closed: { on: '2025-11-20', by: closedBy }, picture, linked };
}

const plan = (assessment: OutgoingRound | undefined, activities: Activity[] = []): OutgoingPlan => {
  const data = makePlanData(activities);
  return { title: 'Handlingsplan 2026', date: '2026-11-26', activities, framework: agera2020, index: indexPlan(data), ...(assessment ? { assessment } : {}) };
};

async function documentOf(outgoing: OutgoingPlan): Promise<string> {
  const zip = await JSZip.loadAsync((await formOf('word').write(outgoing, { pause: async () => undefined })).bytes);
  return (await zip.file('word/document.xml')?.async('string')) ?? '';
}

const plain = (xml: string): string => xml.replace(/<w:tab\/>/g, ' ').replace(/<[^>]*>/g, '').replace(/&amp;/g, '&');
const pieces = (document: string, name: string): string[] => document.match(new RegExp(`<w:${name}>[\\s\\S]*?</w:${name}>`, 'g')) ?? [];

/** Its headings as “2 text”, the number of the level first. */
const headingsIn = (document: string): string[] => pieces(document, 'p').flatMap(paragraph => {
  const [, level] = /<w:pStyle w:val="Heading(\d)"\/>/.exec(paragraph) ?? [];
  return level ? [`${level} ${plain(paragraph)}`] : [];
});

/** The rows of the table with a caption, cell by cell, with the ground of each. */
function tableOf(document: string, caption: string): { text: string; fill?: string }[][] {
  const table = pieces(document, 'tbl').find(each => each.includes(`<w:tblCaption w:val="${caption}`)) ?? '';
  return pieces(table, 'tr').map(row => pieces(row, 'tc').map(cell => ({ text: plain(cell), fill: /w:fill="([0-9A-F]{6})"/.exec(cell)?.[1] })));
}

const prioritised: Said['decision'] = { choice: 'prioritise', reason: 'Allt annat bygger på\natt vi rapporterar.' };

test('chapters 2 and 3.2 stand in the form of the second source, with the activities as 3.3', async () => {
  const document = await documentOf(plan(chapters(frozen({ 'F1.1': { decision: prioritised } })), [makeActivity({ areaKey: 'F1', themeKey: 'F1.1' }), makeActivity({ id: 2, areaKey: 'F3' })]));
  expect(headingsIn(document)).toEqual([
    '1 1 Bakgrund', '1 2 Resultat av den lokala analysen',
    ...agera2020.areas.map(({ title }, at) => `2 2.${at + 1} ${title}`),
    '1 3 Prioritering av områden som behöver stärkas och möjliga insatser', '2 3.1 Genomförande av prioritering', '2 3.2 Resultat av prioritering',
    '2 3.3 Föreslagna insatser och ansvariga', '3 3.3.1 Fokusområde 1: Öka kunskap om inträffade vårdskador', '3 3.3.2 Fokusområde 3: Säker vård här och nu'
  ]);
  expect(plain(document)).toContain('Den bygger på bedömningsomgången ”Hösten 2025”, som gäller särskilda boenden för äldre, hela kommunen. Den började 22 oktober 2025 och stängdes 20 november 2025 av Karin Ahlgren.');
});

test('an area is a table of themes by A, B and C, a word with its shape on its colour, the decision with its reason, and the comment below', async () => {
  const document = await documentOf(plan(chapters(frozen(
    { 'F1.1': { answers: 'gyr', decision: prioritised }, 'F1.2': { answers: '?--', decision: { choice: 'wait', reason: '' } } }, { F1: 'Första stycket.\nAndra stycket.' }
  ))));
  const [headings, first, second, third] = tableOf(document, 'Bedömning: Fokusområde 1');
  expect(headings.map(({ text }) => text)).toEqual(['Tema', 'A. Tillräcklig kunskap?', 'B. Tillräckligt stöd?', 'C. Används kunskap och stöd?', 'Beslut']);
  expect(first).toEqual([
    { text: 'Avvikelserapportering' }, { text: '● Grön', fill: 'CBE8D0' }, { text: '▲ Gul', fill: 'FDE9A9' }, { text: '■ Röd', fill: 'F7CAC4' },
    { text: 'PrioriterasSkäl: Allt annat bygger på att vi rapporterar.' }
  ]);
  expect(second.slice(1)).toEqual([{ text: '? Underlag saknas', fill: 'E8E6E4' }, { text: 'Inget svar' }, { text: 'Inget svar' }, { text: 'Avvakta' }]);
  expect(third[4]).toEqual({ text: '' });
  expect(plain(document)).toContain('Kommentar: Första stycket.Andra stycket.');
  // Every table has a heading row that is repeated, and says what it is to those who hear it.
  const tables = pieces(document, 'tbl');
  expect(tables).toHaveLength(8);
  expect(tables.every(table => table.includes('<w:tblHeader/>') && table.includes('<w:tblDescription w:val="'))).toBe(true);
});

test('the result counts prioritised themes and those with an activity in the whole plan, and names those without', async () => {
  const round = frozen({ 'F1.1': { decision: prioritised }, 'F1.2': { decision: prioritised }, 'F2.1': { decision: prioritised } });
  const document = await documentOf(plan(chapters(round, [{ themeKey: 'F1.1' }, { themeKey: 'F1.2', archivedAt: '2026-01-01T00:00:00Z' }, { themeKey: 'F2.1' }])));
  const rows = tableOf(document, 'Resultat av prioritering').map(row => row.map(({ text }) => text));
  expect(rows[0]).toEqual(['Område', 'Antal prioriterade teman inom området', 'Prioriterade teman med minst en insats beskriven']);
  expect(rows.slice(1).map(([, ...counts]) => counts.join('/'))).toEqual(['0/0', '2/1', '1/1', '0/0', '0/0', '0/0', '3/2']);
  expect(plain(document)).toContain('Prioriterade teman utan insats: Utredning efter vårdskador och andra avvikelser samt återkoppling till berörda');
});

test('a round that goes on says so, and one that prioritises nothing has no table of results', async () => {
  const open = { ...chapters(frozen({})), closed: undefined };
  const text = plain(await documentOf(plan(open)));
  expect(text).toContain('Omgången pågår. Svaren är som de stod 26 november 2026.');
  expect(text).toContain('Inget tema är prioriterat.');
  expect(tableOf(await documentOf(plan(open)), 'Resultat av prioritering')).toEqual([]);
});

test('a round alone is chapters 2 and 3 with the plan’s numbers, says which round it is, and counts the whole plan’s activities', async () => {
  const round = chapters(frozen({ 'F1.1': { answers: 'gyr', decision: prioritised }, 'F1.2': { decision: prioritised } }, { F1: 'Stödet räcker inte.' }), [{ themeKey: 'F1.1' }]);
  const data = makePlanData([makeActivity({ areaKey: 'F1', themeKey: 'F1.1' })]);
  const of = { round, plan: data };
  expect(assessmentChapters.name(of, '2026-11-26')).toBe('Nuläge Hösten 2025, 2026-11-26.docx');
  const zip = await JSZip.loadAsync(await assessmentChapters.write(of, '2026-11-26', { pause: async () => undefined }));
  const document = (await zip.file('word/document.xml')?.async('string')) ?? '';
  expect(headingsIn(document)).toEqual([
    '1 2 Resultat av den lokala analysen', ...agera2020.areas.map(({ title }, at) => `2 2.${at + 1} ${title}`),
    '1 3 Prioritering av områden som behöver stärkas och möjliga insatser', '2 3.1 Genomförande av prioritering', '2 3.2 Resultat av prioritering'
  ]);
  const text = plain(document);
  expect(text).toContain('Nuläge: Hösten 2025, särskilda boenden för äldre');
  expect(text).toContain('Den började 22 oktober 2025 och stängdes 20 november 2025 av Karin Ahlgren. Ramverk: Agera för säker vård 2020–2024.');
  expect(text).toContain('Kommentar: Stödet räcker inte.');
  expect(tableOf(document, 'Resultat av prioritering')[2].slice(1).map(cell => cell.text)).toEqual(['2', '1']);
});

test('the import reads the activities and nothing of the chapters', async () => {
  const activities = [makeActivity({ id: 1, areaKey: 'F1', themeKey: 'F1.1' }), makeActivity({ id: 2, areaKey: 'F3', title: 'Gemensam pool för helger' })];
  const round = frozen({ 'F1.1': { answers: 'gyr', decision: prioritised, note: 'Aktivitet' } }, { F1: 'Aktivitet och ansvarig nämns här.' });
  const { bytes } = await formOf('word').write(plan(chapters(round), activities), { pause: async () => undefined });
  const { rows, rejected, tables } = await readFile({ name: 'plan.docx', bytes: bytes.slice().buffer }, agera2020);
  expect([rows.map(({ activity, areaKey }) => [activity, areaKey]), rejected, tables]).toEqual([activities.map(({ title, areaKey }) => [title, areaKey]), [], 2]);
});

const input = resolve(__dirname, '../../../../shared/input/handlingsplan.docx');
const present = existsSync(input);

(present ? test : test.skip)(`the second source, imported and its themes prioritised, counts what it counts itself (${present ? 'present' : 'skipped: ../shared/input is not here'})`, async () => {
  const { rows } = await readFile({ name: 'handlingsplan.docx', bytes: new Uint8Array(readFileSync(input)).buffer }, agera2020);
  const themes = new Set(rows.flatMap(({ themeKey }) => themeKey ?? []));
  const round = frozen(Object.fromEntries(Array.from(themes, key => [key, { decision: { choice: 'prioritise', reason: '' } }])));
  const counts = tableOf(await documentOf(plan(chapters(round, rows))), 'Resultat av prioritering').slice(2, 7).map(row => `${row[1].text}/${row[2].text}`);
  expect(counts).toEqual(['2/2', '3/3', '2/2', '3/3', '2/2']);
});
