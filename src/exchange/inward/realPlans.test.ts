import { existsSync, readFileSync } from 'fs';
import { join, resolve } from 'path';
import { read, withoutPlace } from './testing/plan';
import { ReadResult, ReadRow } from './rows';

const folder = resolve(__dirname, '../../../../shared/input');
const present = existsSync(join(folder, 'handlingsplan.docx'));
const readReal = (name: string): Promise<ReadResult> => read(name, new Uint8Array(readFileSync(join(folder, name))).buffer);
const countBy = (rows: ReadRow[], key: (row: ReadRow) => string): Record<string, number> =>
  rows.reduce<Record<string, number>>((counts, row) => ({ ...counts, [key(row)]: (counts[key(row)] ?? 0) + 1 }), {});

(present ? describe : describe.skip)(`two real plans (${present ? 'present' : 'skipped: ../shared/input is not here'})`, () => {
  it.each([['aktivitetsplan.docx'], ['aktivitetsplan.xlsx']])('%s gives 16 activities without a remark', async name => {
    const { rows, rejected, tables } = await readReal(name);
    expect([rows.length, rejected.length, tables]).toEqual([16, 0, 1]);
    expect(countBy(rows, row => row.unit)).toEqual({ FSO: 6, ÄO: 5, HSO: 5 });
    expect(rows.flatMap(row => row.remarks)).toEqual([]);
    expect(rows.every(row => row.themeKey && row.responsible.length > 0 && row.statedPriority)).toBe(true);
  });

  it('Word and Excel give equal rows', async () => {
    expect(withoutPlace(await readReal('aktivitetsplan.docx'))).toEqual(withoutPlace(await readReal('aktivitetsplan.xlsx')));
  });

  it('handlingsplan.docx gives 37 activities in 15 themes', async () => {
    const { rows, rejected, tables } = await readReal('handlingsplan.docx');
    expect([rows.length, rejected.length, tables]).toEqual([37, 0, 6]);
    expect(Object.keys(countBy(rows, row => row.themeKey ?? ''))).toHaveLength(15);
    expect(countBy(rows, row => row.areaKey)).toEqual({ G: 8, F1: 5, F2: 8, F3: 5, F4: 6, F5: 5 });
    expect(rows.every(row => row.effort && row.expectedEffect && row.responsibleText)).toBe(true);
    expect(Object.keys(countBy(rows.flatMap(row => row.remarks.map(remark => ({ ...row, unit: remark.kind }))), row => row.unit))).toEqual(['responsibleNotSplit']);
  });
});
