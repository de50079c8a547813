import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Browser, FrameLocator, Page, chromium } from '@playwright/test';
import { seedTenant } from '../../local-tenant/sample';
import { LocalTenant, startLocalTenant } from '../../local-tenant/server';
import { staff } from '../../local-tenant/sharepoint';
import { Activity } from '../../src/domain';
import { connectTo, createActivityRepository, createPlanRepository } from '../../src/lists/sharepoint';
import { findBrowser } from '../browser';
import { Asked, MeetingFigures, Seen, figuresOf } from './figures';
import { BenchOptions } from './options';

/** Who reports: somebody who may, beside the panels that are watched. */
const reporter = 'karin.ahlgren';
const minute = 60_000;
/** Minutes between two reports: most minutes are quiet. */
const reportEvery = 3;

const say = (text: string): void => void process.stderr.write(`${text}\n`);
const until = (milliseconds: number): Promise<void> => new Promise(resolve => { setTimeout(resolve, milliseconds); });

/** One participant's Teams in a window of its own, with the side panel open. */
interface Panel {
  account: string;
  page: Page;
  app: FrameLocator;
}

/** Watches side panels in real time: what they ask of SharePoint, and when they show what somebody else has reported. */
export async function measureMeeting({ minutes, participants }: BenchOptions): Promise<MeetingFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const databaseFile = join(folder, 'tenant.sqlite');
  await seedTenant({ databaseFile, content: 'sample' });
  const tenant = await startLocalTenant({ port: 0, databaseFile });
  const browser = await chromium.launch({ ...await findBrowser(), headless: true });
  try {
    return await watch(tenant, browser, staff.slice(0, participants).map(({ account }) => account), minutes);
  } finally {
    await browser.close();
    await tenant.close();
    rmSync(folder, { recursive: true });
  }
}

async function watch(tenant: LocalTenant, browser: Browser, accounts: string[], minutes: number): Promise<MeetingFigures> {
  const asked: Asked[] = [];
  const panels: Panel[] = [];
  let began = Infinity;
  for (const account of accounts) panels.push(await openPanel(tenant, browser, account, () => void asked.push({ account, at: Date.now() - began })));
  say(`${panels.length} panels are open; watching for ${minutes} minutes.`);
  await until(15_000);
  began = Date.now();
  const reports: Seen[] = [];
  for (let at = 1; at <= minutes; at += 1) {
    if (at % reportEvery === 2 && at < minutes) reports.push(await reportAndWatch(tenant, panels, began));
    await until(Math.max(0, began + at * minute - Date.now()));
    say(`minute ${at}: ${asked.filter(each => each.at >= (at - 1) * minute && each.at < at * minute).length} requests by all`);
  }
  return figuresOf(accounts, minutes, asked.filter(({ at }) => at >= 0), reports);
}

async function openPanel(tenant: LocalTenant, browser: Browser, account: string, onAsked: () => void): Promise<Panel> {
  const context = await browser.newContext({ viewport: { width: 1000, height: 760 } });
  const page = await context.newPage();
  page.on('request', request => { if (/\/_api\//i.test(request.url())) onAsked(); });
  const origin = tenant.url.replace('localhost', `${account.replace('.', '-')}.localhost`);
  await page.goto(`${origin}/teams/client?stage=in&language=sv`);
  const app = page.frameLocator('iframe[name="embedded-page-container"]');
  await app.getByRole('tab', { name: /^Alla/ }).click({ timeout: minute });
  return { account, page, app };
}

/** Reports as a head of unit would from another window, and waits until each panel shows it. */
async function reportAndWatch(tenant: LocalTenant, panels: Panel[], began: number): Promise<Seen> {
  const connection = connectTo({ siteUrl: `${tenant.url}/sites/insidan`, headers: { 'X-Local-User': reporter } });
  const { activities } = await createPlanRepository(connection).load();
  const seen = activities.find(({ status }) => status === 'ongoing');
  if (!seen) throw new Error('no activity is left to report on: watch for a shorter time');
  const given = Date.now();
  const [outcome] = await createActivityRepository(connection).report([{ seen, report: {
    clientKey: randomUUID(), activityId: seen.id, at: new Date().toISOString(), status: 'done', percent: 100, needsHelp: false, comment: 'Klart', nextStep: '', observedEffect: ''
  } }]);
  if (outcome.activity?.result !== 'saved') throw new Error(`the report was not saved: ${JSON.stringify(outcome)}`);
  const saved = Date.now();
  const seenAfter = await Promise.all(panels.map(panel => shownAfter(panel, seen, saved)));
  return { at: given - began, savedAfter: saved - given, seenAfter };
}

async function shownAfter({ app, account }: Panel, { title }: Activity, saved: number): Promise<number | undefined> {
  const card = app.getByRole('listitem').filter({ hasText: title }).filter({ hasText: 'Klar' }).first();
  try {
    await card.waitFor({ state: 'attached', timeout: minute });
    return Date.now() - saved;
  } catch (error) {
    if (!(error instanceof Error && error.name === 'TimeoutError')) throw error;
    say(`${account} did not see “${title}” done.`);
    return undefined;
  }
}
