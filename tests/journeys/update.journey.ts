import { Browser, BrowserContext, Page, expect } from '@playwright/test';
import { connectTo, createPlanRepository } from '../../src/lists/sharepoint';
import { violations } from './axe';
import { test } from './journey';
import { expectActivities } from './pages';
import { RunningTenant } from './tenant';

const survey = 'Kort enkät om säkerhetskultur på fem enheter';
const late = 'Boende och närstående är med när vårdplanen skrivs';

const panelOf = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('dialog');
const rowOf = (page: Page, title: string): ReturnType<Page['locator']> => page.getByRole('row').filter({ has: page.getByRole('link', { name: title }) });

async function write(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: title }).click();
  await panelOf(page).getByRole('button', { name: 'Rapportera' }).click();
  await expect(panelOf(page).getByRole('radio', { name: 'Klar' })).toBeVisible();
}

/** The reports that stand in the list, as a reader sees them. */
async function reportsOn(tenant: RunningTenant, title: string): Promise<string[]> {
  const repository = createPlanRepository(connectTo({ siteUrl: tenant.siteUrl, headers: { 'X-Local-User': 'alva.nyman' } }));
  const activity = (await repository.load()).activities.find(candidate => candidate.title === title);
  if (!activity) throw new Error(`the plan has no activity “${title}”`);
  return (await repository.updatesOf(activity.id)).map(({ by, status, percent, comment }) => `${by.name}, ${status} ${percent}: ${comment}`);
}

async function another(browser: Browser, tenant: RunningTenant, account: string): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm' });
  const page = await context.newPage();
  await page.goto(`${tenant.pageUrl}?user=${account}`);
  await expectActivities(page, 37);
  return { context, page };
}

test('a report in three touches; the row and the history show it, and it is corrected by another one', async ({ openAs, page, tenant }) => {
  await openAs('samira.haddad');
  await expectActivities(page, 37);
  const before = (await reportsOn(tenant, survey)).length;
  await write(page, survey);
  const panel = panelOf(page);
  await panel.getByRole('radio', { name: 'Klar' }).click();
  await expect(panel.getByRole('button', { name: 'Spara' })).toBeFocused();
  await panel.getByRole('button', { name: 'Spara' }).click();
  await expect(panel.getByText(/^Sparat \d\d\.\d\d\.$/)).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /^Sparat \d\d\.\d\d\. Kort enkät om säkerhetskultur på fem enheter: Klar\.$/ })).toHaveCount(1);
  await expect(rowOf(page, survey)).toContainText('Klar');
  await expect(panel.getByRole('listitem').filter({ hasText: 'Samira Haddad' }).first()).toContainText('Klar');
  await panel.getByRole('button', { name: 'Rätta' }).click();
  await panel.getByRole('textbox', { name: 'Kommentar' }).fill('Alla fem har svarat.');
  await page.keyboard.press('Control+Enter');
  await expect(panel.getByRole('listitem').filter({ hasText: 'Alla fem har svarat.' })).toBeVisible();
  await expect.poll(async () => (await reportsOn(tenant, survey)).slice(0, -before || undefined)).toEqual(['Samira Haddad, done 100: Alla fem har svarat.', 'Samira Haddad, done 100: ']);
});

test('keyboard alone: a comment that is needed, said and asked for', async ({ openAs, page, tenant }) => {
  await openAs('samira.haddad');
  await expectActivities(page, 37);
  await page.getByRole('link', { name: late }).focus();
  await page.keyboard.press('Enter');
  const panel = panelOf(page);
  await expect(panel.getByRole('button', { name: 'Rapportera' })).toBeVisible();
  const report = panel.getByRole('button', { name: 'Rapportera' });
  for (let steps = 0; steps < 40 && !(await report.evaluate(button => button === document.activeElement)); steps += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('radio', { name: 'Pågår' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(panel.getByRole('radio', { name: 'Klar' })).toBeChecked();
  await expect(panel.getByText('Behövs, eftersom fristen har gått ut.')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  const comment = panel.getByRole('textbox', { name: 'Kommentar' });
  await expect(comment).toBeFocused();
  await expect(panel.getByRole('alert')).toHaveText('Skriv en kommentar, sedan går rapporten att spara.');
  await page.keyboard.type('Alla möten är hållna.');
  await page.keyboard.press('Escape');
  await expect(panel.getByRole('button', { name: 'Fortsätt rapportera' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(comment).toHaveValue('Alla möten är hållna.');
  await page.keyboard.press('Control+Enter');
  await expect(panel.getByText(/^Sparat/)).toBeVisible();
  expect((await reportsOn(tenant, late))[0]).toBe('Samira Haddad, done 100: Alla möten är hållna.');
});

test('without network: in the queue within a second, kept when the page is closed, sent once when it comes back', async ({ browser, tenant }) => {
  const { context, page } = await another(browser, tenant, 'samira.haddad');
  await write(page, survey);
  await context.setOffline(true);
  await panelOf(page).getByRole('radio', { name: 'Klar' }).click();
  await panelOf(page).getByRole('button', { name: 'Spara' }).click();
  await expect(panelOf(page).getByText(/^Köad \d\d\.\d\d, inte skickad$/)).toBeVisible({ timeout: 1500 });
  await expect(panelOf(page).getByText(/Ingen kontakt sedan \d\d\.\d\d$/)).toBeVisible();
  await expect(page.getByText('1 rapport i kö på den här datorn')).toBeVisible();
  await page.close();
  await context.setOffline(false);
  expect((await reportsOn(tenant, survey)).filter(report => report.startsWith('Samira Haddad, done'))).toEqual([]);

  const next = await context.newPage();
  await next.goto(`${tenant.pageUrl}?user=samira.haddad`);
  await expectActivities(next, 37);
  await expect(rowOf(next, survey)).toContainText('Klar');
  await next.reload();
  await expectActivities(next, 37);
  await expect(next.getByText(/i kö på den här datorn/)).toHaveCount(0);
  expect((await reportsOn(tenant, survey)).filter(report => report.startsWith('Samira Haddad, done'))).toEqual(['Samira Haddad, done 100: ']);
  await context.close();
});

test('a connection that breaks while it is saved: shown as queued at once, and sent once', async ({ openAs, page, tenant }) => {
  await openAs('samira.haddad');
  await expectActivities(page, 37);
  await write(page, survey);
  await panelOf(page).getByRole('radio', { name: 'Klar' }).click();
  let broken = true;
  await page.route('**/_api/$batch', route => (broken ? route.abort('connectionreset') : route.continue()));
  await panelOf(page).getByRole('button', { name: 'Spara' }).click();
  await expect(panelOf(page).getByText(/^Köad/)).toBeVisible({ timeout: 2500 });
  broken = false;
  await panelOf(page).getByRole('button', { name: 'Försök nu' }).click();
  await expect(panelOf(page).getByText(/^Sparat/)).toBeVisible();
  expect((await reportsOn(tenant, survey)).filter(report => report.startsWith('Samira Haddad, done'))).toHaveLength(1);
});

test('two report at once: one is asked which status holds, both stand in the history', async ({ browser, tenant }) => {
  const samira = await another(browser, tenant, 'samira.haddad');
  const jonas = await another(browser, tenant, 'jonas.wik');
  await write(samira.page, survey);
  await write(jonas.page, survey);
  const [hers, his] = [panelOf(samira.page), panelOf(jonas.page)];
  await his.getByRole('radio', { name: 'Pågår' }).click();
  await his.getByRole('textbox', { name: 'Kommentar' }).fill('Fyra av fem klara.');
  await his.getByRole('button', { name: 'Spara' }).click();
  await expect(his.getByText(/^Sparat/)).toBeVisible();
  await hers.getByRole('radio', { name: 'Klar' }).click();
  await hers.getByRole('textbox', { name: 'Kommentar' }).fill('Alla har svarat.');
  await hers.getByRole('button', { name: 'Spara' }).click();
  await expect(hers.getByText('Två rapporter samtidigt')).toBeVisible();
  await expect(hers.getByText('Fyra av fem klara.').first()).toBeVisible();
  await expect(hers.getByRole('radio', { checked: true })).toHaveCount(0);

  await samira.page.reload();
  await expectActivities(samira.page, 37);
  await expect(hers.getByText('Två rapporter samtidigt')).toBeVisible();
  await hers.getByRole('radio', { name: /Klar, 100/ }).check();
  await hers.getByRole('button', { name: 'Spara valet' }).click();
  await expect(hers.getByText(/^Sparat/)).toBeVisible();
  await expect(rowOf(samira.page, survey)).toContainText('Klar');
  expect((await reportsOn(tenant, survey)).slice(0, 2).sort()).toEqual(['Jonas Wik, ongoing 0: Fyra av fem klara.', 'Samira Haddad, done 100: Alla har svarat.']);
  await samira.context.close();
  await jonas.context.close();
});

test('a reader has no button, and SharePoint refuses', async ({ openAs, page }) => {
  await openAs('alva.nyman');
  await expectActivities(page, 37);
  await page.getByRole('link', { name: survey }).click();
  await expect(panelOf(page).getByRole('heading', { name: 'Historik' })).toBeVisible();
  await expect(panelOf(page).getByRole('button', { name: 'Rapportera' })).toHaveCount(0);
  const status = await page.evaluate(async () => {
    const root = '/sites/insidan/_api';
    const digest = await (await fetch(`${root}/contextinfo`, { method: 'POST', headers: { Accept: 'application/json' } })).json() as { FormDigestValue: string };
    const answer = await fetch(`${root}/web/GetList('/sites/insidan/Lists/HandlingsplanUpdates')/items`, {
      method: 'POST', body: JSON.stringify({ Title: 'x', HPClientKey: 'x' }),
      headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'X-RequestDigest': digest.FormDigestValue }
    });
    return answer.status;
  });
  expect(status).toBe(403);
});

const looks: [string, Record<string, string>, { width: number; height: number }, 'active' | 'none'][] = [
  ['light', { theme: 'light' }, { width: 1280, height: 900 }, 'none'],
  ['dark', { theme: 'dark' }, { width: 1280, height: 900 }, 'none'],
  ['280 px', { theme: 'light' }, { width: 280, height: 800 }, 'none'],
  ['forced colours', { theme: 'light' }, { width: 320, height: 800 }, 'active']
];

for (const [name, query, viewport, forcedColors] of looks) {
  test(`axe finds nothing on the form, the queue and what was saved: ${name}`, async ({ openAs, page, context }, info) => {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ forcedColors, reducedMotion: 'reduce' });
    await openAs('samira.haddad', query);
    await expectActivities(page, 37);
    const check = async (step: string): Promise<void> => {
      await page.screenshot({ path: info.outputPath(`${step}.png`) });
      expect(await violations(page), step).toEqual([]);
      expect(await panelOf(page).evaluate(panel => panel.scrollWidth - panel.clientWidth), `${step}: nothing scrolls sideways`).toBeLessThanOrEqual(0);
    };
    await write(page, late);
    const panel = panelOf(page);
    await panel.getByRole('radio', { name: 'Klar' }).click();
    for (const more of ['100 %', 'Nästa steg', 'Ny frist', 'Effekt']) await panel.getByRole('button', { name: more }).first().click();
    await panel.getByRole('button', { name: 'Spara' }).click();
    await check('form');
    await panel.getByRole('textbox', { name: 'Kommentar' }).fill('Alla boenden på södra sidan har övat, nattlagen också.');
    await panel.getByLabel('Ny frist').fill('2027-12-11');
    await context.setOffline(true);
    await panel.getByRole('button', { name: 'Spara' }).click();
    await expect(panel.getByText(/^Köad/)).toBeVisible();
    await check('queue');
    await context.setOffline(false);
    await expect(panel.getByText(/^Sparat/)).toBeVisible();
    // The line of the queue goes and what the panel still fetches comes: axe measures what lies over what, in a page at rest.
    await expect(page.getByText('i kö på den här datorn')).toHaveCount(0);
    await expect(panel.getByText('Hämtar')).toHaveCount(0);
    await check('saved');
  });
}
