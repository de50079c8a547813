import { Page } from '@playwright/test';
import { violations } from './axe';
import { expect, test } from './journey';

const words = 'Fler är klara än i oktober. Det som är försenat väntar på regionen.';

/** Makes what is written to the parts of a report fail from now on; without rules everything works again. */
async function faults(page: Page, siteUrl: string, rules: object[]): Promise<void> {
  const answer = await page.request.post(new URL('/_local/faults', siteUrl).href, { data: { seed: 5, rules } });
  expect(answer.ok()).toBe(true);
}

test('an owner writes, looks, publishes with a fault in the middle and again; the reader sees nothing of it before it is whole, then reads, compares and prints', async ({ openAs, tenant, browser }) => {
  const owner = await openAs('karin.ahlgren', { theme: 'light' });
  await owner.getByRole('link', { name: 'Statusrapporter' }).click();
  await owner.getByRole('button', { name: 'Skriv ny statusrapport' }).click();
  await owner.getByLabel('Kommentar om hela planen').fill(words);
  await expect(owner.getByRole('region', { name: /^Fokusområde 2/ })).toContainText('Gemensam checklista vid hemgång från sjukhus');
  await expect(owner.getByText(/^Utkastet sparat/).first()).toBeVisible();
  expect(await violations(owner), 'writing').toEqual([]);

  await owner.getByRole('button', { name: 'Förhandsgranska' }).click();
  await expect(owner.getByText('Utkast, syns bara för planägare')).toBeVisible();
  await expect(owner.getByRole('article')).toContainText(words);

  // The header is written as one that is not published; its parts are refused.
  await faults(owner, tenant.siteUrl, [{ kind: 'unavailable', inBatch: true, retryAfter: 0, match: { path: 'HandlingsplanReportParts' } }]);
  await owner.getByRole('button', { name: 'Publicera' }).click();
  await owner.getByRole('button', { name: 'Ja, publicera' }).click();
  await expect(owner.getByText('Skriver', { exact: true }).first()).toBeVisible();
  await expect(owner.getByText('Publiceringen blev inte klar.')).toBeVisible({ timeout: 60_000 });

  const reader = await (await browser.newContext()).newPage();
  await reader.goto(`${tenant.pageUrl}?user=alva.nyman&theme=light&hp-view=reports`);
  await expect(reader.getByRole('heading', { name: 'Statusrapporter' })).toBeVisible();
  await expect(reader.getByRole('listitem').filter({ has: reader.getByRole('heading') })).toHaveCount(1);
  await expect(reader.getByText('Utkast')).toHaveCount(0);

  await faults(owner, tenant.siteUrl, []);
  await owner.getByRole('button', { name: 'Försök igen' }).click();
  await expect(owner.getByText('Statusrapporten är publicerad.')).toBeVisible({ timeout: 60_000 });

  await reader.reload();
  const published = reader.getByRole('listitem').filter({ has: reader.getByRole('heading') });
  await expect(published).toHaveCount(2);
  await published.first().getByRole('link').click();
  await expect(reader.getByText(/^Så här var det/)).toBeVisible();
  await expect(reader.getByText(words)).toBeVisible();
  await reader.getByRole('button', { name: /^Jämför med/ }).click();
  await reader.getByRole('option', { name: /20\d\d$/ }).click();
  await expect(reader.getByRole('heading', { name: /^Vad har hänt sedan/ })).toBeVisible();
  await expect(reader.getByRole('region', { name: /^Fokusområde 3/ })).toContainText('Fem minuters avstämning om dagens risker varje morgon');
  expect(await violations(reader), 'reading').toEqual([]);

  await reader.emulateMedia({ media: 'print' });
  await expect(reader.getByRole('heading', { level: 3, name: /^Fokusområde 5/ })).toBeVisible();
  await expect(reader.getByRole('button', { name: 'Skriv ut' })).toBeHidden();
  await expect(reader.getByRole('link', { name: 'Statusrapporter' })).toBeHidden();
  await reader.context().close();
});
