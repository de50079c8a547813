import { existsSync, readFileSync } from 'fs';
import { join, resolve } from 'path';
import { Activity, PlanIndex, Role, Unit, agera2020, indexPlan, joinActivityText } from '../../domain';
import { makeActivity } from '../../domain/testing/samples';
import { identityOf, keyRows, readFile } from '../../exchange/inward';
import { DocumentForm, documentForms, fileName, formOf } from '../../exchange/outward';
import { inDocumentOrder } from '../../exchange/outward/documentOrder';
import { writeCell } from '../../exchange/responsible';
import { generatedPlan } from '../../exchange/outward/testing/generatedPlan';
import { NewActivity, Plan, latestOf } from '../../lists';
import { importRemarks } from '../../loc/sv/importRemarks';
import { Registers, codesOf, registersOf, toNewActivity } from './additions';
import { existingRows } from './existingRows';
import type { KeyedRow } from './reading';
import { makePlan } from './testing/samples';

const folder = resolve(__dirname, '../../../../shared/input');
const present = existsSync(join(folder, 'handlingsplan.docx'));
const context = { chosenUnit: '', sourceName: 'Plan.xlsx', fileName: 'Plan.xlsx', at: '2026-11-26T08:00:00Z', ...importRemarks };
const forms = documentForms.map((form): [string, DocumentForm] => [form.key, form]);

async function readRows(name: string, bytes: Uint8Array): Promise<KeyedRow[]> {
  const { rows, rejected } = await readFile({ name, bytes: bytes.slice().buffer }, agera2020);
  expect(rejected).toEqual([]);
  return keyRows(rows);
}

async function takeOut(plan: Plan, form: DocumentForm): Promise<KeyedRow[]> {
  const { bytes, shortened } = await form.write(
    { ...plan, title: plan.settings.title, date: '2026-11-26', index: indexPlan(plan) }, { pause: async () => undefined }
  );
  expect(shortened).toBe(0);
  return readRows(fileName(plan.settings.title, '2026-11-26', form.extension), bytes);
}

/** A site's registers after an import: those that it had, and what the rows brought. */
function registersAfter(rows: KeyedRow[], plan: Plan): { units: Unit[]; roles: Role[] } {
  const used = codesOf(rows, '', registersOf(plan));
  const added = <T extends { id: number; code: string }>(known: T[], codes: string[], make: (code: string, id: number) => T): T[] =>
    [...known, ...codes.filter(code => !known.some(row => row.code === code)).map((code, at) => make(code, 500 + at))];
  return {
    units: added(plan.units, used.units, (code, id) => ({ id, code, name: code })),
    roles: added(plan.roles, used.roles, (code, id) => ({ id, code, name: code, people: [] }))
  };
}

/** An activity as it stands once its row is added and, if the row brings one, its first report. */
function stored(row: KeyedRow, id: number, registers: Registers): Activity {
  const { firstReport, ...activity } = toNewActivity(row, { ...context, registers });
  return makeActivity({ id, ...activity, status: 'notStarted', percent: 0, needsHelp: false, ...(firstReport ? latestOf({ ...firstReport, activityId: id }) : {}) });
}

/** The plan that a site has after it has imported rows. */
function imported(rows: KeyedRow[], plan: Plan): Plan {
  const registers = { ...registersOf(plan), ...registersAfter(rows, plan) };
  return { ...plan, ...registersAfter(rows, plan), activities: rows.map((row, at) => stored(row, at + 1, registers)) };
}

type Told = Omit<NewActivity, 'clientKey' | 'source' | 'unitId' | 'roleIds' | 'people'> & Partial<Pick<Activity, 'status' | 'percent' | 'needsHelp'>>
  & { unit?: string; roles: string[]; people: string[] };

/** Which details a form has columns for. */
type FormColumns = Partial<Record<'priority' | 'days' | 'standing', boolean>>;

const columnsOf = (key: string): FormColumns => {
  const all = key === 'excelAll' || key === 'csv';
  return { priority: key !== 'word', days: all, standing: all };
};

/** What a plan says of its activities, registers by their codes, in the documents' order. */
function toldBy(plan: Plan, { priority = true, days = true, standing = true }: FormColumns): Told[] {
  const index = indexPlan(plan);
  return inDocumentOrder(plan.activities, plan.framework, index).map(activity => ({
    title: activity.title, description: activity.description, unit: index.unit(activity.unitId)?.code, areaKey: activity.areaKey, themeKey: activity.themeKey,
    roles: activity.roleIds.map(id => index.role(id)?.code ?? ''), people: activity.people.map(person => person.name), responsibleText: wordsThatStand(activity, index),
    effort: activity.effort, expectedEffect: activity.expectedEffect, statedPriority: priority ? activity.statedPriority : undefined,
    start: days ? activity.start : undefined, due: days ? activity.due : undefined,
    ...(standing ? { status: activity.status, percent: activity.percent, needsHelp: activity.needsHelp } : {})
  }));
}

/** The document's words about who answers; '' when names have taken their place since, for which the forms have no column. */
function wordsThatStand(activity: Activity, index: PlanIndex): string {
  const roles = activity.roleIds.map(id => index.role(id)?.code ?? '');
  return writeCell({ roles, people: activity.people.map(person => person.name), text: activity.responsibleText }) === activity.responsibleText ? activity.responsibleText : '';
}

const emptySite = makePlan({ units: [], roles: [] });

describe('500 activities that nobody would write so', () => {
  const plan = makePlan(generatedPlan(500));

  test.each(forms)('taken out as %s and read on the same site say the same, and nothing of it is new', async (key, form) => {
    const rows = await takeOut(plan, form);
    expect(toldBy(imported(rows, plan), columnsOf(key))).toEqual(toldBy(plan, columnsOf(key)));
    expect(existingRows(rows, new Set(), plan, { identityOf }).size).toBe(500);
  }, 60_000);

  test('what is there once does not stand for two rows', async () => {
    const rows = await takeOut({ ...plan, activities: [...plan.activities, { ...plan.activities[0], id: 900 }] }, formOf('excel'));
    expect(existingRows(rows, new Set(), plan, { identityOf }).size).toBe(500);
  });
});

test('an activity that was imported and then edited is not new, neither by its old words nor by its new ones', async () => {
  const plan = makePlan({}, [makeActivity({ id: 1, title: 'Först så' })]);
  const [before] = await takeOut(plan, formOf('excel'));
  const edited = makePlan({}, [makeActivity({ id: 1, title: 'Sedan helt annorlunda', clientKey: before.clientKey }), makeActivity({ id: 2, clientKey: 'own', title: 'Först så' })]);
  const rows = await takeOut(edited, formOf('excel'));
  expect(existingRows(rows, new Set([before.clientKey, 'own']), edited, { identityOf })).toEqual(new Set([...rows.map(row => row.clientKey), 'own']));
});

(present ? describe : describe.skip)(`two real plans (${present ? 'present' : 'skipped: ../shared/input is not here'})`, () => {
  describe.each([['aktivitetsplan.docx', 16], ['aktivitetsplan.xlsx', 16], ['handlingsplan.docx', 37]])('%s', (name, count) => {
    const readPlan = async (): Promise<Plan> => imported(await readRows(name, new Uint8Array(readFileSync(join(folder, name)))), emptySite);

    test.each(forms)('imported, taken out as %s and imported on an empty site says the same', async (key, form) => {
      const plan = await readPlan();
      const rows = await takeOut(plan, form);
      expect(rows).toHaveLength(count);
      expect(toldBy(imported(rows, emptySite), columnsOf(key))).toEqual(toldBy(plan, columnsOf(key)));
      expect(existingRows(rows, new Set(), plan, { identityOf }).size).toBe(count);
    });
  });
});

test('a long title that was written by hand may come back as title and description, in the same words', async () => {
  const title = `${'En mening som är ganska lång och står först'.repeat(2)}. ${'En till som inte är kortare'.repeat(3)}`;
  const [row] = await takeOut(makePlan({}, [makeActivity({ title })]), formOf('excel'));
  expect(joinActivityText(imported([row], emptySite).activities[0]).replace(/\n/g, ' ')).toBe(title);
});
