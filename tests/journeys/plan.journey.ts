import { contenders } from '../../scripts/bench/plan/contenders';
import { followToFirstRows } from '../../scripts/bench/plan/loading';
import { probeFor } from '../../scripts/bench/plan/opened';
import { expect, test } from './journey';
import { expectActivities, passWaits } from './pages';

test('all staff read the plan: summary, filters kept in the address, details', async ({ openAs }) => {
  const page = await openAs('alva.nyman');
  await expectActivities(page, 37);
  await expect(page.getByRole('heading', { name: 'Så går det' })).toBeVisible();
  await expect(page.getByRole('table').last().getByRole('columnheader', { name: 'Frist' })).toBeVisible();

  await page.getByRole('button', { name: /^Försenade/ }).click();
  await expect(page.getByText(/^Visar 5\sav\s37$/)).toBeVisible();
  expect(page.url()).toContain('hp-signal=late');
  await page.reload();
  await expect(page.getByText(/^Visar 5\sav\s37$/)).toBeVisible();
  await page.getByRole('button', { name: /Visa alla 37/ }).click();
  await expectActivities(page, 37);

  await page.getByRole('searchbox').fill('lakemedel aldreomsorg');
  await expect(page.getByText(/^Visar \d\sav\s37$/)).toBeVisible();
  await page.getByRole('button', { name: /Läkemedelsgenomgång/ }).or(page.getByRole('link', { name: /Läkemedelsgenomgång/ })).first().click();
  const panel = page.getByRole('dialog');
  await expect(panel.getByRole('heading', { name: /Läkemedelsgenomgång/ })).toBeVisible();
  await expect(panel.getByRole('heading', { name: 'Historik' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
});

test('my activities are those of my roles', async ({ openAs }) => {
  const page = await openAs('samira.haddad');
  await expectActivities(page, 37);
  await page.getByRole('button', { name: 'Mina aktiviteter' }).click();
  await expect(page.getByText(/^Visar \d+\sav\s37$/)).not.toHaveText(/37\sav\s37/);
  await expect(page.getByText(/som EC/).first()).toBeVisible();
});

test('the page in English says everything in English', async ({ openAs }) => {
  const page = await openAs('karin.ahlgren', { language: 'en' });
  await expect(page.getByText(/^Showing 37\sof\s37$/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'How it is going' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Import plan' })).toBeVisible();
});

test('a plan that cannot be reached says so and comes when it can', async ({ openAs, page, tenant }) => {
  await page.clock.install();
  await openAs('alva.nyman');
  await expectActivities(page, 37);
  await page.route('**/_api/$batch', route => route.abort('internetdisconnected'));
  await page.goto(tenant.pageUrl);
  const retry = page.getByRole('button', { name: 'Försök igen' });
  // The data layer tries six times with growing pauses first.
  await passWaits(page, retry);
  await page.unroute('**/_api/$batch');
  await retry.click();
  await expectActivities(page, 37);
});

/** All of the web part's own scripts that are fetched before the first rows, gzip; SharePoint brings React and its own runtime itself. */
const mostBytes = 110_000;

test('the plan’s first rows cost one request for data, and scripts within their budget', async ({ openAs, page }) => {
  const requests: string[] = [];
  page.on('request', request => { if (request.url().includes('/_api/')) requests.push(`${request.method()} ${new URL(request.url()).pathname}`); });
  await page.addInitScript({ content: probeFor({ ...contenders.ours.sought, total: 37 }) });
  await openAs('alva.nyman');
  await expectActivities(page, 37);
  expect(requests[0]).toBe('POST /sites/insidan/_api/$batch');
  const { bytes, requests: data } = await followToFirstRows({ page, contender: contenders.ours });
  expect(data).toBe(1);
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThanOrEqual(mostBytes);
});

test('a page in English whose English does not come speaks Swedish, and says so to the IT unit', async ({ openAs, page, watch }) => {
  const warnings: string[] = [];
  page.on('console', message => { if (message.type() === 'warning') warnings.push(message.text()); });
  await page.route(/handlingsplan-en_/, route => route.abort('internetdisconnected'));
  await openAs('alva.nyman', { language: 'en' });
  await expectActivities(page, 37);
  expect(warnings.join('\n')).toMatch(/handlingsplan/i);
  expect(watch.errors).toEqual([]);
});

test('what the page’s editor chose holds for all, and the address wins', async ({ openAs, page }) => {
  await openAs('karin.ahlgren', { edit: '1' });
  await expectActivities(page, 37);
  await page.getByRole('button', { name: /^Inställningar för/ }).click();
  await page.getByRole('combobox', { name: 'Gruppera efter' }).selectOption({ label: 'Verksamhet' });
  const groupOfUnit = page.getByRole('button', { name: /^Äldreomsorg \d+ aktiviteter/ });
  await expect(groupOfUnit).toBeVisible();
  await openAs('alva.nyman');
  await expectActivities(page, 37);
  await expect(groupOfUnit).toBeVisible();
  await openAs('alva.nyman', { 'hp-group': 'none' });
  await expectActivities(page, 37);
  await expect(groupOfUnit).toHaveCount(0);
});
