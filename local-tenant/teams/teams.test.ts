import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { sampleManifest, samplePackage } from '../page/testing/samplePackage';
import { createParticipants } from '../sharepoint/participants';
import { createTeams } from '.';
import type { ClientBoot, WindowBoot } from './browser/boot';
import { meetingOf } from './meeting';

let folder: string;
let teams: Hono;
const participants = createParticipants();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'teams-'));
  writeFileSync(join(folder, 'plan.sppkg'), await samplePackage());
  teams = createTeams({ sppkgFile: join(folder, 'plan.sppkg'), language: 'sv', now: () => new Date('2026-11-24T08:00:00Z'), participants });
});
afterAll(() => rmSync(folder, { recursive: true }));

async function bootOf<T>(url: string): Promise<T> {
  const [, json] = /<script type="application\/json" id="boot">(.*?)<\/script>/s.exec(await (await teams.request(url)).text()) ?? [];
  return JSON.parse(json) as T;
}

const samira = 'http://samira-haddad.localhost:4321/teams/client';

describe('the meeting window', () => {
  it('R230 gives each participant an address of an own origin', async () => {
    const { participants: sitting, clients } = await bootOf<WindowBoot>('http://localhost:4321/teams?participants=jonas.wik,samira.haddad,jonas.wik');
    expect(sitting).toEqual(['jonas.wik', 'samira.haddad']);
    expect(clients['samira.haddad']).toBe(samira);
  });

  it('takes a number of people', async () => {
    const { participants: sitting } = await bootOf<WindowBoot>('http://localhost:4321/teams?participants=12');
    expect(new Set(sitting).size).toBe(12);
  });

  it.each(['participants=13', 'participants=nobody', 'stage=never', 'theme=pink', 'language=fi'])('refuses ?%s in a sentence', async query => {
    const answer = await teams.request(`http://localhost/teams?${query}`);
    expect([answer.status, (await answer.text()).length > 20]).toEqual([400, true]);
  });

  it('is at localhost alone, and a participant’s Teams at the participant’s computer alone', async () => {
    expect((await teams.request('http://samira-haddad.localhost/teams')).status).toBe(404);
    expect((await teams.request('http://localhost/teams/client')).status).toBe(404);
  });
});

describe('a participant’s Teams', () => {
  it('R232 R235 knows who sits there, whoever is signed in to SharePoint', async () => {
    participants.change('samira.haddad', { as: 'jonas.wik' });
    const boot = await bootOf<ClientBoot>(`${samira}?stage=in&theme=dark&subPageId=a/1`);
    participants.change('samira.haddad', { as: 'samira.haddad' });
    expect(boot).toMatchObject({ stage: 'in', theme: 'dark', subPageId: 'a/1', person: { name: 'Samira Haddad', email: 'samira.haddad@bjorkvik.example' }, seat: { online: true, as: 'jonas.wik' } });
  });

  it('R233 opens the app of the package by way of SharePoint’s sign-in', async () => {
    const { app, tab } = await bootOf<ClientBoot>(samira);
    const dest = encodeURIComponent(`/_layouts/15/teamshostedapp.aspx?teams&componentId=${sampleManifest.id}&forceLocale=`);
    expect(tab?.contentUrl).toBe(`https://{teamSiteDomain}/_layouts/15/TeamsLogon.aspx?SPFX=true&dest=${dest}{locale}`);
    expect(app).toMatchObject({ id: sampleManifest.id, configurationUrl: expect.stringContaining('openPropertyPane') as string });
    expect((await bootOf<ClientBoot>(`${samira}?tab=none`)).tab).toBeUndefined();
  });

  it.each(['https://elsewhere.example/', '//elsewhere.example', '/\\elsewhere.example', 'javascript:alert(1)'])('R242 shows no page from elsewhere as the tab: %s', async tab => {
    expect((await teams.request(`${samira}?tab=${encodeURIComponent(tab)}`)).status).toBe(400);
  });

  it('may be framed by itself and the meeting window of this port, and by nobody else', async () => {
    const policy = (await teams.request(samira)).headers.get('content-security-policy');
    expect(policy).toMatch(/frame-ancestors 'self' http:\/\/localhost:4321 http:\/\/127\.0\.0\.1:4321;/);
    expect(policy).toMatch(/script-src 'self' 'unsafe-eval';/);
  });

  it('has every script that another imports', async () => {
    const seen = new Set(['client', 'window']);
    for (const name of seen) {
      const script = await (await teams.request(`/_teams/${name}`)).text();
      for (const [, imported] of script.matchAll(/from '\.\/(\w+)'/g)) seen.add(imported);
    }
    expect([...seen].sort()).toEqual(['boot', 'client', 'configure', 'controls', 'deepLink', 'frame', 'messages', 'protocol', 'teamsContext', 'window', 'words']);
    expect((await teams.request('/_teams/..%2findex')).status).toBe(404);
  });
});

describe('the sample’s meeting', () => {
  it.each([['2026-11-24T08:00:00Z', '2026-11-24T09:00:00.000Z'], ['2026-07-01T22:30:00Z', '2026-07-02T08:00:00.000Z']])('is at ten in Sweden on the day of %s', (now, start) => {
    expect(meetingOf(new Date(now), 'sv')).toMatchObject({ start, chair: { name: 'Karin Ahlgren' } });
  });
});
