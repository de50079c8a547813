import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './journey';
import { expectAccessible } from './looks';

test.describe.configure({ timeout: 180_000 });

const number = '19121212-1212';
const title = 'Dosetten som fylldes två gånger';

/** All that the tenant has on disk, as it lies there. */
function onDisk(folder: string): { names: string[]; holds: (words: string) => boolean } {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(file => file.isFile()).map(file => join(file.parentPath, file.name));
  return { names, holds: words => names.some(name => readFileSync(name).includes(words)) };
}

test('an editor is stopped by a number of a person, rewords, another approves and publishes; it is news, read, discussed and withdrawn, and the number stands nowhere', async ({ page, openLearningAs, tenant }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openLearningAs('lena.forsberg', { 'le-view': 'drafts' });
  await page.getByRole('button', { name: 'Nytt exempel' }).click();
  const write = (name: string, text: string): Promise<void> => page.getByRole('textbox', { name, exact: true }).fill(text);
  await write('Rubrik', title);
  await write('Händelse', `Torsdagen den 12 mars fick Gunvor Lind (${number}) dubbel dos.`);
  await write('Konsekvens', 'Personen vårdades på sjukhus i två dygn.');
  await write('Orsaker', 'Två personer fyllde dosetten utan att signera.');
  await write('Åtgärder', 'Den som fyller dosetten signerar direkt.');
  await write('Lärdomar', 'Den som gör något två personer kan göra behöver visa att det är gjort.');
  await write('Frågor till APT', 'Hur vet vi att dosetten är fylld?');
  await page.getByRole('checkbox', { name: 'Dagligt patientsäkerhetsarbete' }).check();
  await page.getByRole('checkbox', { name: 'Hemsjukvård' }).check();
  const event = page.getByRole('textbox', { name: 'Händelse', exact: true });
  await expect(page.getByText('Delen är inte skickad.')).toBeVisible();
  await expect(page.getByText('Delvis bara på den här datorn')).toBeVisible();
  await expectAccessible(page, 'writing an example');

  await page.getByRole('button', { name: 'Skicka till granskning' }).press('Enter');
  await expect(event).toBeFocused();
  await page.getByRole('button', { name: 'Ta bort ur texten' }).click();
  await page.keyboard.press('Control+z');
  await expect(event).toHaveValue(new RegExp(number));
  await page.getByRole('button', { name: 'Ta bort ur texten' }).click();
  await page.getByRole('button', { name: 'Byt till ”en äldre person”' }).click();
  await page.getByRole('button', { name: 'Byt till ”under första kvartalet”' }).click();
  await expect(event).toHaveValue('Under första kvartalet fick en äldre person dubbel dos.');
  await page.getByRole('button', { name: 'Skicka till granskning' }).click();
  await expect(page.getByText('Exemplet väntar på granskning.')).toBeVisible();
  expect(await page.evaluate(words => Object.values({ ...localStorage }).some(kept => String(kept).includes(words)), number)).toBe(false);

  await openLearningAs('tove.ek', { 'le-view': 'review' });
  await page.getByRole('link', { name: title }).click();
  for (const check of await page.getByRole('group', { name: 'Intyga före godkännande' }).getByRole('checkbox').all()) await check.check();
  await expectAccessible(page, 'reviewing an example');
  await page.getByRole('button', { name: 'Godkänn' }).click();
  await page.getByRole('button', { name: 'Publicera på Insidan' }).click();
  await page.getByRole('link', { name: 'Visa som nyhet på Insidan' }).click();
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await expect(page.getByText('Under första kvartalet fick en äldre person dubbel dos.')).toBeVisible();

  await openLearningAs('alva.nyman', { 'le-theme': 'F3.3' });
  await page.getByRole('combobox', { name: 'Vår enhet' }).selectOption({ label: 'Funktionsstöd' });
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('button', { name: 'Vi har gått igenom detta på APT' }).click();
  await expect(page.getByRole('heading', { name: 'Ni har gått igenom exemplet' })).toBeFocused();

  await openLearningAs('tove.ek', { 'le-view': 'review' });
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('button', { name: 'Avpublicera …' }).click();
  await page.getByRole('textbox', { name: 'Varför avpubliceras exemplet?' }).fill('Händelsen kändes igen.');
  await page.getByRole('button', { name: 'Avpublicera', exact: true }).click();
  await expect(page.getByText(/Avpublicerat av Tove Ek/)).toBeVisible();
  const log = page.getByRole('region', { name: 'Logg' }).getByRole('listitem');
  await expect(log.first()).toContainText('avpublicerade. Skäl: Händelsen kändes igen.');
  await expect(log.last()).toContainText('Lena Forsberg började skriva');
  await expect(log).toHaveCount(8);

  await openLearningAs('alva.nyman');
  await expect(page.getByText(/^Visar alla \d exempel\.$/)).toBeVisible();
  await expect(page.getByRole('link', { name: title })).toHaveCount(0);

  const disk = onDisk(tenant.folder);
  expect(disk.holds('Dosetten som fylldes'), `what was written is found in ${disk.names.length} files`).toBe(true);
  expect([number, '191212121212', '1212-1212'].filter(disk.holds)).toEqual([]);
});
