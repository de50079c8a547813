import fc from 'fast-check';
import { Activity, LocalDate, addDays, agera2020, efforts, expectedEffects, statuses, themesOf } from '..';
import { jonas, karin, makeActivity, sampleRoles, sampleUnits, samira } from './samples';

/** Days of three years around the samples' “today”. */
export const anyDay: fc.Arbitrary<LocalDate> = fc.integer({ min: 0, max: 1095 }).map(days => addDays('2025-01-01', days));

const anyMoment = fc.record({ day: anyDay, hour: fc.integer({ min: 0, max: 23 }), fraction: fc.constantFrom('', '.000', '.500') })
  .map(({ day, hour, fraction }) => `${day}T${String(hour).padStart(2, '0')}:30:00${fraction}Z`);

function maybe<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined });
}

/** Ids of a register, and one that it no longer has. */
function idsOf(register: { id: number }[]): number[] {
  return register.map(row => row.id).concat(999);
}

const anyTheme = fc.constantFrom(...themesOf(agera2020));

/** Any activity that the lists can hold, registers' gaps included. */
export const anyActivity: fc.Arbitrary<Activity> = fc.record({
  title: fc.constantFrom('Öva bortfall av larm', 'Återkoppla utredningen', 'apt varje månad', 'Nattronder', 'Ängsgården först'),
  unitId: maybe(fc.constantFrom(...idsOf(sampleUnits))),
  theme: maybe(anyTheme),
  areaKey: fc.constantFrom(...agera2020.areas.map(area => area.key), 'X9'),
  roleIds: fc.uniqueArray(fc.constantFrom(...idsOf(sampleRoles)), { maxLength: 3 }),
  people: fc.subarray([karin, samira, jonas]),
  responsibleText: fc.constantFrom('', 'EC och VC samt berörda'),
  effort: maybe(fc.constantFrom(...efforts)),
  expectedEffect: maybe(fc.constantFrom(...expectedEffects)),
  description: fc.constantFrom('', 'Börjar på natten', 'avser alla enheter'),
  start: maybe(anyDay),
  due: maybe(anyDay),
  percent: fc.integer({ min: 0, max: 100 }),
  source: fc.constantFrom('', 'plan.docx rad 4'),
  status: fc.constantFrom(...statuses),
  needsHelp: fc.boolean(),
  lastReported: maybe(anyMoment),
  created: anyMoment
}).map(({ theme, areaKey, ...rest }) => makeActivity({ ...rest, areaKey: theme?.areaKey ?? areaKey, themeKey: theme?.key }));

/** Activities with ids of their own. */
export const anyActivities: fc.Arbitrary<Activity[]> = fc
  .tuple(fc.array(anyActivity, { maxLength: 30 }), fc.integer({ min: 1, max: 500 }))
  .map(([activities, first]) => activities.map((activity, index) => ({ ...activity, id: first + index, clientKey: `k-${first + index}` })));
