import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeXlsx } from '../../src/exchange/inward/testing/xlsx';
import { header, planRows } from '../../src/exchange/inward/testing/plan';
import { dryRun } from './dryRun';
import { readOptions } from './options';
import { printable } from './table';

const folder = mkdtempSync(join(tmpdir(), 'dry-run-'));
const file = join(folder, 'plan.xlsx');
const broken = planRows[1].map((text, place) => (place === 3 ? '' : text));
const differing = planRows[2].map((text, place) => (place === 7 ? '3' : text));

beforeAll(() => writeFileSync(file, new Uint8Array(makeXlsx([{ name: 'ÄO', rows: [header, planRows[0], broken, differing, ['HSO', 'Fokusområde 5', null, 'Öva bortfall av larm']] }]))));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a dry run', () => {
  it('prints keys, computed priority and Swedish sentences', async () => {
    const { rows, rejected } = await dryRun(file);
    expect(rows[0]).toEqual({
      unit: 'ÄO', area: 'F1', theme: 'F1.1', activity: 'Kort film om hur en avvikelse skrivs', responsible: ['KU'], responsibleText: 'KU',
      effort: 'small', effect: 'medium', priority: 5, remarks: []
    });
    expect(rows[1]).toMatchObject({ priority: 7, remarks: ['Dokumentet har prio 3. Uträknat blir det 7: Liten ger 3, Mycket stor ger 4. Importeras med 7, dokumentets 3 sparas som anmärkning.'] });
    expect(rows[2]).toMatchObject({ theme: null, effort: null, effect: null, priority: null });
    expect(rejected).toEqual([{ where: 'Blad ÄO, rad 3', why: 'Cellen Aktivitet är tom.' }]);
  });

  it('reads well as text too', async () => {
    const text = printable(await dryRun(file));
    expect(text).toContain('Inte förstådd: Blad ÄO, rad 3. Cellen Aktivitet är tom.');
    expect(text.split('\n').pop()).toBe('3 aktiviteter lästes, 1 rad förstods inte.');
  });

  it('of a missing or unreadable file fails', async () => {
    await expect(dryRun(join(folder, 'saknas.docx'))).rejects.toThrow('saknas.docx finns inte');
    await expect(dryRun(folder)).rejects.toThrow('är ingen fil');
    writeFileSync(join(folder, 'tom.docx'), '');
    await expect(dryRun(join(folder, 'tom.docx'))).rejects.toMatchObject({ problem: 'empty' });
  });
});

describe('the import command', () => {
  it('takes a file and its options in any order', () => {
    expect(readOptions(['--dry-run', 'plan.docx', '--json'])).toEqual({ file: 'plan.docx', dryRun: true, json: true, port: 4321, user: undefined });
    expect(readOptions(['plan.docx', '--port', '5000', '--user', 'karin'])).toMatchObject({ dryRun: false, port: 5000, user: 'karin' });
  });

  it.each([[[]], [['a.docx', 'b.docx']], [['a.docx', '--port', 'x']], [['a.docx', '--unknown']]])('refuses %j', args => {
    expect(() => readOptions(args)).toThrow();
  });
});
