import { plan, planRows, problemOf, read, bytesOf, withoutPlace } from './testing/plan';
import { mostRows } from './readFile';
import { makeXlsx } from './testing/xlsx';

const csv = (separator: string, rows = plan): string =>
  rows.map(row => row.map(cell => (/["\n,;\t]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)).join(separator)).join('\r\n');

/** Windows-1252 for the letters that the sample uses. */
function windowsBytes(text: string): ArrayBuffer {
  return Uint8Array.from(Array.from(text), letter => (letter === '–' ? 0x96 : letter.charCodeAt(0))).buffer;
}

function wideBytes(text: string): ArrayBuffer {
  return Uint16Array.from(Array.from(`\uFEFF${text}`), letter => letter.charCodeAt(0)).buffer;
}

describe('separated text', () => {
  const expected = async (): Promise<object[]> => withoutPlace(await read('plan.xlsx', makeXlsx([{ name: 'Plan', rows: plan }])));

  it.each([[';'], [','], ['\t']])('is read with the separator %j', async separator => {
    expect(withoutPlace(await read('plan.csv', bytesOf(csv(separator))))).toEqual(await expected());
  });

  it.each([
    ['UTF-8 with a mark', bytesOf(`\uFEFF${csv(';')}`)], ['Windows-1252', windowsBytes(csv(';'))], ['UTF-16 with a mark', wideBytes(csv('\t'))]
  ])('is read in %s', async (_, bytes) => {
    expect(withoutPlace(await read('plan.csv', bytes))).toEqual(await expected());
  });

  it('is read by its content, whatever its name', async () => {
    expect((await read('plan', bytesOf(csv(';')))).rows).toHaveLength(4);
  });

  it('keeps lines within a quoted cell, and numbers rows as a spreadsheet does', async () => {
    const rows = [['Aktivitetsplan', '', '', '', '', '', '', ''], ...plan.slice(0, 1), [...planRows[0].slice(0, 3), 'Första "raden"\nandra; raden', ...planRows[0].slice(4)]];
    const result = await read('plan.csv', bytesOf(`sep=;\r\n${csv(';', rows)}`));
    expect(result.rows[0]).toMatchObject({ place: { table: 1, row: 4 }, activity: 'Första "raden"\nandra; raden' });
  });

  it('with a quotation mark that never ends is damaged: it would swallow rows', async () => {
    expect(await problemOf(read('plan.csv', bytesOf(`${csv(';')}\r\n;;;"Aldrig slut;MAS\r\nnästa rad;`)))).toBe('damaged');
  });

  it('is not damaged by what another separator would make of it', async () => {
    const rows = [plan[0], [...planRows[0].slice(0, 3), 'Film,"klipp" och,"mer', ...planRows[0].slice(4)]];
    const text = rows.map(row => row.join(';')).join('\r\n');
    expect((await read('plan.csv', bytesOf(text))).rows[0].activity).toBe('Film,"klipp" och,"mer');
  });

  it('keeps cells that begin with = + - @ as text', async () => {
    const rows = [plan[0], [...planRows[0].slice(0, 3), '=1+1', '@MAS', ...planRows[0].slice(5)]];
    expect((await read('plan.csv', bytesOf(csv(';', rows)))).rows[0]).toMatchObject({ activity: '=1+1', responsibleText: '@MAS' });
  });

  it('may have 20,000 rows and not one more', async () => {
    const many = (count: number): ArrayBuffer => bytesOf(['Område;Aktivitet', ...Array.from({ length: count - 1 }, (_, at) => `F1;Aktivitet ${at}`)].join('\n'));
    expect((await read('plan.csv', many(mostRows))).rows).toHaveLength(mostRows - 1);
    expect(await problemOf(read('plan.csv', many(mostRows + 1)))).toBe('tooManyRows');
  }, 60_000);

  it('without a header is no plan', async () => {
    expect(await problemOf(read('plan.csv', bytesOf(csv(';', planRows))))).toBe('noTable');
    expect(await problemOf(read('notes.txt', bytesOf('Bara en mening om aktiviteter.')))).toBe('noTable');
  });
});
