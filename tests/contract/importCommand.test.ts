import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importInto } from '../../scripts/import/importInto';
import { connectTo, createPlanRepository, createSetupRepository } from '../../src/lists/sharepoint';
import { TestTenant, startTenant } from './support/tenant';

const folder = mkdtempSync(join(tmpdir(), 'import-command-'));
const file = join(folder, 'vår plan åäö.csv');
let tenant: TestTenant;

beforeAll(async () => {
  tenant = await startTenant();
  writeFileSync(file, [
    'Verksamhet;Område;Aktivitet;Ansvarig;Start;Klart senast;Status;Procent klart;Behöver stöd;Kommentar', 'ÄO;F3;Öva larm;MAS;våren;30 november 2026;Ej påbörjad;0;Nej;',
    'ÄO;F3;Nattronder;MAS;;;Pausad;40 %;Ja;Väntar på schema', 'ÄO;F3;;MAS;;;;;;', ''
  ].join('\r\n'));
});
afterAll(async () => {
  await tenant.close();
  rmSync(folder, { recursive: true });
});

const run = (): ReturnType<typeof importInto> => importInto({ file, port: Number(new URL(tenant.url).port), dryRun: false, json: false });

test('the import command says that the plan is not set up, and what to do', async () => {
  await expect(run()).rejects.toThrow(/inte uppsatt.*Sätt upp.*not set up/);
});

test('the import command adds what the plan lacks, with how it goes, once', async () => {
  const connection = connectTo({ siteUrl: tenant.url, headers: { 'X-Local-User': 'karin.ahlgren' } });
  const setUp = createSetupRepository(connection);
  const plan = await setUp.plan();
  await setUp.apply(plan, { language: 'sv', planOwners: [plan.user], planTitle: 'Handlingsplan 2026' }, () => undefined);
  expect(await run()).toEqual({ added: 2, alreadyThere: 0, failed: 0, rejected: 1, reported: 1, unreported: 0 });
  expect(await run()).toEqual({ added: 0, alreadyThere: 2, failed: 0, rejected: 1, reported: 0, unreported: 0 });
  const { activities } = await createPlanRepository(connection).load();
  expect(activities).toMatchObject([
    { title: 'Öva larm', description: 'Start enligt dokumentet: våren', start: undefined, due: '2026-11-30', status: 'notStarted', lastReported: undefined },
    { title: 'Nattronder', status: 'paused', percent: 40, needsHelp: true, lastReported: expect.any(String) }
  ]);
  expect(await createPlanRepository(connection).updatesOf(activities[1].id)).toMatchObject([{ status: 'paused', comment: expect.stringMatching(/^Ur vår plan åäö\.csv, läst in .+\nVäntar på schema$/) }]);
});
