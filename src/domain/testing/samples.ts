import { Activity, PlanData, Role, Unit, agera2020 } from '..';

/** People, units and roles of the made-up Björkviks kommun, for tests. */
export const karin = { id: 11, name: 'Karin Ahlgren' };
export const samira = { id: 12, name: 'Samira Haddad' };
export const jonas = { id: 13, name: 'Jonas Wik' };

export const sampleUnits: Unit[] = [
  { id: 1, code: 'ÄO', name: 'Äldreomsorg' },
  { id: 2, code: 'HSO', name: 'Hälso- och sjukvård' },
  { id: 3, code: 'FSO', name: 'Funktionsstöd' }
];

export const sampleRoles: Role[] = [
  { id: 21, code: 'MAS', name: 'Medicinskt ansvarig sjuksköterska', people: [karin] },
  { id: 22, code: 'EC ÄO', name: 'Enhetschef äldreomsorg', people: [samira] },
  { id: 23, code: 'KU', name: 'Kvalitetsutvecklare', people: [] }
];

/** An activity with only what a row must have; the test names what it is about. */
export function makeActivity(given: Partial<Activity> = {}): Activity {
  return {
    id: 1, clientKey: 'k-1', etag: '"1"', title: 'Kort film om hur en avvikelse skrivs', description: '', areaKey: 'F1',
    roleIds: [], people: [], responsibleText: '', status: 'notStarted', percent: 0, needsHelp: false,
    created: '2026-01-10T08:00:00.000Z', source: '', ...given
  };
}

export function makePlanData(activities: Activity[] = []): PlanData {
  return {
    settings: { title: 'Handlingsplan 2026', edition: agera2020.edition, staleAfterDays: 60 },
    framework: agera2020, units: sampleUnits, roles: sampleRoles, activities
  };
}
