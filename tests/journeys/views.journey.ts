import { violations } from './axe';
import { expect, test } from './journey';
import { expectActivities } from './pages';

test('a view that the plan owner saves is chosen by a reader, stands in the address, and is there after a reload', async ({ openAs, page }) => {
  await openAs('karin.ahlgren', { 'hp-status': 'ongoing', 'hp-group': 'status' });
  await expect(page.getByText(/^Visar \d+\sav\s37$/)).toBeVisible();
  await page.getByRole('button', { name: 'Kolumner' }).click();
  await page.getByRole('dialog', { name: 'Kolumner' }).getByRole('checkbox', { name: 'Start' }).check();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Vyer' }).click();
  const box = page.getByRole('dialog', { name: 'Vyer' });
  await box.getByRole('textbox').fill('Det som pågår');
  await box.getByRole('button', { name: 'Spara vyn' }).click();
  await expect(box.getByText('Vyn ”Det som pågår” är sparad.')).toBeVisible();
  expect(await violations(page)).toEqual([]);

  const asked: string[] = [];
  page.on('request', request => { if (request.url().includes('HandlingsplanViews')) asked.push(request.url()); });
  await openAs('alva.nyman');
  await expectActivities(page, 37);
  expect(asked).toEqual([]);
  await page.getByRole('button', { name: 'Vyer' }).click();
  await expect(box.getByRole('textbox')).toHaveCount(0);
  await box.getByRole('button', { name: 'Det som pågår' }).click();
  expect(asked).toHaveLength(1);
  await expect(page.getByRole('columnheader', { name: 'Start' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Det som pågår', exact: true })).toBeVisible();
  await expect(page).toHaveURL(/hp-status=ongoing&hp-group=status&hp-cols=[a-z.]+&hp-named=\d+/);
  await page.getByRole('button', { name: 'Ta bort filtret Pågår' }).click();
  await expect(page.getByRole('button', { name: 'Det som pågår (ändrad)' })).toBeVisible();
});
