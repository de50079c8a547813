import { Activity, Effort, ExpectedEffect, Person, ProgressUpdate, Role, Status, Unit, addDays, agera2020 } from '../../../domain';
import { Plan } from '../../../lists';

/** The day on which the sample plan is read. */
export const sampleNow = new Date('2026-11-17T07:14:00Z');
export const sampleToday = '2026-11-17';

const karin: Person = { id: 11, name: 'Karin Ahlgren', email: 'karin.ahlgren@bjorkvik.example' };
const samira: Person = { id: 12, name: 'Samira Haddad', email: 'samira.haddad@bjorkvik.example' };
const jonas: Person = { id: 13, name: 'Jonas Wik', email: 'jonas.wik@bjorkvik.example' };

/** The people of the sample: a plan owner who is MAS, and two heads. */
export const samplePeople = { karin, samira, jonas };

export const sampleUnits: Unit[] = [
  { id: 1, code: 'ÄO', name: 'Äldreomsorg' },
  { id: 2, code: 'HSO', name: 'Hälso- och sjukvård' },
  { id: 3, code: 'FSO', name: 'Funktionsstöd' }
];

export const sampleRoles: Role[] = [
  { id: 1, code: 'MAS', name: 'Medicinskt ansvarig sjuksköterska', people: [karin] },
  { id: 2, code: 'EC SÄBO', name: 'Enhetschef särskilt boende', people: [samira] },
  { id: 3, code: 'VC HSL', name: 'Verksamhetschef hälso- och sjukvård', people: [jonas] },
  { id: 4, code: 'EC FSO', name: 'Enhetschef funktionsstöd', people: [] },
  { id: 5, code: 'KU', name: 'Kvalitetsutvecklare', people: [] }
];

/** An activity with nothing special about it; the parts that matter are given. */
export function activityOf(id: number, parts: Partial<Activity> = {}): Activity {
  return {
    id, clientKey: `sample-${id}`, etag: `"${id},1"`, title: `Aktivitet ${id}`, description: '', areaKey: 'G', roleIds: [], people: [],
    responsibleText: '', status: 'notStarted', percent: 0, needsHelp: false, created: '2025-11-28T09:00:00Z', source: '', ...parts
  };
}

const effortOf: Record<string, Effort> = { l: 'small', m: 'medium', s: 'large' };
const effectOf: Record<string, ExpectedEffect> = { l: 'small', m: 'medium', s: 'large', x: 'veryLarge' };

type Line = [
  title: string, themeKey: string, unitId: number | undefined, roleIds: number[], priority: string, status: Status, percent: number,
  /** Days from today. */
  due: number | undefined, reported: number | undefined, needsHelp?: boolean
];

const lines: Line[] = [
  ['Boende och närstående är med när vårdplanen skrivs', 'G.4.3', 1, [2, 1], 'mx', 'ongoing', 40, -18, -8, true],
  ['Patientsäkerhetsdialog två gånger om året mellan ledning och enheter', 'G.1', undefined, [1, 3], 'ls', 'ongoing', 50, 31, -6],
  ['Kort enkät om säkerhetskultur på fem enheter', 'G.2', 1, [1, 5], 'mm', 'notStarted', 0, 101, -21],
  ['Introduktion i hygien för nya medarbetare', 'G.3', 3, [4], 'ls', 'done', 100, -60, -70],
  ['Den som rapporterat en avvikelse får svar inom tio dagar', 'F1.1', 3, [4, 1], 'lx', 'ongoing', 70, 59, -4],
  ['Mall för händelseanalys med exempel från egna enheter', 'F1.2', 2, [1], 'ms', 'done', 100, -48, -54],
  ['Trendbild över fall och läkemedelsavvikelser varje månad', 'F1.4', 2, [5], 'mm', 'ongoing', 20, 40, -12],
  ['Gemensam checklista vid hemgång från sjukhus', 'F2.2', 2, [3, 1], 'mx', 'ongoing', 30, -17, -71],
  ['Läkemedelsgenomgång på varje enhet en gång om året', 'F2.3', 1, [1, 2], 'ms', 'ongoing', 80, 24, -1],
  ['Trygga lyft: genomgång av alla hjälpmedel', 'F2.5', 3, [4], 'sl', 'cancelled', 10, -90, -95],
  ['Rutin för kontroll av läkemedelsförråd', 'F2.4', 2, [3], 'ls', 'ongoing', 60, 12, -3],
  ['Fem minuters avstämning om dagens risker varje morgon', 'F3.3', 1, [2, 1], 'ls', 'done', 100, -17, -33],
  ['Vikarier får introduktion före sitt första egna pass', 'F3.5', 3, [4, 1], 'sx', 'paused', 45, 134, -40],
  ['Plan för sommarens bemanning klar i april', 'F3.5', 1, [2], 'ms', 'notStarted', 0, -96, -120],
  ['Månadens lärdom tas upp på varje APT', 'F4.4', undefined, [1], 'lm', 'ongoing', 60, 44, -15],
  ['Fall, trycksår och läkemedelsavvikelser sammanställs varje kvartal', 'F4.1', undefined, [1, 5], 'ss', 'ongoing', 55, 73, -12],
  ['Öva på att dokumentera på papper vid it-avbrott', 'F5.3', 2, [3, 1], 'ms', 'notStarted', 0, 13, -66, true],
  ['Omvärldsbevakning: två träffar om året med grannkommunerna', 'F5.2', undefined, [], '', 'notStarted', 0, undefined, undefined]
];

function fromLine([title, themeKey, unitId, roleIds, priority, status, percent, due, reported, needsHelp]: Line, at: number): Activity {
  return activityOf(at + 1, {
    title, themeKey, areaKey: themeKey.split('.')[0], unitId, roleIds, status, percent, needsHelp: needsHelp === true,
    effort: effortOf[priority[0]], expectedEffect: effectOf[priority[1]],
    start: due === undefined ? undefined : addDays(sampleToday, due - 150),
    due: due === undefined ? undefined : addDays(sampleToday, due),
    lastReported: reported === undefined ? undefined : `${addDays(sampleToday, reported)}T08:30:00Z`,
    description: at === 0 ? 'Inom tre veckor efter inflyttning bjuder enheten in till ett möte där mål, risker och önskemål skrivs ned tillsammans.' : ''
  });
}

export const sampleActivities: Activity[] = lines.map(fromLine);

const reader = { addActivities: false, editActivities: false, addUpdates: false, changeRegisters: false };
const owner = { addActivities: true, editActivities: true, addUpdates: true, changeRegisters: true };

/** What the two kinds of visitors may do. */
export const sampleRights = { reader, owner };

/** The sample plan as its owner, Karin, reads it. */
export function samplePlan(parts: Partial<Plan> = {}): Plan {
  return {
    settings: { title: 'Handlingsplan 2026', edition: agera2020.edition, staleAfterDays: 60 },
    framework: agera2020, units: sampleUnits, roles: sampleRoles, activities: sampleActivities, archived: [],
    unreadable: [], rights: owner, user: karin, fetchedAt: sampleNow.toISOString(), newerThanCode: false, olderThanCode: false, ...parts
  };
}

/** Reports on the first activity of the sample, newest first. */
export const sampleUpdates: ProgressUpdate[] = [
  {
    id: 3, clientKey: 'u3', activityId: 1, by: samira, at: '2026-11-09T09:12:00Z', status: 'ongoing', percent: 40, needsHelp: true, observedEffect: '',
    comment: 'På kvällar och helger finns ingen sjuksköterska som kan leda mötet. Kan vi få låna tid från rehabteamet?', nextStep: 'boka rehabteamet till möten efter klockan 16.'
  },
  {
    id: 2, clientKey: 'u2', activityId: 1, by: samira, at: '2026-06-17T12:00:00Z', status: 'ongoing', percent: 30, needsHelp: false,
    comment: 'Mallen är klar och prövad med tre familjer. De ville ha frågorna i förväg.', nextStep: '', observedEffect: 'Färre frågor efter inflyttning.'
  },
  { id: 1, clientKey: 'u1', activityId: 1, by: karin, at: '2026-01-15T12:00:00Z', status: 'notStarted', percent: 0, needsHelp: false, comment: 'Start i juni.', nextStep: '', observedEffect: '' }
];
