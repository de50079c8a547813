import JSZip from 'jszip';
import { agera2020, indexPlan } from '../../domain';
import { makeActivity, makePlanData } from '../../domain/testing/samples';
import { guardFormula, unguardFormula } from '../formulaText';
import { WritingStopped, documentForms, fileName, formOf } from './index';
import { OutgoingPlan } from './types';
import { generatedPlan } from './testing/generatedPlan';

function outgoing(given: Partial<OutgoingPlan> = {}): OutgoingPlan {
  const plan = makePlanData([]);
  return { title: 'Handlingsplan 2026', date: '2026-11-26', activities: [], framework: agera2020, index: indexPlan(plan), ...given };
}

const noPause = { pause: async (): Promise<void> => undefined };

async function partsOf(key: 'word' | 'excel' | 'excelAll', plan: OutgoingPlan): Promise<Record<string, string>> {
  const zip = await JSZip.loadAsync((await formOf(key).write(plan, noPause)).bytes);
  const entries = await Promise.all(Object.keys(zip.files).map(async path => [path, await zip.files[path].async('string')] as const));
  return Object.fromEntries(entries);
}

const csvOf = async (plan: OutgoingPlan): Promise<string> => new TextDecoder('utf-8', { ignoreBOM: true }).decode((await formOf('csv').write(plan, noPause)).bytes);

describe('every form', () => {
  test.each(documentForms.map(form => [form.key, form] as const))('%s: tells how far it has come, and ends with the whole', async (_, form) => {
    const plan = generatedPlan(600);
    const told: number[] = [];
    await form.write(outgoing({ ...plan, index: indexPlan(plan) }), { ...noPause, onProgress: fraction => told.push(fraction) });
    expect(told[told.length - 1]).toBeCloseTo(1);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.length).toBeGreaterThan(2);
  });

  test.each(documentForms.map(form => [form.key, form] as const))('%s: can be stopped on the way', async (_, form) => {
    const plan = generatedPlan(600);
    const stopper = new AbortController();
    const writing = form.write(outgoing({ ...plan, index: indexPlan(plan) }), { ...noPause, signal: stopper.signal, onProgress: () => stopper.abort() });
    await expect(writing).rejects.toBeInstanceOf(WritingStopped);
  });
});

describe('Word', () => {
  const three = [
    makeActivity({ id: 1, title: 'Ett', areaKey: 'F1', themeKey: 'F1.1', effort: 'small', expectedEffect: 'large' }),
    makeActivity({ id: 2, title: 'Två', areaKey: 'F1', themeKey: 'F1.1', effort: 'small', expectedEffect: 'large' }),
    makeActivity({ id: 3, title: 'Tre', areaKey: 'F3', themeKey: 'F3.5' })
  ];

  test('has title, language, headings that Word knows, and a heading row that is repeated in every table', async () => {
    const parts = await partsOf('word', outgoing({ activities: three }));
    const document = parts['word/document.xml'];
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="sv-SE"');
    expect(['Heading 1', 'Heading 2', 'Title'].every(name => parts['word/styles.xml'].includes(`<w:name w:val="${name}"/>`))).toBe(true);
    expect(document.match(/<w:pStyle w:val="(Title|Heading1|Heading2)"\/>/g)).toHaveLength(4);
    expect(document.match(/<w:tbl>/g)).toHaveLength(2);
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(document.match(/<w:tblCaption w:val="Insatser: Fokusområde/g)).toHaveLength(2);
    expect(document.match(/<w:cantSplit\/>/g)).toHaveLength(5);
  });

  test('bears the plan’s name and no tool’s, and has a foot with the day and the page', async () => {
    const parts = await partsOf('word', outgoing({ title: 'Plan & <bilaga>', activities: three }));
    const name = 'Plan &amp; &lt;bilaga&gt;';
    expect(parts['docProps/core.xml']).toContain(`<dc:title>${name}</dc:title><dc:subject>Handlingsplan för patientsäkerhet</dc:subject><dc:creator>${name}</dc:creator><cp:lastModifiedBy>${name}<`);
    const foot = Object.keys(parts).find(path => /^word\/footer\d\.xml$/.test(path)) ?? '';
    expect(parts[foot].replace(/<w:instrText[^>]*>([^<]*)<\/w:instrText>/g, '[$1]').replace(/<w:tab\/>/g, ' | ').replace(/<[^>]*>/g, '')).toBe(`${name}, 26 november 2026 | Sida [PAGE] av [NUMPAGES]`);
    expect(parts['word/document.xml']).toContain('w:orient="landscape"');
    expect(parts['word/document.xml']).toMatch(/<w:pgSz w:w="16838" w:h="11906"/);
  });

  test('leaves out what XML cannot hold, and keeps the rest as text', async () => {
    const document = (await partsOf('word', outgoing({ activities: [makeActivity({ title: 'a\u0000b\uD800 <w:p/> & "c"' })] })))['word/document.xml'];
    expect(document).toMatch(/>a b {2}&lt;w:p\/&gt; &amp; (&quot;|")c(&quot;|")</);
  });

  test('joins area, theme and levels over the activities that share them, and nothing else', async () => {
    const document = (await partsOf('word', outgoing({ activities: three })))['word/document.xml'];
    expect(document.match(/<w:vMerge w:val="restart"\/>/g)).toHaveLength(4);
    expect(document.match(/<w:vMerge w:val="continue"\/>/g)).toHaveLength(4);
  });

  test('has a column for the unit only when an activity has one', async () => {
    const headings = async (unitId?: number): Promise<boolean> =>
      (await partsOf('word', outgoing({ activities: [makeActivity({ unitId })] })))['word/document.xml'].includes('Verksamhet<');
    expect(await headings()).toBe(false);
    expect(await headings(1)).toBe(true);
  });

  test('says which filter it went through', async () => {
    expect((await partsOf('word', outgoing({ selection: 'Försenad & <ÄO>' })))['word/document.xml']).toContain('Urval: Försenad &amp; &lt;ÄO&gt;');
  });
});

describe('Excel', () => {
  test('keeps every text as text, whatever it begins with, and writes days as days', async () => {
    const activity = makeActivity({ title: '=HYPERLINK("x")', due: '2026-11-30' });
    const parts = await partsOf('excelAll', outgoing({ activities: [activity] }));
    const sheet = parts['xl/worksheets/sheet1.xml'];
    const texts = Array.from(parts['xl/sharedStrings.xml'].matchAll(/<t[^>]*>([^<]*)<\/t>/g), match => match[1]);
    expect(texts[Number(/<c r="D2" s="\d+" t="s"><v>(\d+)</.exec(sheet)?.[1])]).toBe('=HYPERLINK("x")');
    expect(sheet).not.toContain('<f>');
    expect(sheet).toContain('<v>46356</v>');
  });

  test('has headings that stay, a filter, and pages of A4 across that repeat them', async () => {
    const parts = await partsOf('excel', outgoing({ title: "O'Hara: [plan]", activities: [makeActivity()] }));
    expect(parts['xl/worksheets/sheet1.xml']).toContain('state="frozen"');
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<autoFilter ref="A1:H2"/>');
    expect(parts['xl/worksheets/sheet1.xml']).toContain('paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"');
    expect(parts['xl/workbook.xml']).toContain('name="O&apos;Hara plan"');
    expect(parts['xl/workbook.xml']).toContain("'O''Hara plan'!$1:$1");
    expect(parts['docProps/core.xml']).toContain("<dc:creator>O'Hara: [plan]</dc:creator><dc:language>sv-SE</dc:language>");
  });

  test('ends a text that is longer than a cell may be, and says how many there are', async () => {
    const long = makeActivity({ description: 'x'.repeat(40_000) });
    expect((await formOf('excel').write(outgoing({ activities: [long] }), noPause)).shortened).toBe(1);
    expect((await formOf('word').write(outgoing({ activities: [long] }), noPause)).shortened).toBe(0);
  });
});

describe('separated text', () => {
  test('has the mark of UTF-8, semicolons, and an apostrophe before what could be a formula', async () => {
    const text = await csvOf(outgoing({ activities: [makeActivity({ title: '=1+1;"x"', areaKey: 'F1' })] }));
    expect(text.startsWith('\uFEFFVerksamhet;Område;Tema;Aktivitet;')).toBe(true);
    expect(text).toContain(';"\'=1+1;""x""";');
  });

  test.each([['=1'], ['+1'], ['-1'], ['@a'], ['\t=1'], ['\r=1'], ['＝1'], ["'=1"], ["''=1"], ["'citat'"], ['a=1'], ['']])('takes the apostrophe away again: %j', text => {
    expect(unguardFormula(guardFormula(text))).toBe(text);
    expect(/^[=+\-@\t\r]/.test(guardFormula(text))).toBe(false);
  });
});

test.each([
  ['Handlingsplan 2026', 'Handlingsplan 2026, 2026-11-26.docx'], ['a/b:c?', 'a b c, 2026-11-26.docx'], ['  ', 'Handlingsplan, 2026-11-26.docx'], ['Plan.', 'Plan, 2026-11-26.docx']
])('the file of %j is called %j', (title, name) => {
  expect(fileName(title, '2026-11-26', 'docx')).toBe(name);
});
