import { DocxCell, makeDocx } from './testing/docx';
import { header, plan, planRows, problemOf, read, withoutPlace } from './testing/plan';

const heading = ['Fokusområde', 'Tema', 'Beskriv insatser för att möta de identifierade utmaningarna', 'Beskriv vilken/vilka aktörer som bör agera', 'Uppskattad resursåtgång', 'Förväntad effekt'];
const start = (text: string): DocxCell => ({ text, startsMerge: true });
const merged: DocxCell[][] = [
  heading,
  [start('Fokusområde 3: Säker vård här och nu'), start('Säker bemanning'), 'Gemensam pool\nför helger', 'VC ÄO', start('Stor'), start('Medel')],
  ['above', 'above', 'Nya scheman', 'MAS/MAR', 'above', 'above'],
  ['Fokusområde 3: Säker vård här och nu', 'Säker arbetsmiljö', 'Skyddsrond varje kvartal', 'EC ÄO', 'Liten', 'Stor']
];

describe('a Word document', () => {
  it('gives one activity per row, and a merged cell stands for every row it covers', async () => {
    const { rows, rejected, tables } = await read('plan.docx', await makeDocx([{ table: merged }]));
    expect(rejected).toEqual([]);
    expect(tables).toBe(1);
    expect(rows.map(row => [row.place.row, row.themeKey, row.activity, row.effort, row.expectedEffect])).toEqual([
      [1, 'F3.5', 'Gemensam pool\nför helger', 'large', 'medium'],
      [2, 'F3.5', 'Nya scheman', 'large', 'medium'],
      [3, 'F3.4', 'Skyddsrond varje kvartal', 'small', 'large']
    ]);
    expect(rows[1].responsible).toEqual(['MAS', 'MAR']);
    expect(rows.every(row => row.remarks.length === 0)).toBe(true);
  });

  it('keeps merged cells when Word has put bookmarks between the rows', async () => {
    const betweenRows = '<w:bookmarkStart w:id="1" w:name="_Hlk1234"/><w:bookmarkEnd w:id="1"/>';
    const marked = await read('plan.docx', await makeDocx([{ table: merged, betweenRows }]));
    expect(marked).toEqual(await read('plan.docx', await makeDocx([{ table: merged }])));
  });

  it('leaves out tables that are no plan and counts only those that are', async () => {
    const tools = [['', 'Hjälpmedel', 'Vem'], ['Hitta aktiviteter där läget är svagt', 'Plan för enhetens aktiviteter', 'Enhetschefer']];
    const results = [['Område', 'Antal prioriterade teman', 'Prioriterade teman som har en insats'], ['Fokusområde 1', '2', '2']];
    const bytes = await makeDocx([{ table: tools }, { table: results }, { heading: 'Plan' }, { table: plan }, { heading: 'Mer' }, { table: merged }]);
    const { rows, rejected, tables } = await read('plan.docx', bytes);
    expect([rows.length, rejected.length, tables]).toEqual([7, 0, 2]);
    expect(rows.map(row => row.place.table)).toEqual([1, 1, 1, 1, 2, 2, 2]);
  });

  it('takes the area from the heading above when the table has none, and says so', async () => {
    const table = [['Insats', 'Ansvarig'], ['Fadder för nya medarbetare', 'EC HSO']];
    const { rows } = await read('plan.docx', await makeDocx([{ heading: '3.3.2 Fokusområde 1: Öka kunskap om inträffade vårdskador' }, { paragraph: 'Så här tänkte gruppen.' }, { table }]));
    expect(rows[0].areaKey).toBe('F1');
    expect(rows[0].remarks.map(remark => remark.kind)).toEqual(['areaFromHeading', 'themeMissing']);
  });

  it('takes it from a short text right above just as well, but not from one above another table', async () => {
    const table = [['Insats', 'Ansvarig'], ['Fadder för nya medarbetare', 'EC HSO']];
    const blocks = [{ heading: 'Insatser' }, { paragraph: 'Fokusområde 4' }, { paragraph: '' }, { table }, { table: [['Insats', 'Ansvarig'], ['Annat', 'MAS']] }];
    const { rows, rejected } = await read('plan.docx', await makeDocx(blocks));
    expect(rows.map(row => row.areaKey)).toEqual(['F4']);
    expect(rejected.map(({ why }) => why.kind)).toEqual(['areaMissing']);
  });

  it('goes on in a table that a page break cut in two', async () => {
    const { rows, tables } = await read('plan.docx', await makeDocx([{ table: plan.slice(0, 3) }, { paragraph: '' }, { table: planRows.slice(2) }]));
    expect(rows.map(row => row.activity)).toEqual(planRows.map(row => row[3]));
    expect(tables).toBe(2);
  });

  it('does not take a table without a header for a plan because it is as wide', async () => {
    const other = [['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']];
    const { rows, rejected } = await read('plan.docx', await makeDocx([{ table: plan }, { table: other }]));
    expect([rows.length, rejected.length]).toEqual([4, 0]);
  });

  it('reads repeated headers, headers of two rows and soft hyphens', async () => {
    const upper: DocxCell[] = [...header.slice(0, 5).map(start), { text: 'Bedömning', colSpan: 3 }];
    const lower: DocxCell[] = ['above', 'above', 'above', 'above', 'above', 'Resurs\u00ADåtgång', 'Effekt', 'Prio-\nvärde'];
    const table: DocxCell[][] = [upper, lower, planRows[0], planRows[1], upper, lower, planRows[2], planRows[3], header.map(() => '')];
    const result = await read('plan.docx', await makeDocx([{ table }]));
    expect(withoutPlace(result)).toEqual(withoutPlace(await read('plan.docx', await makeDocx([{ table: plan }]))));
    expect(result.otherColumns).toEqual([]);
    expect(result.rows.map(row => row.place.row)).toEqual([1, 2, 5, 6]);
  });

  it('reads a plan inside a layout table', async () => {
    const { rows } = await read('plan.docx', await makeDocx([{ table: [[{ text: 'Björkviks kommun', inner: plan }]] }]));
    expect(rows).toHaveLength(4);
  });

  it('makes one activity of an activity cell that is merged over several rows', async () => {
    const table: DocxCell[][] = [
      ['Tema', 'Aktivitet', 'Ansvarig'], ['Säker bemanning', start('Nya scheman'), 'MAS'], ['Säker bemanning', 'above', 'EC ÄO']
    ];
    const { rows } = await read('plan.docx', await makeDocx([{ table }]));
    expect(rows.map(row => [row.themeKey, row.activity, row.responsible])).toEqual([['F3.5', 'Nya scheman', ['MAS', 'EC ÄO']]]);
  });

  it('reads a row over all columns as a heading for the rows below it', async () => {
    const table: DocxCell[][] = [
      ['Tema', 'Aktivitet', 'Ansvarig'], [{ text: 'Fokusområde 4: Stärka analys, lärande och utveckling', colSpan: 3 }], ['', 'Sprida lärdomar', 'MAS']
    ];
    const { rows, rejected } = await read('plan.docx', await makeDocx([{ table }]));
    expect(rejected).toEqual([]);
    expect(rows[0]).toMatchObject({ areaKey: 'F4', remarks: [{ kind: 'areaFromHeading' }, { kind: 'themeMissing' }] });
  });

  it('without any table says so', async () => {
    expect(await problemOf(read('plan.docx', await makeDocx([{ paragraph: 'Aktivitet, Ansvarig' }])))).toBe('noTable');
  });
});
