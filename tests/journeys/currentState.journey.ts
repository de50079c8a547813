import { expect, test } from './journey';
import { expectAccessible } from './looks';
import { expectActivities } from './pages';

test.describe.configure({ timeout: 180_000 });

test('a reader sees how things stand, compares with the round before, goes to a theme’s activities and back, chooses another round and prints', async ({ openAs, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openAs('alva.nyman');
  await expectActivities(page, 37);
  await page.getByRole('link', { name: 'Nuläge' }).click();
  const result = page.getByRole('table', { name: /^12 av 33 teman prioriteras/ });
  await expect(result.getByRole('row')).toHaveCount(8);
  await expect(result.getByRole('row', { name: /^4\. Stärka analys/ })).toContainText('2');
  const key = page.getByRole('complementary', { name: 'Så läser du bilden' });
  await expect(key).toContainText(/av 99 svar/);
  await expect(key).toContainText(/\d+ bättre/);
  await expectAccessible(page, 'how things stand');

  await page.getByRole('button', { name: 'Bara ändrade teman' }).click();
  await expect(page.getByText('var röd', { exact: true }).first()).toBeVisible();
  await expectAccessible(page, 'only what changed');
  await page.getByRole('button', { name: 'Bara ändrade teman' }).click();

  const theme = page.getByRole('row', { name: /^Avvikelserapportering/ });
  await theme.getByRole('link', { name: /för Avvikelserapportering$/ }).click();
  await expect(page.getByText(/^Visar \d av 37$/)).toBeVisible();
  await page.goBack();
  await expect(theme.getByRole('rowheader')).toBeFocused();
  await expect(theme).toBeInViewport();

  await page.getByRole('button', { name: /^Omgång:/ }).click();
  await page.getByRole('option').nth(1).click();
  await expect(page.getByRole('heading', { name: 'Inget av 33 teman prioriteras' })).toBeVisible();
  await page.goBack();
  await expect(result).toBeVisible();

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: /^Nuläge: / })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Skriv ut' })).toBeHidden();
});
