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
  writeFileSync(file, 'Verksamhet;Område;Aktivitet;Ansvarig;Start;Klart senast\r\nÄO;F3;Öva larm;MAS;våren;30 november 2026\r\nÄO;F3;;MAS;;\r\n');
});
afterAll(async () => {
  await tenant.close();
  rmSync(folder, { recursive: true });
});

const run = (): ReturnType<typeof importInto> => importInto({ file, port: Number(new URL(tenant.url).port), dryRun: false, json: false });

test('the import command says that the plan is not set up, and what to do', async () => {
  await expect(run()).rejects.toThrow(/inte uppsatt.*Sätt upp.*not set up/);
});

test('the import command adds what the plan lacks, once', async () => {
  const connection = connectTo({ siteUrl: tenant.url, headers: { 'X-Local-User': 'karin.ahlgren' } });
  const setUp = createSetupRepository(connection);
  const plan = await setUp.plan();
  await setUp.apply(plan, { language: 'sv', planOwners: [plan.user], planTitle: 'Handlingsplan 2026' }, () => undefined);
  expect(await run()).toEqual({ added: 1, alreadyThere: 0, failed: 0, rejected: 1 });
  expect(await run()).toEqual({ added: 0, alreadyThere: 1, failed: 0, rejected: 1 });
  const { activities } = await createPlanRepository(connection).load();
  expect(activities).toMatchObject([{ title: 'Öva larm', description: 'Start enligt dokumentet: våren', start: undefined, due: '2026-11-30' }]);
});
