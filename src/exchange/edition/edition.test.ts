import { agera2020 } from '../../domain';
import { makeXlsx } from '../inward/testing/xlsx';
import { EditionFileReading, editionCsv, largestEditionFile, readEditionFile } from '.';

const bytesOf = (content: string | ArrayBuffer): ArrayBuffer => (typeof content === 'string' ? new TextEncoder().encode(content).buffer as ArrayBuffer : content);
const read = (name: string, content: string | ArrayBuffer): Promise<EditionFileReading> => readEditionFile({ name, size: bytesOf(content).byteLength, bytes: async () => bytesOf(content) });
const problemOf = (name: string, content: string | ArrayBuffer): Promise<unknown> => read(name, content).then(() => undefined, (error: { problem: string }) => error.problem);
const headings = { framework: 'Ramverk', key: 'Beteckning', name: 'Namn', partOf: 'Del av' };

test('what is handed out as a file is read back as the same edition, under a key of its name', async () => {
  const own = { key: 'F2.e1', areaKey: 'F2', title: '=Eget' };
  const text = editionCsv({ ...agera2020, areas: agera2020.areas.map(area => (area.key === 'F2' ? { ...area, themes: [...area.themes, own] } : area)) }, headings);
  expect(await read('ramverk.csv', text)).toEqual({ framework: { ...agera2020, edition: 'agera-for-saker-vard-2020-2024' }, counted: 'rows' });
});

test('a workbook and JSON say the same', async () => {
  const rows = [['Framework', 'Ny utgåva'], ['Edition', 'ny-2026'], [], ['Part of', 'Name', 'Key'], [null, 'Område A', 'A'], [null, 'Tema', 'A.1'], ['A.1', 'Del', 'A.1.1']];
  const wanted = { edition: 'ny-2026', title: 'Ny utgåva', areas: [{ key: 'A', title: 'Område A', themes: [{ key: 'A.1', areaKey: 'A', title: 'Tema' }, { key: 'A.1.1', areaKey: 'A', title: 'Del', parentKey: 'A.1' }] }] };
  expect(await read('ny.xlsx', makeXlsx([{ name: 'Om', rows: [['Text']] }, { name: 'Ramverk', rows }]))).toEqual({ framework: wanted, counted: 'rows' });
  expect(await read('ny.json', JSON.stringify(wanted))).toEqual({ framework: wanted, counted: 'entries' });
});

test('every fault has the file’s own row', async () => {
  const text = ['Ramverk;Ny', '', 'Beteckning;Namn;Del av', 'A.1;Tema utan område;', 'B;Område B;', ';Utan beteckning;', 'C.1;Fel område;', 'B.1;;', 'B.2;Del;B.9', 'D;Tomt område;'].join('\n');
  expect(await read('ny.csv', text)).toEqual({ counted: 'rows', failures: [
    { reason: 'badKey', row: 4, found: 'A.1' }, { reason: 'noThemes', row: 4, found: 'A.1' }, { reason: 'badKey', row: 6, found: '' }, { reason: 'wrongArea', row: 7, found: 'C.1' },
    { reason: 'noTitle', row: 8 }, { reason: 'noThemes', row: 10, found: 'D' }, { reason: 'noParent', row: 9, found: 'B.9' }
  ] });
  expect(await read('ny.csv', 'Beteckning;Namn\nA;Område\nA.1;Tema\n')).toEqual({ counted: 'rows', failures: [{ reason: 'noEdition', found: '' }, { reason: 'noTitle' }] });
});

test.each<[string, string, string | ArrayBuffer]>([
  ['empty', 'tom.csv', ''], ['empty', 'tom.csv', ' \n'], ['noTable', 'plan.csv', 'Aktivitet;Tema\nX;Y\n'], ['damaged', 'ny.json', '{"edition": '], ['unknownKind', 'ny.pdf', '%PDF-1.7'],
  ['noTable', 'ny.xlsx', makeXlsx([{ name: 'Blad1', rows: [['Aktivitet'], ['X']] }])], ['oldFormat', 'ny.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).buffer]
])('%s: %s', async (problem, name, content) => expect(await problemOf(name, content)).toBe(problem));

test('a file that is too large is not opened', async () => {
  const bytes = jest.fn();
  await expect(readEditionFile({ name: 'x.csv', size: largestEditionFile + 1, bytes })).rejects.toMatchObject({ problem: 'tooLarge' });
  expect(bytes).not.toHaveBeenCalled();
});
