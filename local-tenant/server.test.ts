import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PackageProblem } from './page';
import { samplePackage } from './page/testing/samplePackage';
import { keptFor, prepare } from './kept';
import { StartProblem, readOptions } from './options';
import { LocalTenant, LocalTenantOptions, settingsFileOf, startLocalTenant } from './server';

/** Laying in a plan takes seconds, and more on a busy computer. */
jest.setTimeout(120_000);

let folder: string;
const running: LocalTenant[] = [];

async function start(options: Partial<LocalTenantOptions> = {}): Promise<LocalTenant> {
  const tenant = await startLocalTenant({ port: 0, databaseFile: ':memory:', sppkgFile: join(folder, 'plan.sppkg'), ...options });
  running.push(tenant);
  return tenant;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tenant-'));
  writeFileSync(join(folder, 'plan.sppkg'), await samplePackage());
});
afterEach(async () => { for (const tenant of running.splice(0)) await tenant.close(); });
afterAll(() => rmSync(folder, { recursive: true }));

describe('the local tenant', () => {
  it('serves the page and SharePoint on one port', async () => {
    const { url, pageUrl } = await start();
    expect((await fetch(url, { redirect: 'follow' })).url).toBe(pageUrl);
    const answer = await fetch(`${url}/sites/insidan/_api/web?$select=Title`, { headers: { accept: 'application/json', 'X-Local-User': 'karin.ahlgren' } });
    expect(await answer.json()).toMatchObject({ Title: 'Insidan' });
  });

  it('accepts a write with the digest that the page carries', async () => {
    const { url, pageUrl } = await start();
    const headers = { cookie: 'localUser=karin.ahlgren' };
    const [, digest] = /"formDigestValue":"([^"]+)"/.exec(await (await fetch(pageUrl, { headers })).text()) ?? [];
    const add = (value: string): Promise<Response> => fetch(`${url}/sites/insidan/_api/web/lists`, {
      method: 'POST', body: JSON.stringify({ Title: 'Prov', BaseTemplate: 100 }),
      headers: { ...headers, accept: 'application/json', 'content-type': 'application/json', 'X-RequestDigest': value }
    });
    expect((await add('0xMADEUP,22 Nov 2026 08:00:00 -0000')).status).toBe(403);
    expect((await add(digest)).status).toBe(201);
  });

  it('takes a cookie that names nobody as the reader, on the page and behind it', async () => {
    const { url, pageUrl } = await start();
    const headers = { cookie: 'localUser=slutat.person', accept: 'application/json' };
    expect(await (await fetch(pageUrl, { headers })).text()).toContain('Alva Nyman');
    expect(await (await fetch(`${url}/sites/insidan/_api/web/currentuser`, { headers })).json()).toMatchObject({ Title: 'Alva Nyman' });
  });

  it('says what it has not got', async () => {
    const { url } = await start();
    const answer = await fetch(`${url}/_layouts/15/settings.aspx`);
    expect([answer.status, await answer.text()]).toEqual([404, 'The local tenant has nothing at GET /_layouts/15/settings.aspx.\n']);
  });

  it('answers to the names of this computer alone: a page elsewhere cannot make its own name point here', async () => {
    const { url, pageUrl } = await start();
    const statusFor = (host: string, path: string): Promise<number | undefined> => new Promise((resolve, reject) => {
      request(new URL(path, url), { headers: { host } }, answer => resolve(answer.resume().statusCode)).on('error', reject).end();
    });
    const { port } = new URL(url);
    expect(await statusFor(`localhost:${port}`, pageUrl)).toBe(200);
    expect(await statusFor(`127.0.0.1:${port}`, pageUrl)).toBe(200);
    expect(await statusFor(`samira-haddad.localhost:${port}`, pageUrl)).toBe(200);
    expect(await statusFor(`nobody.localhost:${port}`, pageUrl)).toBe(421);
    expect(await statusFor(`plan.example:${port}`, pageUrl)).toBe(421);
    expect(await statusFor(`plan.example:${port}`, '/sites/insidan/_api/web')).toBe(421);
  });

  it('refuses a port that is taken', async () => {
    const { url } = await start();
    await expect(start({ port: Number(new URL(url).port) })).rejects.toThrow(StartProblem);
  });

  it('refuses a package that is not there, and lets the port go', async () => {
    await expect(start({ sppkgFile: join(folder, 'none.sppkg') })).rejects.toThrow(PackageProblem);
  });
});

describe('what is kept between starts', () => {
  it('is laid in once, survives, and is thrown away by --reset', async () => {
    const said: string[] = [];
    const with_ = (...args: string[]): Promise<void> => prepare(keptFor(readOptions(args), folder), text => said.push(text));
    const { databaseFile } = keptFor(readOptions([]), folder);
    await with_();
    writeFileSync(settingsFileOf(databaseFile) as string, '{}');
    await with_();
    expect(said).toHaveLength(1);
    const { url } = await start({ databaseFile });
    const count = async (): Promise<unknown> => (await fetch(`${url}/sites/insidan/_api/web/getList('/sites/insidan/Lists/HandlingsplanActivities')?$select=ItemCount`,
      { headers: { accept: 'application/json', 'X-Local-User': 'alva.nyman' } })).json();
    expect(await count()).toMatchObject({ ItemCount: 37 });
    await running.splice(0)[0].close();
    await with_('--reset');
    expect(said).toHaveLength(2);
  });

  it('takes many generated activities in at once', async () => {
    const kept = keptFor(readOptions(['--activities', '6000']), folder);
    await prepare(kept, () => undefined);
    const { url } = await start({ databaseFile: kept.databaseFile });
    const read = async (query: string): Promise<unknown> => (await fetch(
      `${url}/sites/insidan/_api/web/getList('/sites/insidan/Lists/HandlingsplanActivities')/items?${query}`,
      { headers: { accept: 'application/json;odata=nometadata', 'X-Local-User': 'alva.nyman' } })).json();
    expect(await read('$select=Id,HPPercent&$orderby=Id desc&$top=1')).toMatchObject({ value: [{ Id: 6000, HPPercent: expect.any(Number) as number }] });
    expect(await read('$select=HPClientKey&$filter=HPClientKey eq \'generated/2026/17\'')).toMatchObject({ value: [{ HPClientKey: 'generated/2026/17' }] });
  });
});
