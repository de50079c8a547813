import { Locator, Page, expect } from '@playwright/test';
import { HandedFile } from './documents';

/** What people do on the page, in their words. */
export async function setUp(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Sätt upp planen' })).toBeVisible();
  await page.getByRole('button', { name: 'Sätt upp' }).click();
  await expect(page.getByText('Planen är uppsatt').first()).toBeVisible({ timeout: 60_000 });
}

export async function chooseFile(page: Page, file: HandedFile | string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(file);
}

/** Opens the import from the plan, gives it a file, and waits for the check of its rows. */
export async function openImport(page: Page, file: HandedFile | string): Promise<void> {
  await page.getByRole('button', { name: 'Importera plan' }).first().click();
  await chooseFile(page, file);
  await expect(page.getByRole('heading', { name: 'Kontrollera innan något sparas' })).toBeVisible();
}

export async function confirmImport(page: Page, count: number): Promise<void> {
  await page.getByRole('button', { name: `Importera ${count} aktiviteter` }).click();
  await expect(page.getByRole('heading', { name: 'Importen är klar' })).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Visa planen' }).click();
}

/** The plan stands there with so many rows, and says so. */
export async function expectActivities(page: Page, count: number): Promise<void> {
  await expect(page.getByText(new RegExp(`^Visar ${count}\\sav\\s${count}$`))).toBeVisible();
}

/**
 * Lets the waits of the data layer before it tries again pass on the page's own clock, until this is seen. The clock is put in before the page is
 * opened: `page.clock.install()`. What takes time by itself, like an answer, is never longer than a step's `patience` in the data layer.
 */
export async function passWaits(page: Page, seen: Locator): Promise<void> {
  await expect(async () => {
    await page.clock.fastForward(20_000);
    await expect(seen).toBeVisible({ timeout: 300 });
  }).toPass({ timeout: 60_000, intervals: [0] });
}
