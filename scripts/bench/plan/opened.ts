import { join } from 'node:path';
import { Browser, BrowserContext, CDPSession, Page, Request } from '@playwright/test';
import { browserScripts } from '../../../local-tenant/page';
import type { Moments, Probe, Sought } from './browser/probe';
import { Contender } from './contenders';

/** Who looks: somebody who may change the plan. */
export const account = 'karin.ahlgren';
/** What everybody's window is. */
export const viewport = { width: 1280, height: 900 } as const;

/** How long a page may take to show what is waited for before that is told as a failure. */
export const patience = 120_000;

/** A contender's page in a browser profile of its own: nothing is cached, nothing is shared. */
export interface Opened {
  contender: Contender;
  page: Page;
  cdp: CDPSession;
  /** What the page has asked SharePoint for. */
  asked: Request[];
  close(): Promise<void>;
}

const probeScript = browserScripts(join(__dirname, 'browser'))('probe') ?? '';

/** A page that has been opened with its probe. */
export type Probed = Pick<Opened, 'contender' | 'page'>;

/** The probe, to be put into a page before its scripts. */
export function probeFor(sought: Sought): string {
  return `window.benchSought = ${JSON.stringify(sought)};\n(() => {\n${probeScript.replace(/^export .*$/gm, '')}\n})();`;
}

/** Opens a contender's page anew; `extra` is put into the page before its scripts. */
export async function open(browser: Browser, contender: Contender, pageUrl: string, total: number, extra = ''): Promise<Opened> {
  const context: BrowserContext = await browser.newContext({ viewport, locale: 'sv-SE', timezoneId: 'Europe/Stockholm' });
  await context.addCookies([{ name: 'localUser', value: account, domain: 'localhost', path: '/' }]);
  await context.route(url => url.hostname !== 'localhost', route => route.abort());
  await context.addInitScript({ content: `${extra}\n${probeFor({ ...contender.sought, total })}` });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const asked: Request[] = [];
  page.on('request', request => { if (/\/_api\//i.test(request.url())) asked.push(request); });
  await page.goto(pageUrl, { waitUntil: 'commit' });
  return { contender, page, cdp, asked, close: () => context.close() };
}

/** Asks the probe in the page. */
export function ask<K extends keyof Probe>({ page }: Probed, call: K, ...args: Parameters<Probe[K]>): Promise<Awaited<ReturnType<Probe[K]>>> {
  return page.evaluate(`bench.${call}(${args.map(value => JSON.stringify(value)).join(', ')})`);
}

/** Waits until a moment has come. Throws, naming contender and moment, when it does not. */
export async function momentOf(opened: Probed, moment: keyof Moments): Promise<number> {
  try {
    await opened.page.waitForFunction(`window.bench?.moments().${moment} !== undefined`, undefined, { timeout: patience, polling: 100 });
  } catch (cause) {
    throw new Error(`${opened.contender.name} did not come to ${moment}`, { cause });
  }
  return (await ask(opened, 'moments'))[moment] as number;
}
