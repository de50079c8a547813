import { agera2020 } from '../../../domain';
import { bytesOf, problemOf } from '../testing/plan';
import { makeDocx } from '../testing/docx';
import { ReadResult } from '../rows';
import { FormTheme, ReadForm, readAssessment } from './index';
import { BookCell, BookSheet, makeBook } from './testing/book';

const read = async (...sheets: BookSheet[]): Promise<ReadForm> => readAssessment({ name: 'bedömning.xlsx', bytes: await makeBook(sheets) }, agera2020);

const sheet = (rows: BookCell[][], after?: string, name = 'Blad1'): BookSheet => ({ name, rows, ...(after ? { after } : {}) });
const asked = ['A. Tillräcklig kunskap?', 'B. Tillräckliga stöd?', 'C. Används kunskap & stöd?'];
const painted = (style: number, text?: string): BookCell => ({ style, ...(text ? { text } : {}) });

/** Answers as letters in the order A B C: g, y, r, ? and - for none. */
function lettersOf({ answers: { a, b, c } }: FormTheme): string {
  return [a, b, c].map(answer => (answer === undefined ? '-' : answer === 'unknown' ? '?' : answer[0])).join('');
}

const saidOf = ({ themes }: ReadForm): Record<string, string> => Object.fromEntries(themes.map(theme => [theme.themeKey, lettersOf(theme)]));

describe('colours', () => {
  test('near green, yellow, red and grey are read: plain, of the theme with a tint, by number, as pattern and gradient', async () => {
    const form = await read(sheet([
      ['Fokusområde 1', ...asked],
      ['Avvikelserapportering', painted(1), painted(2), painted(3)],
      ['Minimering av effekter av negativa händelser', painted(5), painted(6), painted(7)],
      ['Mätning och sammanställning av information om vårdskador', painted(4), painted(8), painted(12)],
      ['Mätning och sammanställning av information om vårdskador – i vårdens övergångar', painted(0), painted(11), '']
    ]));
    expect(saidOf(form)).toEqual({ 'F1.1': 'gyr', 'F1.3': 'gyr', 'F1.4': '??r', 'F1.5': '---' });
    expect(form.themes.flatMap(({ remarks }) => remarks)).toEqual([]);
  });

  test('orange is a guess, blue is said to be none, and a word goes before the colour', async () => {
    const [theme] = (await read(sheet([['Fokusområde 1', ...asked], ['Avvikelserapportering', painted(10), painted(9), painted(1, 'Röd')]]))).themes;
    expect(lettersOf(theme)).toBe('y-r');
    expect(theme.remarks).toEqual([
      { kind: 'colourGuessed', question: 'a', colour: 'ED7D31', readAs: 'yellow' }, { kind: 'colourUnclear', question: 'b', colour: '4472C4' },
      { kind: 'wordAgainstColour', question: 'c', written: 'Röd', colour: 'green' }
    ]);
  });

  test('a conditional look is what people see: by word, number, text within, formula, and none for an empty cell', async () => {
    const rules = '<conditionalFormatting sqref="B2:D2"><cfRule type="cellIs" dxfId="0" priority="4" operator="equal"><formula>1</formula></cfRule>'
      + '<cfRule type="cellIs" dxfId="1" priority="3" operator="between"><formula>2</formula><formula>3</formula></cfRule></conditionalFormatting>'
      + '<conditionalFormatting sqref="B3:C3"><cfRule type="containsText" dxfId="2" priority="1" operator="containsText" text="brist"><formula>NOT(ISERROR(SEARCH("brist",B3)))</formula></cfRule>'
      + '<cfRule type="expression" dxfId="0" priority="2"><formula>B3="x"</formula></cfRule></conditionalFormatting>';
    const form = await read(sheet([
      ['', ...asked],
      ['Situationsanpassning', { number: 1, style: 0 }, { number: 2, style: 3 }, { number: 7, style: 0 }],
      ['Säker bemanning', 'Brister', 'X', '']
    ], rules));
    expect(saidOf(form)).toEqual({ 'F3.2': 'gy-', 'F3.5': 'rg-' });
    expect(form.themes[0].remarks).toEqual([{ kind: 'answerUnclear', question: 'c', written: '7' }]);
  });

  test('a merged cell colours all that it covers', async () => {
    const form = await read(sheet([
      ['', ...asked], ['Säker arbetsmiljö', painted(1), '', ''], ['Säker bemanning', '', '', '']
    ], '<mergeCells count="1"><mergeCell ref="B2:C3"/></mergeCells>'));
    expect(saidOf(form)).toEqual({ 'F3.4': 'gg-', 'F3.5': 'gg-' });
  });
});

describe('words', () => {
  test.each([
    ['Grön', 'g'], ['ja', 'g'], ['DELVIS', 'y'], ['Gul.', 'y'], ['Nej, rutin saknas', 'r'], ['rött', 'r'], ['?', '?'], ['Underlag saknas', '?'], ['Vet ej', '?'], ['G', '-'], ['kanske', '-']
  ])('%s', async (word, letter) => {
    const [theme] = (await read(sheet([['', ...asked], ['Säker bemanning', word, '', '']]))).themes;
    expect(lettersOf(theme)).toBe(`${letter}--`);
    expect(theme.remarks.map(({ kind }) => kind)).toEqual(letter === '-' ? ['answerUnclear'] : []);
  });

  test('a letter or a cross on a colour is the colour; more is pointed out', async () => {
    const [theme] = (await read(sheet([['', ...asked], ['Säker bemanning', painted(1, 'G'), painted(3, 'x'), painted(2, 'se protokoll')]]))).themes;
    expect(lettersOf(theme)).toBe('gry');
    expect(theme.remarks).toEqual([{ kind: 'wordUnclear', question: 'c', written: 'se protokoll', readAs: 'yellow' }]);
  });
});

describe('the form', () => {
  test('may have its columns in any order, areas in short forms or as columns, notes, decisions and comments', async () => {
    const form = await read(
      sheet([
        ['Vår bedömning'], [],
        ['Område', 'Tema', 'Anteckningar', 'C. Används', 'A', 'B', 'Beslut', 'Skäl'],
        ['FO 3', 'Säker bemanning', 'Sommaren var svår', 'röd', 'grön', 'gul', 'Prioriteras', 'Mest akut'],
        ['Fokusområde 5', '2. Omvärldsbevakning ur ett patientsäkerhetsperspektiv', '', 'gul', 'grön', 'gul', 'Arbete pågår', '']
      ]),
      sheet([
        ['Grundläggande förutsättningar'], ['', ...asked], ['1. En god säkerhets-kultur', 'gul', 'gul', ''], ['Kommentar: Stödet behöver stärkas.'], [],
        ['Fokusområde 4', ...asked], ['Analyser som möjliggör lärande', 'röd', '', ''], ['Kommentar'], ['Åtkomst till resultat behövs.']
      ], undefined, 'Resten')
    );
    expect(saidOf(form)).toEqual({ 'F3.5': 'gyr', 'F5.2': 'gyy', 'G.2': 'yy-', 'F4.2': 'r--' });
    expect(form.themes[0]).toMatchObject({ note: 'Sommaren var svår', choice: 'prioritise', reason: 'Mest akut', place: { sheet: 'Blad1', row: 4 } });
    expect(form.comments.map(({ areaKey, text }) => [areaKey, text])).toEqual([['G', 'Stödet behöver stärkas.'], ['F4', 'Åtkomst till resultat behövs.']]);
    expect(form.unread).toEqual([]);
  });

  test('effort and expected effect are read by the plan’s words, whatever their columns are called; a form without them says nothing of them', async () => {
    const form = await read(
      sheet([
        ['', ...asked, 'Beslut', 'Uppskattad resursåtgång', 'Förväntad effekt'],
        ['Säker bemanning', '', '', '', 'Prioriteras', 'Liten (3 p)', 'Mycket stor'],
        ['Situationsanpassning', '', '', '', '', 'Låg', 'färre fall']
      ]),
      sheet([['', ...asked, 'Beslut', 'Skäl'], ['Säker arbetsmiljö', '', '', '', 'Avvakta', 'Liten']], undefined, 'Blad2')
    );
    expect(form.themes.map(({ themeKey, choice, effort, expectedEffect, reason }) => [themeKey, choice, effort, expectedEffect, reason])).toEqual([
      ['F3.5', 'prioritise', 'small', 'veryLarge', ''], ['F3.2', undefined, 'small', undefined, ''], ['F3.4', 'wait', undefined, undefined, 'Liten']
    ]);
    expect(form.themes.map(({ remarks }) => remarks)).toEqual([
      [], [{ kind: 'levelGuessed', part: 'effort', written: 'Låg', readAs: 'small' }, { kind: 'levelUnclear', part: 'effect', written: 'färre fall' }], []
    ]);
  });

  test('what is not understood is told with its place, and the rest is read', async () => {
    const form = await read(sheet([
      ['', ...asked],
      ['Kommentar: Hör ingenstans.'],
      ['Trygg hemgång', 'grön', '', ''],
      ['Säker bemaning', 'grön', '', ''],
      ['Säker bemanning', 'röd', '', ''],
      ['Summa', '', '', '']
    ]));
    expect(saidOf(form)).toEqual({ 'F3.5': 'g--' });
    expect(form.themes[0].remarks).toEqual([{ kind: 'themeGuessed', written: 'Säker bemaning' }]);
    expect(form.unread.map(({ place: { row }, why: { kind } }) => [row, kind])).toEqual([[2, 'areaUnknown'], [3, 'themeUnknown'], [5, 'twice']]);
  });

  test('a summary that repeats the themes is read once', async () => {
    const rows = (style: number): BookCell[][] => [['', ...asked], ['Säker bemanning', painted(style), '', '']];
    const form = await read(sheet(rows(0), undefined, 'Mall'), sheet(rows(3), undefined, 'Bedömning'), sheet(rows(3), undefined, 'Sammanställning'));
    expect(saidOf(form)).toEqual({ 'F3.5': 'r--' });
    expect(form.unread).toEqual([]);
  });

  test('a text longer than the round takes is cut, and said to be', async () => {
    const [theme] = (await read(sheet([['', ...asked, 'Anteckning'], ['Säker bemanning', 'grön', '', '', 'x'.repeat(2001)]]))).themes;
    expect(theme.note).toHaveLength(2000);
    expect(theme.remarks).toEqual([{ kind: 'cut', part: 'note' }]);
  });
});

describe('other files', () => {
  const problem = async (name: string, bytes: ArrayBuffer): Promise<string> => problemOf(readAssessment({ name, bytes }, agera2020) as unknown as Promise<ReadResult>);

  test('a workbook without the three questions, a document, a text and an empty file are refused with their reasons', async () => {
    expect(await problem('plan.xlsx', await makeBook([sheet([['Verksamhet', 'Aktivitet']])]))).toBe('noTable');
    expect(await problem('plan.docx', await makeDocx([{ paragraph: 'A B C' }]))).toBe('unknownKind');
    expect(await problem('plan.xlsx', bytesOf('A;B;C'))).toBe('notWhatItClaims');
    expect(await problem('plan.xlsx', new ArrayBuffer(0))).toBe('empty');
  });
});
