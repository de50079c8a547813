import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openStore } from '../../../local-tenant/sharepoint/store/database';
import { changesAfter } from '../support/changes';
import { makeList } from '../support/lists';
import { startTenant } from '../support/tenant';

let folder: string;
let databaseFile: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'handlingsplan-'));
  databaseFile = join(folder, 'tenant.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('R120 what was acknowledged is there after a restart: rows, versions, rights, language, digests', async () => {
  const first = await startTenant({ databaseFile, language: 1033 });
  const sp = first.as('karin.ahlgren');
  const list = await makeList(sp, 'Kvar', '<Field Type="Text" Name="Key" DisplayName="Key" Indexed="TRUE" EnforceUniqueValues="TRUE" />');
  const row = await list.items.add({ Title: 'ett', Key: 'k' });
  await list.items.getById(row.Id).update({ Title: 'två' });
  await list.breakRoleInheritance(false, true);
  const digest = first.sharePoint.issueDigest();
  await first.close();

  const second = await startTenant({ databaseFile });
  const again = second.as('karin.ahlgren');
  expect((await again.web.select('Language')()).Language).toBe(1033);
  const kept = again.web.lists.getByTitle('Kvar');
  expect(await kept.items.getById(row.Id)()).toMatchObject({ Title: 'två', Key: 'k', GUID: row.GUID, 'odata.etag': '"2"' });
  expect((await kept.items.getById(row.Id).versions()).length).toBe(2);
  expect((await second.request('jonas.wik', 'web/lists/getByTitle(\'Kvar\')')).status).toBe(404);
  expect((await second.request('karin.ahlgren', 'web/ensureuser', { method: 'POST', body: '{"logonName":"jonas.wik@bjorkvik.example"}', headers: { 'X-RequestDigest': digest } })).status).toBe(200);
  await second.close();
});

test('R121 the store passes its own check, and a refused write leaves nothing behind', async () => {
  const tenant = await startTenant({ databaseFile });
  const list = await makeList(tenant.as('karin.ahlgren'), 'Hel', '<Field Type="Text" Name="Key" DisplayName="Key" Indexed="TRUE" EnforceUniqueValues="TRUE" />');
  await list.items.add({ Title: 'a', Key: 'k' });
  await expect(list.items.add({ Title: 'b', Key: 'k' })).rejects.toThrow();
  await expect(list.fields.createFieldAsXml('<Field Type="Text" DisplayName="Key" EnforceUniqueValues="TRUE" />')).rejects.toThrow();
  expect((await list.select('ItemCount')()).ItemCount).toBe(1);
  await tenant.close();
  const store = openStore(databaseFile);
  expect(store.integrity()).toBe('ok');
  store.close();
});

test('R122 a list is filled as one change by the rules of a POST: all rows or none', async () => {
  const tenant = await startTenant();
  const list = await makeList(tenant.as('karin.ahlgren'), 'Fylld', '<Field Type="Text" Name="Key" DisplayName="Key" Indexed="TRUE" EnforceUniqueValues="TRUE" />');
  const fill = (account: string, keys: string[]): number[] => tenant.sharePoint.fill(account, '/sites/insidan/Lists/Fylld', keys.map(Key => ({ Title: Key, Key })));
  expect(fill('karin.ahlgren', ['a', 'b'])).toEqual([1, 2]);
  expect(() => fill('karin.ahlgren', ['c', 'A'])).toThrow(/duplicate values/);
  expect(() => fill('alva.nyman', ['d'])).toThrow(/Access denied/);
  expect((await list.items.select('Key')()).map(row => row.Key)).toEqual(['a', 'b']);
  expect((await list.select('ItemCount')()).ItemCount).toBe(2);
  await tenant.close();
});

/** Runs the writer until it has acknowledged so many rows, then kills it as `kill -9` does; answers the last that it acknowledged. */
function killedAfter(rows: number, kind: 'add' | 'update'): Promise<number> {
  const writer = spawn(process.execPath, ['--import', 'tsx', resolve('tests/contract/support/writer.ts'), databaseFile, '/sites/insidan/Lists/Hel', kind], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  return new Promise((done, failed) => {
    writer.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      if (said.split('\n').length > rows) writer.kill('SIGKILL');
    });
    writer.on('close', (_, signal) => {
      if (signal !== 'SIGKILL') failed(new Error('the writer ended by itself'));
      else done(Number(said.slice(0, said.lastIndexOf('\n')).split('\n').pop()));
    });
  });
}

test('R123 a process killed in the middle of its writes has kept every row that it acknowledged, and at most one more', async () => {
  const first = await startTenant({ databaseFile });
  await makeList(first.as('karin.ahlgren'), 'Hel', '<Field Type="Text" Name="Key" DisplayName="Key" Indexed="TRUE" EnforceUniqueValues="TRUE" />');
  await first.close();
  const acknowledged = await killedAfter(25, 'add');

  const second = await startTenant({ databaseFile });
  const list = second.as('karin.ahlgren').web.lists.getByTitle('Hel');
  const titles = (await list.items.select('Title').top(5000)()).map(row => row.Title as string);
  expect(titles.slice(0, acknowledged)).toEqual(Array.from({ length: acknowledged }, (_, n) => `rad ${n + 1}`));
  expect(titles.length - acknowledged).toBeLessThanOrEqual(1);
  expect((await list.select('ItemCount')()).ItemCount).toBe(titles.length);
  expect(await changesAfter(list)).toEqual(titles.map((_, n) => [1, n + 1]));
  await second.close();
  const store = openStore(databaseFile);
  expect(store.integrity()).toBe('ok');
  store.close();
}, 30_000);

test('R123 a process killed in the middle of changing a row leaves the row as it was or as it became, never a mixture, with its versions', async () => {
  const first = await startTenant({ databaseFile });
  const made = await makeList(first.as('karin.ahlgren'), 'Hel', '<Field Type="Text" Name="Key" DisplayName="Key" Indexed="TRUE" EnforceUniqueValues="TRUE" />');
  await made.items.add({ Title: 'rad 0', Key: 'nyckel 0' });
  await first.close();
  const acknowledged = await killedAfter(25, 'update');

  const second = await startTenant({ databaseFile });
  const list = second.as('karin.ahlgren').web.lists.getByTitle('Hel');
  const { Title, Key } = await list.items.getById(1)() as { Title: string; Key: string };
  const reached = Number(Title.replace('rad ', ''));
  expect(Key).toBe(`nyckel ${reached}`);
  expect([acknowledged, acknowledged + 1]).toContain(reached);
  const versions = await list.items.getById(1).versions() as unknown as { Title: string }[];
  expect(versions.map(version => version.Title)).toEqual(Array.from({ length: Math.min(reached + 1, 50) }, (_, n) => `rad ${reached - n}`));
  expect((await list.items.filter(`Key eq 'nyckel ${reached}'`)()).length).toBe(1);
  await second.close();
  const store = openStore(databaseFile);
  expect(store.integrity()).toBe('ok');
  store.close();
}, 30_000);
