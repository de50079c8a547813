import { Activity, agera2020 } from '../../../domain';
import { sampleRoles, sampleUnits } from '../../../domain/testing/samples';
import type { RejectedRow } from '../../../exchange/inward';
import { Plan } from '../../../lists';
import { KeyedRow, Reading } from '../reading';

/** A read row with only what a row must have; the test names what it is about. */
export function makeRow(given: Partial<KeyedRow> = {}): KeyedRow {
  return {
    clientKey: 'imp-1', place: { table: 1, row: 1 }, unit: 'ÄO', areaKey: 'F1', themeKey: 'F1.1',
    activity: 'Kort film om hur en avvikelse skrivs', responsible: ['MAS'], responsibleText: (given.responsible ?? ['MAS']).join(', '), effort: 'small', expectedEffect: 'medium',
    remarks: [], ...given
  };
}

/** Rows with keys of their own: `imp-1`, `imp-2` … */
export function makeRows(count: number): KeyedRow[] {
  return Array.from({ length: count }, (_, at) => makeRow({ clientKey: `imp-${at + 1}`, place: { table: 1, row: at + 1 } }));
}

export const rejectedRow: RejectedRow = {
  place: { table: 4, row: 3 }, written: { unit: 'FSO', theme: 'Ändamålsenliga vårdmiljöer', responsible: 'EC FSO' }, why: { kind: 'activityMissing' }
};

export function makeReading(given: Partial<Reading> = {}): Reading {
  return { name: 'Aktivitetsplan 2027.docx', tables: 1, rows: makeRows(3), rejected: [], otherColumns: [], existing: new Set(), unfinished: new Set(), ...given };
}

export function makePlan(given: Partial<Plan> = {}, activities: Activity[] = []): Plan {
  return {
    settings: { title: 'Handlingsplan 2026', edition: agera2020.edition, staleAfterDays: 60 },
    framework: agera2020, units: sampleUnits, roles: sampleRoles, activities, archived: [], unreadable: [],
    rights: { addActivities: true, editActivities: true, addUpdates: true, changeRegisters: true },
    user: { id: 11, name: 'Karin Ahlgren' }, fetchedAt: '2026-11-17T07:14:00.000Z', newerThanCode: false, olderThanCode: false, ...given
  };
}
