import { agera2020 } from '../../domain';
import { clientKeyOf, keyRows } from './clientKey';
import { readFile } from './readFile';
import { makeDocx } from './testing/docx';
import { plan, planRows } from './testing/plan';
import { makeXlsx } from './testing/xlsx';

const row = { unit: 'ÄO', areaKey: 'F1', themeKey: 'F1.1', activity: 'Kort film' };

describe('a client key', () => {
  it('is the same for the same words, however spaced and cased', async () => {
    const key = await clientKeyOf(row, 0);
    expect(key).toMatch(/^imp-[0-9a-f]{40}$/);
    expect(await clientKeyOf({ ...row, unit: 'äo ', activity: ' Kort\nfilm. ' }, 0)).toBe(key);
  });

  it('differs by unit, place in the framework, words and ordinal', async () => {
    const keys = await Promise.all([
      clientKeyOf(row, 0), clientKeyOf(row, 1), clientKeyOf({ ...row, unit: 'AO' }, 0), clientKeyOf({ ...row, themeKey: 'F1.2' }, 0),
      clientKeyOf({ ...row, themeKey: undefined }, 0), clientKeyOf({ ...row, activity: 'Lång film' }, 0)
    ]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is the same from Word and Excel, and rows with the same words get different ones', async () => {
    const twice = [...plan, planRows[0]];
    const keysOf = async (name: string, bytes: ArrayBuffer): Promise<string[]> =>
      (await keyRows((await readFile({ name, bytes }, agera2020)).rows)).map(keyed => keyed.clientKey);
    const fromWord = await keysOf('plan.docx', await makeDocx([{ table: twice }]));
    expect(await keysOf('plan.xlsx', makeXlsx([{ name: 'Plan', rows: twice }]))).toEqual(fromWord);
    expect(new Set(fromWord).size).toBe(5);
    expect(await keysOf('plan.docx', await makeDocx([{ table: plan }]))).toEqual(fromWord.slice(0, 4));
  });
});
