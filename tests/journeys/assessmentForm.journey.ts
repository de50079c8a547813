import { readFileSync } from 'node:fs';
import { agera2020 } from '../../src/domain';
import { readAssessment } from '../../src/exchange/inward/assessment';
import { BookCell, makeBook } from '../../src/exchange/inward/assessment/testing/book';
import { violations } from './axe';
import { expect, test } from './journey';

/** The first answer of a page that loads the package. */
const first = { timeout: 60_000 };

test('a group goes on here with what it began in a spreadsheet, and takes the round out again', async ({ openAs }) => {
  const page = await openAs('karin.ahlgren', { 'hp-view': 'assess' });
  await page.getByRole('button', { name: 'Läs in från Excel' }).click(first);
  await expect(page.getByRole('heading', { name: 'Läs in bedömning från Excel' })).toBeFocused();

  // Areas in short forms, answers as colours; G.1 is answered here already, F3 is not.
  const [green, red]: BookCell[] = [{ style: 1 }, { style: 3 }];
  const asked = ['A. Tillräcklig kunskap?', 'B. Tillräckliga stöd?', 'C. Används kunskap & stöd?'];
  const bytes = await makeBook([{ name: 'Bedömning', rows: [
    ['Grundläggande förutsättningar', ...asked, 'Anteckning'], ['Engagerad ledning och tydlig styrning', red, green, ''],
    ['Fokusområde 3', ...asked, 'Anteckning'], ['Säker bemanning', green, red, { style: 4 }, 'Sommaren var svår'], ['Trygg hemgång', green], ['Kommentar: Morgonens avstämning bär.']
  ] }]);
  await page.locator('input[type=file]').setInputFiles({ name: 'vår bedömning.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  await expect(page.getByText(/vår bedömning.xlsx: 2 av omgångens 33 teman lästes\. Nytt i filen: 3 svar, 1 anteckning och 1 kommentar\./)).toBeVisible(first);
  await expect(page.getByText('1 rad förstods inte')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /^Ta med Engagerad ledning och tydlig styrning, A: röd, nu: grön/ })).not.toBeChecked();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Läs in', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Bedömningen är inläst' })).toBeFocused(first);
  await page.getByRole('button', { name: 'Till bedömningen' }).last().click();
  await expect(page.getByRole('button', { name: 'Läs in från Excel' })).toBeFocused();

  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hämta som Excel' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/^Bedömning Hösten \d{4}, \d{4}-\d{2}-\d{2}\.xlsx$/);
  const form = await readAssessment({ name: 'ut.xlsx', bytes: Uint8Array.from(readFileSync(await download.path())).buffer }, agera2020);
  const themeOf = (key: string): unknown => form.themes.find(({ themeKey }) => themeKey === key);
  expect(themeOf('F3.5')).toMatchObject({ answers: { a: 'green', b: 'red', c: 'unknown' }, note: 'Sommaren var svår' });
  expect(themeOf('G.1')).toMatchObject({ answers: { a: 'green' } });
  expect(form.comments).toContainEqual(expect.objectContaining({ areaKey: 'F3', text: 'Morgonens avstämning bär.' }));
});
