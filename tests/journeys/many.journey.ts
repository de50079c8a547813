import { Page } from '@playwright/test';
import { connectTo, createActivityRepository, createPlanRepository } from '../../src/lists/sharepoint';
import { violations } from './axe';
import { expect, test } from './journey';
import { expectActivities } from './pages';
import { RunningTenant } from './tenant';

const first = 'Kort enkät om säkerhetskultur på fem enheter';

/** Somebody else's change, made beside the page through the same data layer. */
async function changeAs(account: string, tenant: RunningTenant, title: string, due: string): Promise<void> {
  const connection = connectTo({ siteUrl: tenant.siteUrl, headers: { 'X-Local-User': account } });
  const seen = (await createPlanRepository(connection).load()).activities.find(activity => activity.title === title);
  if (!seen) throw new Error(`the plan has no activity “${title}”`);
  expect(await createActivityRepository(connection).change(seen, { due })).toMatchObject({ result: 'saved' });
}

const rowOf = (page: Page, title: string): ReturnType<Page['locator']> => page.getByRole('row').filter({ has: page.getByRole('link', { name: title }) });

test('several at once: marked by group and key, previewed, saved, one settled that another has changed, and taken back', async ({ openAs, tenant }) => {
  const page = await openAs('karin.ahlgren', { 'hp-q': 'enkät' });
  await expect(page.getByText(/^Visar \d+\sav\s37$/)).toBeVisible();
  await page.getByRole('button', { name: 'Markera flera' }).click();
  const bar = page.getByRole('group', { name: 'Markerade aktiviteter' });
  await bar.getByRole('button', { name: /^Markera alla/ }).click();
  await page.getByRole('button', { name: /Visa alla 37/ }).click();
  await expectActivities(page, 37);
  await page.getByRole('checkbox', { name: 'Markera alla i Fokusområde 1', exact: false }).first().check();
  const marked = Number(/^(\d+) markerade$/.exec((await bar.getByRole('status').textContent()) ?? '')?.[1]);
  expect(marked).toBeGreaterThan(2);

  await bar.getByRole('button', { name: 'Ändra …' }).click();
  const panel = page.getByRole('dialog', { name: 'Ändra flera' });
  await panel.getByRole('radio', { name: 'Frist' }).check();
  await panel.getByLabel('Ny frist').fill('2027-03-31');
  await expect(panel.getByText(`${marked} aktiviteter ändras`)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await changeAs('samira.haddad', tenant, first, '2027-01-15');
  await panel.getByRole('button', { name: `Spara för ${marked} aktiviteter` }).click();
  await expect(panel.getByText(`${marked - 1} av ${marked} sparade.`)).toBeVisible({ timeout: 30_000 });
  await expect(panel.getByText(/^Samira Haddad har valt 15 jan 2027/)).toBeVisible();
  await panel.getByRole('button', { name: 'Behåll det Samira Haddad valde' }).click();
  await expect(panel.getByText(`${marked} aktiviteter sparade.`)).toBeVisible();
  await panel.getByRole('button', { name: 'Klar' }).click();
  await expect(rowOf(page, first)).toContainText('15 jan 2027');
  await expect(page.getByRole('cell', { name: /31 mars 2027/ })).toHaveCount(marked - 1);

  await page.getByRole('button', { name: 'Ångra', exact: true }).click();
  await expect(page.getByRole('cell', { name: /31 mars 2027/ })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);
});
