import { expect, test } from './journey';
import { setUp } from './pages';

test.use({ startWith: ['--empty'] });

test('a reader of a site without a plan learns whom to ask; the owner sets it up', async ({ openAs }) => {
  const page = await openAs('alva.nyman');
  await expect(page.getByRole('heading', { name: 'Planen är inte uppsatt än' })).toBeVisible();
  await expect(page.getByRole('main').getByText('Nils Ahl')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Sätt upp' })).toHaveCount(0);

  await openAs('nils.ahl');
  await setUp(page);
  await page.getByRole('button', { name: 'Börja med en tom' }).click();
  await expect(page.getByRole('button', { name: 'Importera plan' }).first()).toBeVisible();

  await openAs('alva.nyman');
  await expect(page.getByRole('heading', { name: /Planen/ }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /Importera/ })).toHaveCount(0);
});
