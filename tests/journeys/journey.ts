import { Page, expect, test as base } from '@playwright/test';
import { findBrowser } from '../../scripts/browser';
import { RunningTenant, TenantFarm, openFarm } from './tenant';

/** The only hosts outside localhost that the SPFx runtime asks for (PLATFORM: fonts, a list of Teams domains); they are blocked. */
const knownOutside = [/^https:\/\/[a-z0-9.-]*(sharepointonline|static\.microsoft|cdn\.office)\.(com|net)\//, /^https:\/\/res\.cdn\.office\.net\//, /^https:\/\/res-1\.cdn\.office\.net\//];

export interface Watch {
  /** Errors on the console and in scripts since the page was opened. */
  errors: string[];
  /** Requests that tried to leave localhost and are not known. */
  strayRequests: string[];
}

interface JourneyFixtures {
  /** Options of `npm start` for this journey's tenant, or `--set-up`. */
  startWith: string[];
  tenant: RunningTenant;
  /** Opens the page as one of the staff; all that it does is watched. */
  openAs: (account: string, query?: Record<string, string>) => Promise<Page>;
  /** The same for the page with the learning examples. */
  openLearningAs: (account: string, query?: Record<string, string>) => Promise<Page>;
  watch: Watch;
}

/** A journey's own tenant and browser, and a watch on what the page does; errors and stray requests fail it at the end. */
export const test = base.extend<JourneyFixtures, { browserPath: { executablePath: string; args: string[] }; farm: TenantFarm }>({
  browserPath: [async ({}, use) => use(await findBrowser()), { scope: 'worker' }],
  browser: [async ({ playwright, browserPath }, use) => {
    const browser = await playwright.chromium.launch({ ...browserPath, headless: true });
    await use(browser);
    await browser.close();
  }, { scope: 'worker' }],
  farm: [async ({}, use) => {
    const farm = openFarm();
    await use(farm);
    farm.close();
  }, { scope: 'worker' }],
  startWith: [[], { option: true }],
  tenant: async ({ farm, startWith }, use) => {
    const tenant = await farm.start(startWith);
    await use(tenant);
    await tenant.stop();
  },
  watch: async ({}, use) => {
    const watch: Watch = { errors: [], strayRequests: [] };
    await use(watch);
    expect(watch.strayRequests, 'requests that left localhost').toEqual([]);
    expect(watch.errors, 'errors on the console').toEqual([]);
  },
  openAs: async ({ page, tenant, watch }, use) => {
    await watchPage(page, watch);
    await use(async (account, query = {}) => {
      await page.goto(`${tenant.pageUrl}?${new URLSearchParams({ user: account, ...query })}`);
      return page;
    });
  },
  openLearningAs: async ({ page, tenant, watch }, use) => {
    await watchPage(page, watch);
    await use(async (account, query = {}) => {
      await page.goto(`${tenant.learningUrl}?${new URLSearchParams({ user: account, ...query })}`);
      return page;
    });
  }
});

/** The SDK of Teams asks for a list of domains on start and goes on without it; the page's policy lets it ask nobody. */
const isDomainList = (text: string): boolean => /validDomains\.json|Fetch API cannot load https:\/\/res\.cdn\.office\.net\/teams-js\//.test(text);

/** Names of this computer: Chromium takes all of `*.localhost` for it. */
const isHere = (hostname: string): boolean => hostname === '127.0.0.1' || /(^|\.)localhost$/.test(hostname);

export async function watchPage(page: Page, watch: Watch): Promise<void> {
  page.on('console', message => {
    // A blocked font or list of domains is what we asked for; an answer of 4xx and 5xx is a journey's own matter to expect.
    if (message.type() === 'error' && !/Failed to load resource/.test(message.text()) && !isDomainList(message.text())) watch.errors.push(message.text());
  });
  page.on('pageerror', error => watch.errors.push(String(error)));
  await page.route(url => !isHere(url.hostname), route => {
    const url = route.request().url();
    if (!knownOutside.some(known => known.test(url))) watch.strayRequests.push(url);
    return route.abort();
  });
}

export { expect };
