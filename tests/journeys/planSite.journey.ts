import { readFileSync } from 'node:fs';
import { Page } from '@playwright/test';
import { expect, test } from './journey';
import { expectActivities } from './pages';

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds in our part of the page. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(where: string): Promise<{ violations: { id: string }[] }> } };
    return (await axe.run('[data-handlingsplan]')).violations.map(({ id }) => id);
  });
}

test('a plan that is looked for where there is none is found again by the site’s address, and the choice is kept', async ({ openAs }) => {
  const page = await openAs('karin.ahlgren', { edit: '1' });
  await expectActivities(page, 37);
  await page.getByRole('button', { name: /^Inställningar för/ }).click();
  await page.locator('#propertyPane').getByLabel('Planens webbplats').fill('/sites/ingenstans');

  await expect(page.getByRole('heading', { name: 'Planen hittas inte' })).toBeVisible();
  await expect(page.getByText('Det finns ingen plan på /sites/ingenstans.')).toBeVisible();
  expect(await faults(page)).toEqual([]);
  const picker = page.locator('[data-handlingsplan]');
  await picker.getByLabel('Planens webbplats').fill('/sites/insidan');
  await picker.getByRole('button', { name: 'Öppna planen där' }).click();
  await expectActivities(page, 37);

  await page.reload();
  await expectActivities(page, 37);
});
