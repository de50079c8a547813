import { violations } from './axe';
import { planDocument } from './documents';
import { expect, test } from './journey';
import { chooseFile, expectActivities } from './pages';

const looks: [string, Record<string, string>, { width: number; height: number }, 'active' | 'none'][] = [
  ['light', { theme: 'light' }, { width: 1280, height: 900 }, 'none'],
  ['dark', { theme: 'dark' }, { width: 1280, height: 900 }, 'none'],
  ['phone', { theme: 'light' }, { width: 390, height: 800 }, 'none'],
  ['400 % zoom', { theme: 'light' }, { width: 320, height: 640 }, 'none'],
  ['forced colours', { theme: 'light' }, { width: 1280, height: 900 }, 'active']
];

for (const [name, query, viewport, forcedColors] of looks) {
  test(`axe finds nothing on the plan and its details: ${name}`, async ({ openAs, page }) => {
    await page.setViewportSize(viewport);
    // A panel on its way in is half transparent, which is not how it is read.
    await page.emulateMedia({ forcedColors, reducedMotion: 'reduce' });
    await openAs('karin.ahlgren', query);
    await expectActivities(page, 37);
    expect(await violations(page)).toEqual([]);
    await page.getByText('Kort enkät om säkerhetskultur på fem enheter').first().click();
    await expect(page.getByRole('dialog').getByRole('heading', { name: 'Historik' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow, 'nothing scrolls sideways').toBeLessThanOrEqual(0);
  });
}

test.describe('a site that is set up and filled', () => {
  test.use({ startWith: ['--empty'] });

  for (const [name, query, viewport, forcedColors] of looks) {
    test(`axe finds nothing on the set-up and the import: ${name}`, async ({ openAs, page }) => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ forcedColors, reducedMotion: 'reduce' });
      const check = async (step: string): Promise<void> => {
        expect(await violations(page), step).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(overflow, `${step}: nothing scrolls sideways`).toBeLessThanOrEqual(0);
      };
      await openAs('alva.nyman', query);
      await expect(page.getByRole('heading', { name: 'Planen är inte uppsatt än' })).toBeVisible();
      await check('whom to ask');
      await openAs('karin.ahlgren', query);
      await expect(page.getByRole('button', { name: 'Sätt upp' })).toBeVisible();
      await check('what will be made');
      await page.getByRole('button', { name: 'Sätt upp' }).click();
      await expect(page.getByRole('button', { name: 'Importera en plan' })).toBeVisible({ timeout: 60_000 });
      await check('set up');
      await page.getByRole('button', { name: 'Importera en plan' }).click();
      await expect(page.getByRole('heading', { name: 'Välj dokumentet med planen' })).toBeVisible();
      await check('choosing a file');
      await chooseFile(page, await planDocument());
      await expect(page.getByRole('heading', { name: 'Kontrollera innan något sparas' })).toBeVisible();
      await check('checking the rows');
      await page.getByRole('button', { name: 'Importera 16 aktiviteter' }).click();
      await expect(page.getByRole('heading', { name: 'Importen är klar' })).toBeVisible({ timeout: 60_000 });
      await check('done');
    });
  }
});
