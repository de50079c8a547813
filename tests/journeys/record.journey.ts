import { Frame, FrameLocator, Page } from '@playwright/test';
import { violations } from './axe';
import { expect, test, watchPage } from './journey';
import { appIn, teamsOf } from './meeting';

test.beforeEach(({ page, watch }) => watchPage(page, watch));

/** The first answer of a frame that loads the package. */
const first = { timeout: 60_000 };
const tabs = { before: 'Inför mötet', record: 'Anteckningar' } as const;

/** Somebody's tab before the meeting, with one of its views. */
async function openTab(page: Page, siteUrl: string, account: string, view: keyof typeof tabs, query: Record<string, string> = {}): Promise<FrameLocator> {
  await page.goto(teamsOf(siteUrl, account, { stage: 'before', ...query }));
  const app = appIn(page, 'tab');
  await app.getByText(tabs[view], { exact: true }).first().click(first);
  return app;
}

const items = (app: FrameLocator): Promise<string[]> => app.getByRole('button', { name: /^Flytta (?!upp|ner)/ }).evaluateAll(grips => grips.map(grip => grip.getAttribute('aria-label') ?? ''));

test('the agenda is moved by the keyboard, saved, and there for the next; a reader only reads it', async ({ page, tenant }) => {
  const app = await openTab(page, tenant.siteUrl, 'karin.ahlgren', 'before');
  await expect(app.getByRole('heading', { name: /^Dagordning, / })).toBeVisible(first);
  const [one, two, three] = await items(app);
  await app.getByRole('button', { name: three, exact: true }).focus();
  for (const key of ['Space', 'ArrowUp', 'ArrowUp', 'Space']) await page.keyboard.press(key);
  await expect(app.locator('[role=status]').filter({ hasText: 'släppt på plats 1' })).toBeAttached();
  await expect.poll(() => items(app).then(titles => titles.slice(0, 3))).toEqual([three, one, two]);
  await app.getByRole('button', { name: 'En minut mer' }).first().click();
  await expect(app.getByText('Dagordningen sparad')).toBeVisible(first);

  const samira = await openTab(page, tenant.siteUrl, 'samira.haddad', 'before');
  await expect.poll(() => items(samira).then(titles => titles[0]), first).toBe(three);
  const alva = await openTab(page, tenant.siteUrl, 'alva.nyman', 'before');
  await expect(alva.getByText(three.replace('Flytta ', '')).first()).toBeVisible(first);
  expect(await items(alva)).toEqual([]);
  await expect(alva.getByRole('button', { name: 'Starta genomgången' })).toHaveCount(0);
});

test('the record of the last meeting: figures, old and new, next steps, what is gone since; copied as text', async ({ page, tenant, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const app = await openTab(page, tenant.siteUrl, 'samira.haddad', 'record');
  await expect(app.getByRole('heading', { name: 'Det här gick ni igenom' })).toBeVisible(first);
  await expect(app.getByRole('row').filter({ hasText: 'Rutin för mat och dryck vid sväljsvårigheter' }).first()).toContainText('Pågår 35');
  await app.getByRole('button', { name: 'Kopiera som text' }).click();
  await expect(app.getByText('Texten är kopierad')).toBeVisible();
  const text = await app.locator('body').evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('Rutin för mat och dryck vid sväljsvårigheter');
  expect(text).toContain('Nästa steg: Pröva kortet i två gruppbostäder.');
});

for (const [name, query, width] of [['light', {}, 1280], ['dark', { theme: 'dark' }, 1280], ['contrast', { theme: 'contrast' }, 1280], ['phone', {}, 390], ['zoom 400 %', {}, 320]] as const) {
  test(`axe finds nothing on agenda and record, and nothing sticks out: ${name}`, async ({ page, tenant }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const view of ['before', 'record'] as const) {
      const app = await openTab(page, tenant.siteUrl, 'karin.ahlgren', view, query);
      await expect(app.getByRole('heading', { name: view === 'before' ? /^Dagordning, / : 'Det här gick ni igenom' })).toBeVisible(first);
      expect(await app.locator('html').evaluate(root => root.scrollWidth > root.clientWidth), view).toBe(false);
      expect(await violations(await tabFrame(page)), view).toEqual([]);
    }
  });
}

/** The app's own frame, as axe runs in it. */
async function tabFrame(page: Page): Promise<Frame> {
  const frame = await (await page.locator('#tabPlace iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('the tab has no frame');
  return frame;
}
