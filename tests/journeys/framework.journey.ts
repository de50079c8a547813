import { Page } from '@playwright/test';
import { agera2020 } from '../../src/domain';
import { editionCsv } from '../../src/exchange/edition/writeEdition';
import { violations } from './axe';
import { expect, test } from './journey';
import { chooseFile, expectActivities } from './pages';

/** An edition with one area less, one theme more and one reworded, as somebody would make it in Excel. */
const nextEdition = editionCsv({
  ...agera2020, title: 'Agera för säker vård 2025–2030',
  areas: agera2020.areas.slice(0, 5).map(area => (area.key !== 'F2' ? area : {
    ...area, themes: [...area.themes.map(theme => (theme.key === 'F2.6' ? { ...theme, title: 'Ändamålsenliga miljöer' } : theme)), { key: 'F2.7', areaKey: 'F2', title: 'Digital säkerhet' }]
  }))
}, { framework: 'Ramverk', key: 'Beteckning', name: 'Namn', partOf: 'Del av' });

async function faults(page: Page, siteUrl: string, rules: object[]): Promise<void> {
  const answer = await page.request.post(new URL('/_local/faults', siteUrl).href, { data: { seed: 3, rules } });
  expect(answer.ok()).toBe(true);
}

test('a plan owner adds a theme, hides one, and brings in a new edition through a fault; the plan offers its themes and loses no activity', async ({ openAs, tenant }) => {
  const page = await openAs('karin.ahlgren', { 'hp-view': 'framework' });
  await page.getByRole('button', { name: /^Lägg till tema i Fokusområde 2/ }).click();
  await page.getByLabel('Temats namn').fill('Trygg hemgång');
  await page.getByRole('button', { name: 'Lägg till', exact: true }).click();
  await expect(page.getByText('”Trygg hemgång” är tillagt som F2.e1.')).toBeVisible();
  await page.getByRole('button', { name: 'Dölj Säker arbetsmiljö' }).click();
  await expect(page.getByRole('button', { name: 'Visa Säker arbetsmiljö' })).toBeVisible();
  expect(await violations(page), 'the framework').toEqual([]);

  await page.getByRole('button', { name: 'Läs in en ny utgåva' }).click();
  await chooseFile(page, { name: 'agera-2025.csv', mimeType: 'text/csv', buffer: Buffer.from(nextEdition) });
  await expect(page.getByRole('heading', { name: 'Det här ändras' })).toBeVisible();
  await expect(page.getByText('Digital säkerhet')).toBeVisible();
  expect(await violations(page), 'what changes').toEqual([]);
  await faults(page, tenant.siteUrl, [{ kind: 'unavailable', inBatch: true, retryAfter: 0, match: { path: 'HandlingsplanThemes', method: 'POST' } }]);
  await page.getByRole('button', { name: 'Läs in och byt' }).click();
  await expect(page.getByText(/^Planen följer fortfarande Agera för säker vård 2020–2024/)).toBeVisible({ timeout: 60_000 });
  await faults(page, tenant.siteUrl, []);
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  await expect(page.getByRole('heading', { name: 'Planen följer nu Agera för säker vård 2025–2030' })).toBeVisible({ timeout: 60_000 });

  await page.getByRole('link', { name: 'Plan', exact: true }).click();
  await expectActivities(page, 37);
  await page.getByRole('button', { name: 'Ny aktivitet' }).click();
  const themes = page.getByRole('dialog').getByLabel(/^Tema/).locator('option');
  await expect(themes.filter({ hasText: 'Trygg hemgång' })).toHaveCount(1);
  await expect(themes.filter({ hasText: 'Digital säkerhet' })).toHaveCount(1);
  await expect(themes.filter({ hasText: 'Säker arbetsmiljö' })).toHaveCount(0);
  await expect(themes.filter({ hasText: 'Omvärldsbevakning' })).toHaveCount(0);
});
