import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { createParticipants } from '../sharepoint/participants';
import { createPage, openSettings, pagePath } from '.';
import type { BootData } from './browser/bootData';
import { samplePackage } from './testing/samplePackage';

let folder: string;
let page: Hono;
const participants = createParticipants();
const settingsFile = (): string => join(folder, 'tenant.webparts.json');

async function open(): Promise<Hono> {
  return createPage({
    nodeModules: join(__dirname, '..', '..', 'node_modules'), sppkgFile: join(folder, 'plan.sppkg'), language: 'sv',
    participants, settings: openSettings(settingsFile()), issueDigest: () => '0xABC,22 Nov 2026 08:00:00 -0000', now: () => new Date('2026-11-22T08:00:00Z'),
    sitePages: { page: async () => undefined, news: async () => [] }
  });
}

const as = (account: string): RequestInit => ({ headers: { cookie: `localUser=${account}` } });

async function bootOf(path: string, init?: RequestInit): Promise<BootData> {
  const text = await (await page.request(path, init)).text();
  const [, json] = /<script type="application\/json" id="boot">(.*?)<\/script>/s.exec(text) ?? [];
  return JSON.parse(json) as BootData;
}

interface Preloaded { manifests: { alias: string; loaderConfig: { internalModuleBaseUrls: string[] } }[]; spPageContextInfo: Record<string, unknown> }
const preloadedOf = (boot: BootData): Preloaded => boot.preloaded as Preloaded;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'page-'));
  writeFileSync(join(folder, 'plan.sppkg'), await samplePackage());
  page = await open();
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the addresses of the intranet', () => {
  it.each(['/', '/sites/insidan', '/sites/insidan/'])('%s leads to the page', async path => {
    const answer = await page.request(`${path}?user=karin.ahlgren`);
    expect([answer.status, answer.headers.get('location')]).toEqual([302, `${pagePath}?user=karin.ahlgren`]);
  });

  it('keep a choice in a cookie and drop it from the address, and nothing else of it', async () => {
    const answer = await page.request(`${pagePath}?user=samira.haddad&theme=dark&unit=1&language=en`);
    expect([answer.status, answer.headers.get('location')]).toEqual([302, `${pagePath}?unit=1`]);
    const set = answer.headers.getSetCookie().map(cookie => cookie.split(';')[0]);
    expect(set.sort()).toEqual(['localLanguage=en', 'localTheme=dark', 'localUser=samira.haddad']);
  });

  it.each(['//elsewhere.example', '//elsewhere.example/sites/insidan/', '/sites/insidan//elsewhere.example', '/\\elsewhere.example'])('never lead away: %s', async path => {
    for (const query of ['', '?user=karin.ahlgren']) {
      const answer = await page.request(`http://localhost${path}${query}`);
      expect([answer.status, answer.headers.get('location')]).toEqual([404, null]);
    }
  });

  it.each(['user=nobody', 'theme=pink', 'language=fi'])('refuse ?%s in a sentence', async query => {
    const answer = await page.request(`${pagePath}?${query}`);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toMatch(/finns inte här.*does not exist here/s);
    expect(answer.headers.getSetCookie()).toEqual([]);
  });
});

describe('the page', () => {
  it('is for the reader unless somebody is chosen', async () => {
    const { userDisplayName, userId, isSiteAdmin, currentUICultureName } = preloadedOf(await bootOf(pagePath)).spPageContextInfo;
    expect({ userDisplayName, userId, isSiteAdmin, currentUICultureName })
      .toEqual({ userDisplayName: 'Alva Nyman', userId: 15, isSiteAdmin: false, currentUICultureName: 'sv-SE' });
  });

  it('tells the web part of the plan owner, her rights, the site and the digest', async () => {
    const context = preloadedOf(await bootOf(`http://localhost:4321${pagePath}`, as('karin.ahlgren'))).spPageContextInfo;
    expect(context).toMatchObject({
      userId: 11, userEmail: 'karin.ahlgren@bjorkvik.example', isSiteAdmin: true, webAbsoluteUrl: 'http://localhost:4321/sites/insidan',
      webPermMasks: { High: 0x7fffffff, Low: 0xffffffff }, formDigestValue: '0xABC,22 Nov 2026 08:00:00 -0000', currentCultureLCID: 1053
    });
  });

  it('hands over the section’s theme and stays light around a coloured section (R255)', async () => {
    const boot = await bootOf(pagePath, { headers: { cookie: 'localTheme=strong' } });
    expect(boot.theme).toMatchObject({ isInverted: true, palette: { neutralPrimary: '#ffffff', white: '#17628f' }, semanticColors: { bodySubtext: '#ffffff' } });
    expect(boot.themeTokens.white).toBe('#ffffff');
  });

  it('loads every component from this server', async () => {
    const { manifests } = preloadedOf(await bootOf(`http://localhost:4321${pagePath}`));
    const elsewhere = manifests.filter(({ loaderConfig }) => loaderConfig.internalModuleBaseUrls.some(url => !url.startsWith('http://localhost:4321/_')));
    expect(elsewhere).toEqual([]);
    expect(manifests.map(({ alias }) => alias)).toEqual(expect.arrayContaining(['PatientSafetyPage', 'SPWebPartBase', 'SampleWebPart']));
  });

  it('allows no inline and no third-party script, and has none', async () => {
    const answer = await page.request(pagePath);
    expect(answer.headers.get('content-security-policy')).toMatch(/script-src 'self' 'unsafe-eval';/);
    const scripts = (await answer.text()).match(/<script[^>]*>/g) ?? [];
    expect(scripts.filter(tag => !tag.includes('src="/_') && !tag.includes('application/json'))).toEqual([]);
  });

  it('cannot be ended early by what stands in its data', async () => {
    openSettings(settingsFile()).write('c1a7d2f4-3b5e-4c6a-9d80-2f4e6a8c0b12', { site: '</script><b>' });
    page = await open();
    expect((await bootOf(pagePath)).webParts[0].properties.site).toBe('</script><b>');
  });

  it('of the learning examples stands on the same site with its own title, place and settings', async () => {
    const answer = await page.request('/sites/insidan/SitePages/Larandeexempel.aspx?edit=1', as('karin.ahlgren'));
    const text = await answer.text();
    expect(text).toMatch(/<h1>Lärandeexempel<\/h1>/);
    expect(text).toMatch(/href="\/sites\/insidan\/SitePages\/Larandeexempel\.aspx" aria-current="page"/);
    const boot = await bootOf('/sites/insidan/SitePages/Larandeexempel.aspx');
    expect([boot.webParts[0].instanceId, preloadedOf(boot).spPageContextInfo.serverRequestPath]).toEqual(['e7b3c9d1-5a48-4f2e-8b60-9d1c3e5f7a24', '/sites/insidan/SitePages/Larandeexempel.aspx']);
  });

  it('lets owners edit, and nobody else', async () => {
    expect((await bootOf(`${pagePath}?edit=1`, as('karin.ahlgren'))).editing).toBe(true);
    expect((await bootOf(`${pagePath}?edit=1`, as('jonas.wik'))).editing).toBe(false);
  });
});

describe('the web part’s settings', () => {
  const put = (account: string, body: string, type = 'application/json'): Promise<Response> => Promise.resolve(page.request(
    '/_insidan/webparts/c1a7d2f4-3b5e-4c6a-9d80-2f4e6a8c0b12', { method: 'PUT', body, headers: { cookie: `localUser=${account}`, 'content-type': type } }
  ));

  it('are kept over a restart, on top of those of the manifest', async () => {
    expect((await put('karin.ahlgren', '{"days":30,"site":"/sites/plan"}')).status).toBe(204);
    page = await open();
    const { webParts: [webPart] } = await bootOf(pagePath);
    expect(webPart).toMatchObject({ saved: true, title: 'Prov "på" <allt> & åäö', properties: { view: 'plan', days: 30, site: '/sites/plan' } });
  });

  it('are refused from readers, and when they are no object', async () => {
    expect((await put('alva.nyman', '{}')).status).toBe(403);
    expect((await put('karin.ahlgren', '[1]')).status).toBe(400);
    expect((await put('karin.ahlgren', '{}', 'text/plain')).status).toBe(415);
  });
});

describe('the files behind the page', () => {
  it.each([
    ['/_spfx/sp-default-assembly_en-us.js', 'text/javascript; charset=utf-8', 'spModuleLoader'],
    ['/_package/sample-web-part_0123456789abcdef0123.js', 'text/javascript; charset=utf-8', 'SampleWebPart'],
    ['/_insidan/boot', 'text/javascript; charset=utf-8', 'spModuleLoader.start'],
    ['/_insidan/application.js', 'text/javascript; charset=utf-8', 'MinimalWebPartContainer'],
    ['/_insidan/page.css', 'text/css; charset=utf-8', '.suite'],
    ['/_insidan/palette-dark.css', 'text/css; charset=utf-8', '--neutralPrimary: #f3f2f1']
  ])('%s', async (path, type, part) => {
    const answer = await page.request(path);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type]);
    expect(await answer.text()).toContain(part);
  });

  it('have every script that another imports', async () => {
    const seen = new Set(['boot']);
    for (const name of seen) {
      const script = await (await page.request(`/_insidan/${name}`)).text();
      expect(script).not.toMatch(/^(import type|export interface|interface) /m);
      for (const [, imported] of script.matchAll(/from '\.\/(\w+)'/g)) seen.add(imported);
    }
    expect([...seen].sort()).toEqual(['application', 'boot', 'bootData', 'menus', 'offerTab', 'paneFields', 'propertyPane', 'standIn']);
  });

  it('are taken for nothing else than they are', async () => {
    expect((await page.request('/_insidan/page.css')).headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each(['/_spfx/..%2fpackage.json', '/_spfx/%2e%2e%2f%2e%2e%2fpackage.json', '/_package/..%2f..%2fpackage.json', '/_package/__proto__', '/_insidan/..%2fserver',
    '/_insidan/palette-constructor.css', '/_spfx/..%5cpackage.json', '/_package/none.js', '/_insidan/nope', '/_insidan/palette-pink.css'])('%s is not there', async path => {
    expect((await page.request(path)).status).toBe(404);
  });
});

describe('SharePoint’s page in Teams', () => {
  const hosted = (query: string): string => `http://samira-haddad.localhost:4321/_layouts/15/teamshostedapp.aspx?${query}`;
  const component = 'componentId=3a1b7c52-0d4e-4f6a-8b21-9c0d1e2f3a4b';

  it('R233 is reached by way of TeamsLogon.aspx, which leads nowhere else', async () => {
    const logon = (dest: string): Promise<Response> => Promise.resolve(page.request(`/_layouts/15/TeamsLogon.aspx?SPFX=true&dest=${encodeURIComponent(dest)}`));
    const answer = await logon(`/_layouts/15/teamshostedapp.aspx?teams&${component}`);
    expect([answer.status, answer.headers.get('location')]).toEqual([302, `/_layouts/15/teamshostedapp.aspx?teams&${component}`]);
    for (const dest of ['//elsewhere.example', '/sites/insidan', '']) expect((await logon(dest)).status).toBe(400);
  });

  it('R9 R233 stands on the root web, for who sits at the computer, in the language that Teams asks for', async () => {
    const boot = await bootOf(hosted(`teams&${component}&forceLocale=en-us`), { headers: { cookie: 'localUser=karin.ahlgren; localLanguage=sv' } });
    expect(boot.inTeams).toBe(true);
    expect(preloadedOf(boot).spPageContextInfo).toMatchObject({
      webAbsoluteUrl: 'http://samira-haddad.localhost:4321', webServerRelativeUrl: '/', userEmail: 'samira.haddad@bjorkvik.example', userId: 512, isSiteAdmin: false, currentUICultureName: 'en-US'
    });
  });

  it('R233 does not have what is not in the package', async () => {
    expect((await page.request(hosted('teams&componentId=another'))).status).toBe(404);
  });
});
