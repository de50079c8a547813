import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeList } from '../support/lists';
import { TestTenant, startTenant } from '../support/tenant';

let folder: string;
let tenant: TestTenant;

const total = 100_000;
/** Rows that are filled in at once; between, the connections of the process have their turn. */
const portion = 5000;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'handlingsplan-'));
  tenant = await startTenant({ databaseFile: join(folder, 'tenant.sqlite') });
  await makeList(tenant.as('karin.ahlgren'), 'Stor', '<Field Type="Text" Name="Key" DisplayName="Key" Indexed="TRUE" EnforceUniqueValues="TRUE" />', '<Field Type="Note" Name="Text" DisplayName="Text" />');
  for (let from = 1; from <= total; from += portion) {
    const rows = Array.from({ length: portion }, (_, n) => ({ Title: `rad ${from + n}`, Key: `nyckel ${from + n}`, Text: 'Vi har gått igenom rutinen med alla i gruppen. '.repeat(2) }));
    tenant.sharePoint.fill('karin.ahlgren', '/sites/insidan/Lists/Stor', rows);
    await new Promise(setImmediate);
  }
}, 180_000);
afterAll(async () => {
  await tenant.close();
  rmSync(folder, { recursive: true });
});

test('R124 of 100,000 rows, 5,000 are read by page, and one is found by an indexed column', async () => {
  const page = await tenant.request('alva.nyman', 'web/lists/getByTitle(\'Stor\')/items?$select=Id,Title,Key,Text&$top=5000&$skiptoken=Paged=TRUE%26p_ID=50000');
  const { value } = await page.json() as { value: { Id: number }[] };
  expect([value.length, value[0].Id, value[4999].Id]).toEqual([5000, 50_001, 55_000]);
  const one = await tenant.request('alva.nyman', 'web/lists/getByTitle(\'Stor\')/items?$filter=Key eq \'nyckel 77777\'&$select=Id');
  expect((await one.json() as { value: { Id: number }[] }).value.map(row => row.Id)).toEqual([77_777]);
});
