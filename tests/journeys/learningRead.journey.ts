import { expect, test } from './journey';
import { expectAccessible } from './looks';

test.describe.configure({ timeout: 180_000 });

test('a reader finds an example by theme, reads it, goes to the plan and back, and says that the unit has gone through it; the plan owner sees it', async ({ page, openLearningAs }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openLearningAs('alva.nyman');
  const cards = page.getByRole('article');
  await expect(page.getByText(/^Visar alla \d exempel\.$/)).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Vyer' })).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Vår enhet' }).selectOption({ label: 'Funktionsstöd' });
  await expectAccessible(page, 'the feed');

  const all = await cards.count();
  await page.getByRole('searchbox', { name: 'Sök' }).fill('lakemedelslista');
  await page.getByRole('combobox', { name: 'Tema' }).selectOption({ label: 'Dagligt patientsäkerhetsarbete' });
  await expect(cards).toHaveCount(1);
  expect(all).toBeGreaterThan(1);
  await expect(page).toHaveURL(/le-text=lakemedelslista&le-theme=F3\.3/);
  const title = await cards.first().getByRole('heading').innerText();
  await cards.first().getByRole('link').click();
  await expect(page.getByRole('heading', { name: title })).toBeFocused();
  await expectAccessible(page, 'an example');

  await page.getByRole('region', { name: 'I planen på samma teman' }).getByRole('link').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.goBack();
  await page.getByRole('button', { name: 'Vi har gått igenom detta på APT' }).click();
  await expect(page.getByRole('heading', { name: 'Ni har gått igenom exemplet' })).toBeFocused();
  await expectAccessible(page, 'an example that is marked');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Ni har gått igenom exemplet' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  await openLearningAs('karin.ahlgren', { 'le-view': 'follow-up' });
  const row = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title }) });
  await row.getByText('Vilka enheter').click();
  await expect(row.getByText(/^Funktionsstöd, .*, registrerat av Alva Nyman/)).toBeVisible();
  await expectAccessible(page, 'the follow-up');
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hämta som Excel' }).click();
  expect((await file).suggestedFilename()).toMatch(/^Uppföljning av lärandeexempel, \d{4}-\d\d-\d\d\.xlsx$/);
});
