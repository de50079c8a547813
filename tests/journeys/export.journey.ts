import { readFileSync } from 'node:fs';
import { Page } from '@playwright/test';
import { agera2020 } from '../../src/domain';
import { readFile } from '../../src/exchange/inward';
import { violations } from './axe';
import { HandedFile } from './documents';
import { expect, test } from './journey';
import { confirmImport, expectActivities, openImport } from './pages';

/** Takes the plan out in a form, as a person does; the panel is open. */
async function takeOut(page: Page, form: string): Promise<HandedFile> {
  await page.getByRole('radio', { name: new RegExp(`^${form}`) }).first().check();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hämta filen' }).click();
  const download = await waiting;
  await expect(page.getByText(/Filen är gjord, med/)).toBeVisible();
  return { name: download.suggestedFilename(), mimeType: 'application/octet-stream', buffer: readFileSync(await download.path()) };
}

test('a reader takes the plan out in each form, and each reads back whole', async ({ openAs }) => {
  const page = await openAs('alva.nyman');
  await expectActivities(page, 37);
  await page.getByRole('button', { name: 'Exportera' }).click();
  await expect(page.getByRole('heading', { name: 'Exportera planen' })).toBeFocused();
  // The last closed round of the assessment goes into the document, and the import reads past it.
  await expect(page.getByRole('combobox', { name: 'Omgång i dokumentet' }).locator('option:checked')).toHaveText(/^Hösten \d{4}, särskilda boenden för äldre, stängd /);
  expect(await violations(page)).toEqual([]);
  for (const [form, extension] of [['Word', 'docx'], ['Excel, alla', 'xlsx'], ['Excel', 'xlsx'], ['csv', 'csv']]) {
    const file = await takeOut(page, form);
    expect(file.name).toMatch(new RegExp(`^Handlingsplan 2026, \\d{4}-\\d{2}-\\d{2}\\.${extension}$`));
    const read = await readFile({ name: file.name, bytes: Uint8Array.from(file.buffer).buffer }, agera2020);
    expect([read.rows.length, read.rejected.length]).toEqual([37, 0]);
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Exportera' })).toBeFocused();
});

/** How each activity of the page's site stands, as its list has it. */
function standings(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const list = "/sites/insidan/_api/web/getList('/sites/insidan/Lists/HandlingsplanActivities')/items";
    const answer = await fetch(`${list}?$select=Title,HPStatus,HPPercent,HPNeedsHelp,HPArchivedAt&$top=500`, { headers: { accept: 'application/json', 'X-Local-User': 'karin.ahlgren' } });
    const { value } = await answer.json() as { value: Record<string, unknown>[] };
    return value.filter(row => !row.HPArchivedAt).map(row => [row.Title, row.HPStatus, row.HPPercent, row.HPNeedsHelp].join(' | ')).sort();
  });
}

test('what a planner takes out is not new to the plan, and all of it, with how it goes, is to an empty site', async ({ openAs, farm }) => {
  const page = await openAs('karin.ahlgren');
  await expectActivities(page, 37);
  await page.getByRole('button', { name: 'Exportera' }).click();
  const file = await takeOut(page, 'Excel, alla');
  const before = await standings(page);
  await page.keyboard.press('Escape');
  await openImport(page, file);
  await expect(page.getByText('Ingenting nytt i filen').first()).toBeVisible();

  const empty = await farm.start(['--set-up']);
  try {
    await page.goto(`${empty.pageUrl}?user=karin.ahlgren`);
    await openImport(page, file);
    await confirmImport(page, 37);
    await expectActivities(page, 37);
    expect(await standings(page)).toEqual(before);
  } finally {
    await empty.stop();
  }
});

test('paper has every row that the filter lets through, under a heading that says so', async ({ openAs }) => {
  const page = await openAs('alva.nyman');
  await expectActivities(page, 37);
  await page.evaluate(() => { window.print = () => undefined; });
  await page.getByRole('button', { name: 'Skriv ut' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1, name: 'Handlingsplan 2026' })).toBeVisible();
  await expect(page.locator('tbody th[scope=row]:visible')).toHaveCount(37);
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(page.getByRole('heading', { level: 1, name: 'Handlingsplan 2026' })).toHaveCount(0);
  await expectActivities(page, 37);
});
