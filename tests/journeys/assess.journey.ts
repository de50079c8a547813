import { Browser, Page } from '@playwright/test';
import { expect, test, watchPage, Watch } from './journey';
import { expectAccessible } from './looks';
import { RunningTenant } from './tenant';

/** The first answer of a page that loads the package. */
const first = { timeout: 60_000 };
/** Others' answers are to be seen within seconds; a busy machine gets some more for the drawing. */
const seen = { timeout: 15_000 };

const report = 'F1.1';
const effects = 'F1.3';

async function openAssessing(browser: Browser, tenant: RunningTenant, watch: Watch, account: string, query: string = ''): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm', reducedMotion: 'reduce' })).newPage();
  await watchPage(page, watch);
  await page.goto(`${tenant.pageUrl}?user=${account}&theme=light&${query || 'hp-view=assess'}`);
  return page;
}

const cell = (page: Page, themeKey: string, question: string): ReturnType<Page['locator']> => page.locator(`[data-cell="${themeKey}/${question}"]`);

/** Puts the focus on a question and presses a key there. */
async function answer(page: Page, themeKey: string, question: string, key: string): Promise<void> {
  await cell(page, themeKey, question).focus();
  await page.keyboard.press(key);
}

test('two people start a round, assess an area together, disagree and settle it, and close; the reader sees it beside the round before', async ({ browser, tenant, watch }) => {
  test.setTimeout(240_000);
  const karin = await openAssessing(browser, tenant, watch, 'karin.ahlgren');
  await test.step('the round begins with the last one’s answers as proposals', async () => {
    await karin.getByRole('button', { name: 'Välj omgång' }).click(first);
    await karin.getByRole('menuitem', { name: 'Starta en ny omgång' }).click();
    await karin.getByLabel('Rubrik').fill('Extra omgång');
    await karin.getByRole('button', { name: 'Starta omgången' }).click();
    await expect(karin.getByRole('heading', { name: /^Extra omgång/ })).toBeFocused(first);
    await expect(karin.getByText(/^0 av 33 teman klara\..*ligger som förslag/)).toBeVisible();
  });

  const nils = await openAssessing(browser, tenant, watch, 'nils.ahl');
  await expect(nils.getByRole('heading', { name: /^Extra omgång/ })).toBeVisible(first);
  for (const page of [karin, nils]) await page.getByRole('button', { name: /^1\. Öka kunskap/ }).click();

  await test.step('what one answers the other sees, with who it was', async () => {
    await answer(karin, report, 'a', '1');
    await answer(nils, report, 'b', '2');
    await expect(cell(nils, report, 'a')).toHaveAccessibleName(/^A ?\. Grön ?, KA/, seen);
    await expect(cell(karin, report, 'b')).toHaveAccessibleName(/^B ?\. Gul ?, NA/, seen);
    await expect(karin.getByRole('list', { name: 'Här nu' })).toContainText('Nils Ahl');
  });

  await test.step('two answers at the same moment both stay, are seen by both, and one settles them', async () => {
    for (const page of [karin, nils]) await cell(page, effects, 'b').focus();
    await Promise.all([karin.keyboard.press('1'), nils.keyboard.press('3')]);
    for (const page of [karin, nils]) {
      await expect(cell(page, effects, 'b')).toHaveAccessibleName(/^B ?\. Två svar ?, .*(KA grön|NA röd), (KA grön|NA röd)/, seen);
      await expect(page.getByText(/^B: olika svar kl\./)).toBeVisible();
    }
    await karin.keyboard.press('Enter');
    await karin.keyboard.press('Enter');
    await expect(cell(karin, effects, 'b')).toBeFocused();
    await expect(karin.getByText(/^B: olika svar kl\./)).toHaveCount(0);
    await expect(nils.getByText(/^B: olika svar kl\./)).toHaveCount(0, seen);
  });

  await test.step('a note and the comment on the area', async () => {
    await answer(karin, effects, 'b', 'n');
    await karin.keyboard.type('Stödet finns på tre av fem enheter.');
    await karin.keyboard.press('Escape');
    await nils.getByLabel('Kommentar till området').fill('Fler skriver avvikelser.');
    await nils.getByLabel('Kommentar till området').blur();
    await expect(karin.getByLabel('Kommentar till området')).toHaveValue('Fler skriver avvikelser.', seen);
    await cell(nils, effects, 'b').focus();
    await expect(nils.getByLabel('Anteckning', { exact: true })).toHaveValue('Stödet finns på tre av fem enheter.', seen);
  });

  await test.step('the round is closed as it stands, and the other is told', async () => {
    await karin.getByRole('navigation', { name: 'Omgångens steg' }).getByRole('button', { name: 'Stäng omgången' }).click();
    await expect(karin.getByRole('heading', { name: 'Stäng omgången' })).toBeVisible();
    await karin.getByRole('button', { name: 'Stäng omgången' }).last().click();
    await karin.getByRole('button', { name: 'Ja, stäng' }).click();
    await expect(karin.getByText(/Omgången är stängd\. Nu kan alla på Insidan läsa den/)).toBeVisible(first);
    await expect(nils.getByText(/Omgången är stängd .* av Karin Ahlgren\./)).toBeVisible(seen);
    await expect(nils.getByRole('group', { name: 'Svara på vald fråga' })).toHaveCount(0);
    await karin.emulateMedia({ media: 'print' });
    await expect(karin.getByRole('heading', { name: /^Extra omgång/ })).toBeVisible();
    await expect(karin.getByRole('navigation', { name: 'Omgångens steg' }).getByRole('list')).toBeHidden();
    await expect(karin.getByRole('button', { name: 'Välj omgång' })).toBeHidden();
  });
  for (const page of [karin, nils]) await page.context().close();

  await test.step('the reader sees it, beside the round before', async () => {
    const alva = await openAssessing(browser, tenant, watch, 'alva.nyman', 'hp-view=state');
    await expect(alva.getByRole('button', { name: /Extra omgång/ })).toBeVisible(first);
    await expect(alva.getByText(/Stängd .* av Karin Ahlgren\./)).toBeVisible();
    await expect(alva.getByRole('link', { name: 'Bedömning' })).toHaveCount(0);
    await expect(alva.getByRole('row', { name: /^Avvikelserapportering/ })).toContainText('Gul');
    await expect(alva.getByText(/1 bättre/).first()).toBeVisible();
    await expect(alva.getByText(/1 sämre/).first()).toBeVisible();
    await expect(alva.getByText('Fler skriver avvikelser.').first()).toBeVisible();
    await alva.context().close();
  });
});

test('all 33 themes are assessed by keyboard alone, and the grid holds in every look', async ({ browser, tenant, watch }) => {
  test.setTimeout(240_000);
  const page = await openAssessing(browser, tenant, watch, 'karin.ahlgren');
  await expect(page.getByRole('grid')).toBeVisible(first);
  await expectAccessible(page, 'the grid');
  await page.locator('[data-handlingsplan]').first().evaluate(part => {
    part.tabIndex = -1;
    part.focus();
  });
  await test.step('the Tab key leads into the grid', async () => {
    const inGrid = (): Promise<boolean> => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.cell !== undefined);
    for (let stop = 0; stop < 40 && !await inGrid(); stop += 1) await page.keyboard.press('Tab');
    expect(await inGrid()).toBe(true);
  });
  for (let area = 0; area < 6; area += 1) await page.keyboard.press('PageUp');
  for (const themes of [9, 5, 6, 6, 4, 3]) {
    await page.keyboard.press('Control+Home');
    for (let theme = 0; theme < themes; theme += 1) {
      for (const key of ['Home', '1', 'ArrowRight', '2', 'ArrowRight', theme % 2 ? '3' : '0', 'ArrowDown']) await page.keyboard.press(key);
    }
    await page.keyboard.press('PageDown');
  }
  await expect(page.getByText(/^33 av 33 teman klara\. Underlag saknas på 18 frågor\./)).toBeVisible(first);
  await expect(page.getByText('Sparar …')).toHaveCount(0, seen);
  await page.reload();
  await expect(page.getByText(/^33 av 33 teman klara\./)).toBeVisible(first);
  await page.context().close();
});
