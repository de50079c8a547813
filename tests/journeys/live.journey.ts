import { Page, expect } from '@playwright/test';
import { connectTo, createActivityRepository, createPlanRepository } from '../../src/lists/sharepoint';
import { violations } from './axe';
import { test } from './journey';
import { expectActivities } from './pages';
import { RunningTenant } from './tenant';

/** Somebody else's change, made beside the page through the same data layer. */
async function changeAs(account: string, tenant: RunningTenant, title: string, comment: Partial<{ title: string; percent: number }>): Promise<void> {
  const connection = connectTo({ siteUrl: tenant.siteUrl, headers: { 'X-Local-User': account } });
  const { activities } = await createPlanRepository(connection).load();
  const seen = activities.find(activity => activity.title === title);
  if (!seen) throw new Error(`the plan has no activity “${title}”`);
  expect(await createActivityRepository(connection).change(seen, comment)).toMatchObject({ result: 'saved' });
}

async function faults(page: Page, tenant: RunningTenant, rules: object[]): Promise<void> {
  const answer = await page.request.post(new URL('/_local/faults', tenant.siteUrl).href, { data: { seed: 1, rules } });
  expect(answer.ok()).toBe(true);
}

const survey = 'Kort enkät om säkerhetskultur på fem enheter';
const titles = (page: Page): Promise<string[]> => page.locator('th[scope=row] a').allTextContents();

test('what somebody else changes appears within a minute, in its place, and not while nobody sees the page', async ({ openAs, page, tenant }) => {
  await page.clock.install();
  const asked: string[] = [];
  page.on('request', request => { if (/getchanges/i.test(request.url())) asked.push(request.url()); });
  await openAs('alva.nyman');
  await expectActivities(page, 37);
  const before = await titles(page);
  await page.getByRole('link', { name: survey }).click();
  const panel = page.getByRole('dialog');
  await expect(panel.getByRole('heading', { name: 'Historik' })).toBeVisible();

  await changeAs('karin.ahlgren', tenant, survey, { title: 'Lång enkät om säkerhetskultur', percent: 35 });
  expect(asked).toEqual([]);
  await page.clock.fastForward(61_000);
  await expect(page.getByText('1 aktivitet har ändrats.')).toBeVisible();
  await expect(panel.getByRole('heading', { name: 'Lång enkät om säkerhetskultur' })).toBeVisible();
  await expect(panel.getByText(/^Ändrad, läst igen/)).toBeVisible();
  expect(await titles(page)).toEqual(before.map(title => (title === survey ? 'Lång enkät om säkerhetskultur' : title)));
  expect(asked).toHaveLength(1);

  await page.keyboard.press('Escape');
  await faults(page, tenant, [{ kind: 'throttle', retryAfter: 40, match: { path: '/_api/' } }]);
  await page.clock.fastForward(61_000);
  const bar = page.getByRole('group', { name: 'Väntar på SharePoint' });
  await expect(bar).toBeVisible();
  expect(await violations(page), 'the wait lies over nothing').toEqual([]);
  await bar.getByRole('button', { name: 'Sluta vänta' }).click();
  await expect(bar).toHaveCount(0);
  const soFar = asked.length;

  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await page.clock.fastForward(600_000);
  expect(asked).toHaveLength(soFar);
});

test('a service that is busy is told with a countdown, and who will not wait stops it', async ({ openAs, page, tenant }) => {
  await openAs('alva.nyman');
  await expectActivities(page, 37);
  await faults(page, tenant, [{ kind: 'throttle', retryAfter: 40, match: { path: '/_api/' } }]);
  await page.getByRole('button', { name: 'Hämta igen' }).click();
  const bar = page.getByRole('group', { name: 'Väntar på SharePoint' });
  await expect(bar).toContainText(/SharePoint har mycket att göra\. Vi försöker igen om \d+\ssekunder, du behöver inte göra något\./);
  await expect(page.getByRole('status').filter({ hasText: 'SharePoint har mycket att göra' })).toHaveCount(1);
  await bar.getByRole('button', { name: 'Sluta vänta' }).click();
  await expect(bar).toHaveCount(0);
  await expect(page.getByText('Du slutade vänta på SharePoint.')).toBeVisible();
  await expectActivities(page, 37);

  await faults(page, tenant, []);
  await page.getByRole('status').filter({ hasText: 'Du slutade vänta' }).getByRole('button', { name: 'Försök igen' }).click();
  await expect(page.getByText('Du slutade vänta på SharePoint.')).toHaveCount(0);
  await expect(page.getByText(/^Läget hämtat i dag/).last()).toBeVisible();
});

test('on the first visit, too, the wait is told beside the plan’s shape', async ({ openAs, page, tenant }) => {
  await page.clock.install();
  await openAs('alva.nyman');
  await expectActivities(page, 37);
  const address = page.url();
  // What the page asks for when it has shown its rows would meet the fault instead.
  await page.goto('about:blank');
  await faults(page, tenant, [{ kind: 'unavailable', retryAfter: 40, times: 1, match: { path: '$batch' } }]);
  await page.goto(address, { waitUntil: 'commit' });
  await expect(page.getByRole('group', { name: 'Väntar på SharePoint' })).toBeVisible();
  await page.clock.fastForward(41_000);
  await expectActivities(page, 37);
  await expect(page.getByRole('group', { name: 'Väntar på SharePoint' })).toHaveCount(0);
});

test('nothing of one person is shown to or read for the next on the same computer, and a visit leaves nothing behind', async ({ openAs, page }) => {
  const typed = 'Samiras egna ord som inte är skickade';
  await page.addInitScript(() => {
    const read: string[] = [];
    const getItem = Storage.prototype.getItem;
    Storage.prototype.getItem = function (key: string) { read.push(decodeURIComponent(key)); return getItem.call(this, key); };
    Object.assign(window, { keysRead: read });
  });
  const keysRead = (): Promise<string[]> => page.evaluate(() => (window as unknown as { keysRead: string[] }).keysRead);
  const visit = async (account: string): Promise<void> => {
    await openAs(account);
    await expectActivities(page, 37);
    await page.getByRole('link', { name: survey }).click();
    await expect(page.getByRole('dialog').getByRole('heading', { name: 'Historik' })).toBeVisible();
  };
  await visit('samira.haddad');
  expect(await keptBy(page)).toEqual([]);
  const place = ['handlingsplan', 'unsent', new URL(page.url()).origin, '/sites/insidan', 'i:0#.f|membership|samira.haddad@bjorkvik.example'].map(encodeURIComponent).join('/');
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [place, JSON.stringify([{ key: 'a', kind: 'report', at: '2026-11-22T10:00:00Z', content: { comment: typed } }])]);

  await visit('jonas.wik');
  await page.evaluate(() => localStorage.getItem('the recorder works'));
  const read = await keysRead();
  expect(read).toContain('the recorder works');
  expect(read.filter(key => key.includes('samira'))).toEqual([]);
  await expect(page.getByText(typed)).toHaveCount(0);
  expect(await keptBy(page)).toEqual([place]);
});

test.describe('a plan of 6,000 activities', () => {
  test.use({ startWith: ['--activities', '6000'] });

  test('shows its first rows while the rest is read, and leaves the row where the reader is', async ({ openAs, page }) => {
    let goOn = (): void => undefined;
    const looked = new Promise<void>(resolve => { goOn = resolve; });
    await page.route(url => url.href.includes('gt+500+'), async route => {
      await looked;
      await route.continue();
    });
    await openAs('alva.nyman');
    await expect(page.getByText(/^Visar 500 av 500 hittills$/)).toBeVisible({ timeout: 30_000 });
    await expect(page.getByText(/^Läser resten av planen …, 500 aktiviteter hittills$/)).toBeVisible();
    await expect(page.getByRole('button', { name: /^Försenade/ })).toContainText('Räknas när hela planen är läst');
    const row = page.locator('th[scope=row] a').nth(5);
    const title = await row.textContent();
    await row.focus();
    const before = await row.boundingBox();
    goOn();
    await expect(page.getByText(/^Hela planen är läst, 5\s500 aktiviteter till\.$/)).toBeVisible({ timeout: 30_000 });
    await expect(row).toBeFocused();
    expect([await row.textContent(), (await row.boundingBox())?.y]).toEqual([title, before?.y]);
    await page.getByRole('button', { name: 'Visa', exact: true }).click();
    await expect(page.getByText(/^Visar 6\s000 av 6\s000$/)).toBeVisible();
    await expect(page.getByText('hittills')).toHaveCount(0);
  });
});

/** What this product, or anything on the page that holds the plan's data, keeps in the browser. */
async function keptBy(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const stored = [localStorage, sessionStorage].flatMap(storage => Object.keys(storage).map(key => ({ key, text: storage.getItem(key) ?? '' })));
    const cached = await caches.keys();
    const databases = (await indexedDB.databases()).map(({ name }) => name ?? '');
    const ours = /handlingsplan|_api|enkät|patientsäkerhet|pnp/i;
    return stored.filter(({ key, text }) => ours.test(decodeURIComponent(key)) || ours.test(text)).map(({ key }) => key).concat(cached, databases);
  });
}
