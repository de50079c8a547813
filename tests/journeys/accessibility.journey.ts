import { Page } from '@playwright/test';
import { keptDocument } from './documents';
import { expect, test } from './journey';
import { expectAccessible } from './looks';
import { chooseFile, expectActivities } from './pages';

test.describe.configure({ timeout: 300_000 });

test('the plan, what the reports tell, and the details hold in every look', async ({ openAs, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openAs('alva.nyman');
  await expectActivities(page, 37);
  await expect(page.getByRole('button', { name: /klara?$/ }).first()).toBeVisible();
  await expectAccessible(page, 'the plan as a reader sees it');

  await page.getByRole('button', { name: /välj en annan dag/ }).click();
  await expectAccessible(page, 'the days to compare with');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /klara?$/ }).first().click();
  await expectAccessible(page, 'what has happened');
  await page.getByRole('button', { name: 'Stäng' }).click();

  await page.getByRole('button', { name: /^Vem behöver stöd/ }).click();
  await expect(page.getByText('Nästa steg:').first()).toBeVisible();
  await expectAccessible(page, 'who needs help');
  await page.getByRole('button', { name: 'Utveckling över tid' }).click();
  await expect(page.getByRole('img', { name: /^Stapeldiagram/ })).toBeVisible();
  await expectAccessible(page, 'the columns');
  await page.getByRole('button', { name: 'Visa som tabell' }).click();
  await expectAccessible(page, 'the columns as a table');

  await page.getByText('Kort enkät om säkerhetskultur på fem enheter').first().click();
  await expect(page.getByRole('dialog').getByRole('heading', { name: 'Historik' })).toBeVisible();
  await expectAccessible(page, 'the details');
});

test('the keyboard goes through the page in its order, and one always sees where it is', async ({ openAs, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openAs('karin.ahlgren');
  await expectActivities(page, 37);
  await expect(page.getByRole('button', { name: /klara?$/ }).first()).toBeVisible();
  await page.locator('[data-handlingsplan]').first().evaluate(part => {
    const start = part.parentElement ?? part;
    start.tabIndex = -1;
    start.focus();
  });
  const stops = await tabThrough(page, 80);
  expect(stops.filter(({ seen }) => !seen).map(({ name }) => name), 'focus that is not seen').toEqual([]);
  expect(stops.filter(({ after }) => !after).map(({ name }) => name), 'stops before the one they follow').toEqual([]);
  expect(stops.some(({ name }) => name.includes('Patientsäkerhetsdialog')), 'the rows are reached').toBe(true);
});

test('what is written, changed and taken out holds in every look', async ({ openAs, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openAs('karin.ahlgren');
  await expectActivities(page, 37);
  const panel = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Ny aktivitet' }).click();
  await expect(panel.getByRole('heading', { name: 'Ny aktivitet' })).toBeVisible();
  await expectAccessible(page, 'a new activity');
  await page.keyboard.press('Escape');
  await page.getByText('Kort enkät om säkerhetskultur på fem enheter').first().click();
  await panel.getByRole('button', { name: 'Redigera' }).click();
  await expect(panel.getByRole('group', { name: 'Redigera aktivitet' })).toBeVisible();
  await expectAccessible(page, 'the form');

  await openAs('karin.ahlgren');
  await page.getByRole('button', { name: 'Vyer' }).click();
  await expect(page.getByRole('dialog', { name: 'Vyer' }).getByRole('textbox')).toBeVisible();
  await expectAccessible(page, 'named views');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Kolumner' }).click();
  await expect(page.getByRole('dialog', { name: 'Kolumner' })).toBeVisible();
  await expectAccessible(page, 'the columns to choose');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Markera flera' }).click();
  await page.getByRole('button', { name: /^Markera alla 37/ }).click();
  await page.getByRole('button', { name: 'Ändra …' }).click();
  await expect(panel.getByRole('heading', { name: 'Ändra flera' })).toBeVisible();
  await expectAccessible(page, 'several at once');

  await openAs('karin.ahlgren');
  await page.getByRole('button', { name: 'Exportera' }).click();
  await expect(panel).toBeVisible();
  await expectAccessible(page, 'the export');
});

test('status reports hold in every look', async ({ openAs, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openAs('karin.ahlgren', { 'hp-view': 'reports' });
  await expect(page.getByRole('button', { name: 'Skriv ny statusrapport' })).toBeVisible();
  await expectAccessible(page, 'the list of reports');
  await page.getByRole('button', { name: 'Skriv ny statusrapport' }).click();
  await expect(page.getByRole('heading', { name: 'Skriv statusrapport' })).toBeVisible();
  await expectAccessible(page, 'writing a report');
  await page.getByRole('button', { name: 'Förhandsgranska' }).click();
  await expect(page.getByRole('button', { name: 'Publicera' })).toBeVisible();
  await expectAccessible(page, 'a report before it is published');
  await openAs('alva.nyman', { 'hp-view': 'reports' });
  await page.getByRole('link', { name: /oktober/ }).first().click();
  await expect(page.getByRole('heading', { name: 'Fokusområde 5: Öka riskmedvetenhet och beredskap' })).toBeVisible();
  await expectAccessible(page, 'a published report');
});

interface Stop {
  name: string;
  /** The focus has an outline of 2 px. */
  seen: boolean;
  /** It stands after the stop before it. */
  after: boolean;
}

/** Presses the tab key so many times and tells where it led. */
async function tabThrough(page: Page, count: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let at = 0; at < count; at += 1) {
    await page.keyboard.press('Tab');
    stops.push(await page.evaluate(() => {
      const here = document.activeElement as HTMLElement;
      const before = (window as { stopBefore?: Element }).stopBefore;
      (window as { stopBefore?: Element }).stopBefore = here;
      const shows = (element: Element | null): boolean => {
        if (!element) return false;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      };
      return {
        // A field may show its focus by the frame around it.
        name: here.getAttribute('aria-label') ?? here.textContent ?? '', seen: shows(here) || shows(here.closest('label')),
        after: !before || Boolean(before.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING)
      };
    }));
  }
  return stops;
}

test.describe('a site that is set up and filled', () => {
  test.use({ startWith: ['--empty'] });

  test('the set-up and the import hold in every look', async ({ openAs, page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openAs('alva.nyman');
    await expect(page.getByRole('heading', { name: 'Planen är inte uppsatt än' })).toBeVisible();
    await expectAccessible(page, 'whom to ask');
    await openAs('karin.ahlgren');
    await expect(page.getByRole('button', { name: 'Sätt upp' })).toBeVisible();
    await expectAccessible(page, 'what will be made');
    await page.getByRole('button', { name: 'Sätt upp' }).click();
    await expect(page.getByRole('button', { name: 'Importera en plan' })).toBeVisible({ timeout: 60_000 });
    await expectAccessible(page, 'set up');
    await page.getByRole('button', { name: 'Importera en plan' }).click();
    await expect(page.getByRole('heading', { name: 'Välj dokumentet med planen' })).toBeVisible();
    await expectAccessible(page, 'choosing a file');
    await chooseFile(page, await keptDocument());
    await expect(page.getByRole('heading', { name: 'Kontrollera innan något sparas' })).toBeVisible();
    await expectAccessible(page, 'checking the rows');
    await page.getByRole('button', { name: 'Importera 16 aktiviteter' }).click();
    await expect(page.getByRole('heading', { name: 'Importen är klar' })).toBeVisible({ timeout: 60_000 });
    await expectAccessible(page, 'done');
  });
});
