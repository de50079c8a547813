import { sampleRoles, sampleUnits } from '../../domain/testing/samples';
import { importRemarks } from '../../loc/sv/importRemarks';
import { AdditionContext, codesOf, lackingCodes, newRowsOf, responsibleOf, toNewActivity, unitCodeOf } from './additions';
import type { KeyedRow } from './reading';
import { makeReading, makeRow, makeRows } from './testing/samples';

const registers = { units: sampleUnits, roles: sampleRoles, people: [] };
const context: AdditionContext = { registers, chosenUnit: '', sourceName: 'Plan.docx', fileName: 'Plan.docx', at: '2026-11-26T08:00:00Z', ...importRemarks };

describe('units and roles', () => {
  test('a code or name of the register is meant, in any case and with any space', () => {
    expect([' äo ', 'Äldreomsorg', 'HSO'].map(unit => unitCodeOf({ unit }, '', sampleUnits))).toEqual(['ÄO', 'ÄO', 'HSO']);
    expect(responsibleOf({ responsible: ['mas', 'ec  äo', 'MAS', 'Kvalitetsutvecklare', ' '], responsibleText: 'mas och andra' }, registers).roles).toEqual(['MAS', 'EC ÄO', 'KU']);
  });

  test('Å, Ä and A are different letters: AO is not ÄO', () => {
    expect(unitCodeOf({ unit: 'AO' }, '', sampleUnits)).toBe('AO');
  });

  test('a row without a unit gets the chosen one; one that says the whole municipality keeps that', () => {
    expect(unitCodeOf({ unit: ' ' }, 'FSO', sampleUnits)).toBe('FSO');
    expect(unitCodeOf({ unit: '' }, '', sampleUnits)).toBe('');
    expect(['Hela kommunen', 'KOMMUNGEMENSAMT', 'Kommunövergripande'].map(unit => unitCodeOf({ unit }, 'FSO', sampleUnits))).toEqual(['', '', '']);
  });

  test('what the registers lack is listed once each, in the document’s order', () => {
    const rows = [makeRow({ unit: 'RO', responsible: ['samordnare'] }), makeRow({ unit: 'ro', responsible: ['MAS', 'Samordnare', 'VC HSL'] }), makeRow({ unit: '' })];
    const used = codesOf(rows, 'FSO', registers);
    expect(used).toEqual({ units: ['RO', 'FSO'], roles: ['samordnare', 'MAS', 'VC HSL'] });
    expect(lackingCodes(used, registers)).toEqual({ units: ['RO'], roles: ['samordnare', 'VC HSL'] });
  });
});

describe('a row that is stored', () => {
  test('carries ids of the registers, the text in two parts, and where it came from', () => {
    const row = makeRow({ activity: 'Nattronder\nTvå gånger per termin', responsible: ['MAS', 'KU'], responsibleText: 'MAS och KU', place: { table: 1, row: 4 } });
    expect(toNewActivity(row, context)).toEqual({
      clientKey: 'imp-1', title: 'Nattronder', description: 'Två gånger per termin', unitId: 1, areaKey: 'F1', themeKey: 'F1.1', roleIds: [21, 23], people: [],
      responsibleText: 'MAS och KU', effort: 'small', expectedEffect: 'medium', statedPriority: undefined, source: 'Plan.docx, Tab. 1, rad 4'
    });
  });

  test('carries its days, and in its description the words that are none', () => {
    const days = { start: '2026-02-01', due: '2026-11-30' };
    expect(toNewActivity(makeRow(days), context)).toMatchObject({ ...days, description: '' });
    const remarks: KeyedRow['remarks'] = [{ kind: 'dayUnreadable', column: 'start', written: 'våren' }, { kind: 'dayUnreadable', column: 'due', written: 'hösten 2026' }];
    expect(toNewActivity(makeRow({ activity: 'Nattronder\nTvå gånger', remarks }), context)).toMatchObject({
      title: 'Nattronder', description: 'Två gånger\nStart enligt dokumentet: våren\nFrist enligt dokumentet: hösten 2026', due: undefined
    });
  });

  test('keeps in its description the words on how it goes that could not be read, and those of a row that gets no report', () => {
    const remarks: KeyedRow['remarks'] = [{ kind: 'standingUnreadable', column: 'status', written: 'Försenad' }];
    const standing = { status: 'notStarted', percent: 0, needsHelp: false, text: 'Väntar på rekrytering' } as const;
    const stored = toNewActivity(makeRow({ activity: 'Nattronder', remarks, standing }), context);
    expect(stored).toMatchObject({ description: 'Status enligt dokumentet: Försenad\nUppföljning enligt dokumentet: Väntar på rekrytering', source: 'Plan.docx, Tab. 1, rad 1' });
    expect(stored.firstReport).toBeUndefined();
  });

  test('a row of the whole municipality has no unit', () => {
    expect(toNewActivity(makeRow({ unit: '' }), context).unitId).toBeUndefined();
    expect(toNewActivity(makeRow({ unit: '' }), { ...context, chosenUnit: 'FSO' }).unitId).toBe(3);
  });

  test('keeps the document’s priority only when it says something else', () => {
    expect(toNewActivity(makeRow({ statedPriority: 5 }), context).statedPriority).toBeUndefined();
    expect(toNewActivity(makeRow({ statedPriority: 6 }), context).statedPriority).toBe(6);
    expect(toNewActivity(makeRow({ statedPriority: 6, effort: undefined }), context).statedPriority).toBe(6);
  });

  test('a long file name gives way to the place, within the column’s 255 characters', () => {
    const { source } = toNewActivity(makeRow(), { ...context, sourceName: `${'plan '.repeat(80)}.docx` });
    expect(source).toHaveLength(255);
    expect(source.endsWith('…, Tab. 1, rad 1')).toBe(true);
  });
});

test('new rows are those whose key the plan does not have', () => {
  expect(newRowsOf(makeReading({ rows: makeRows(3), existing: new Set(['imp-2']) })).map(row => row.clientKey)).toEqual(['imp-1', 'imp-3']);
});
