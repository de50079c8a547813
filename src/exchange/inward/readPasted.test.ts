import { DOMParser } from 'linkedom';
import { agera2020 } from '../../domain';
import { ParseHtml } from './grids/htmlGrids';
import { Pasted, readPasted } from './readPasted';
import { ReadResult } from './rows';
import { makeXlsx } from './testing/xlsx';
import { plan, problemOf, read, withoutPlace } from './testing/plan';

const parse: ParseHtml = html => new DOMParser().parseFromString(html, 'text/html') as unknown as Document;
const paste = (pasted: Pasted): Promise<ReadResult> => readPasted(pasted, agera2020, parse);
const page = (body: string): string => `<html><body><!--StartFragment-->${body}<!--EndFragment--></body></html>`;
const table = (rows: string[][]): string => `<table>${rows.map(row => `<tr>${row.map(cell => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}</table>`;

describe('a pasted table', () => {
  it('as markup or as text with tabs gives the rows of the same workbook', async () => {
    const expected = withoutPlace(await read('plan.xlsx', makeXlsx([{ name: 'Plan', rows: plan }])));
    expect(withoutPlace(await paste({ html: page(table(plan)) }))).toEqual(expected);
    expect(withoutPlace(await paste({ text: plan.map(row => row.join('\t')).join('\n') }))).toEqual(expected);
  });

  it('counts rows from the header', async () => {
    expect((await paste({ text: plan.map(row => row.join('\t')).join('\n') })).rows[0].place).toEqual({ table: 1, row: 1 });
  });

  it('knows merged cells, paragraphs and line breaks; line breaks of the source are spaces', async () => {
    const html = page(`<table><tr><td>Tema</td><td>Möj&shy;lig<br>insats</td><td>Ansvariga</td></tr>
      <tr><td rowspan="2">Säker
        bemanning</td><td><p class=MsoNormal>Gemensam
          pool</p><p>för helger</p></td><td>VC ÄO<br>MAS</td></tr><tr><td>Nya scheman</td><td>MAR</td></tr></table>`);
    const { rows } = await paste({ html });
    expect(rows.map(row => [row.themeKey, row.activity, row.responsible])).toEqual([
      ['F3.5', 'Gemensam pool\nför helger', ['VC ÄO', 'MAS']], ['F3.5', 'Nya scheman', ['MAR']]
    ]);
  });

  it('takes text as text and leaves scripts and styles out', async () => {
    const html = page(table([['Område', 'Aktivitet'], ['F1', '&lt;b&gt;Film&lt;/b&gt;<script>alert(1)</script><style>td{}</style><img src="x" onerror="alert(1)">']]));
    expect((await paste({ html })).rows[0].activity).toBe('<b>Film</b>');
  });

  it('uses the caption or the heading above for the area', async () => {
    const html = page(`<h2>Fokusområde 4</h2>${table([['Aktivitet', 'Ansvarig'], ['Sprida lärdomar', 'MAS']])}`);
    expect((await paste({ html })).rows[0]).toMatchObject({ areaKey: 'F4', remarks: [{ kind: 'areaFromHeading' }, { kind: 'themeMissing' }] });
  });

  it('falls back to the text when the markup has no plan', async () => {
    expect((await paste({ html: page('<p>Bild</p>'), text: 'Område\tAktivitet\nF1\tFilm' })).rows).toHaveLength(1);
  });

  it('from Word as text keeps quotation marks that are just text', async () => {
    const { rows } = await paste({ text: 'Område\tAktivitet\tAnsvarig\nF1\t"Webben" ringer upp\tMAS\nF1\tFilm\tKU' });
    expect(rows.map(row => row.activity)).toEqual(['"Webben" ringer upp', 'Film']);
  });

  it('from Excel as text keeps the lines within a cell', async () => {
    const { rows } = await paste({ text: 'Område\tAktivitet\nF1\t"Första\nandra ""raden"""\nF1\tFilm' });
    expect(rows.map(row => row.activity)).toEqual(['Första\nandra "raden"', 'Film']);
  });

  it('that is empty, or no plan, says so', async () => {
    expect(await problemOf(paste({}))).toBe('empty');
    expect(await problemOf(paste({ html: page('<p>Hej</p>') }))).toBe('noTable');
    expect(await problemOf(paste({ text: 'Hej' }))).toBe('noTable');
  });
});
