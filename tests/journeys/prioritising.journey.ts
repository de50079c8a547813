import { Locator, Page } from '@playwright/test';
import { Place, cellKey } from '../../src/features/prioritising/place';
import { connectTo } from '../../src/lists/sharepoint';
import { createAssessmentRepository } from '../../src/lists/sharepoint/assessment';
import { expect, test } from './journey';
import { expectAccessible } from './looks';
import { RunningTenant } from './tenant';

/** The analysis group prioritises a theme in the round that is open. */
async function prioritise(tenant: RunningTenant, themeKey: string, place: Partial<Place>): Promise<void> {
  const repository = createAssessmentRepository(connectTo({ siteUrl: tenant.siteUrl, headers: { 'X-Local-User': 'karin.ahlgren' } }));
  const open = (await repository.rounds()).rounds.find(({ state }) => state === 'open');
  const { content: { decisions } } = await repository.read(open?.id ?? 0);
  const seen = decisions.find(decision => decision.themeKey === themeKey);
  if (!seen) throw new Error(`the open round has no theme ${themeKey}`);
  expect(await repository.decide(seen, { choice: 'prioritise', ...place })).toMatchObject({ result: 'saved' });
}

const pain = 'Smärta skattas med samma skala i alla team';
const theme = 'Situationsanpassning';
const matrix = (page: Page): Locator => page.getByRole('table', { name: 'Förväntad effekt mot resursåtgång' });
const chip = (page: Page, title: string): Locator => matrix(page).getByRole('button', { name: new RegExp(`^${title}`) });
const cell = (page: Page, place: Place): Locator => matrix(page).locator(`[data-cell="${cellKey(place)}"]`);
const told = (page: Page, text: string): Promise<void> => expect(page.getByRole('status').filter({ hasText: text })).toBeVisible();

/** Drags sideways: a cell of the same row is in sight when what is dragged is. */
async function dragTo(page: Page, from: Locator, to: Locator): Promise<void> {
  await from.hover();
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (!start || !end) throw new Error('what is dragged and where are not both on the page');
  await page.mouse.down();
  await page.mouse.move(end.x + end.width / 2, start.y + start.height / 2, { steps: 5 });
  await page.mouse.up();
}

/** The same with a finger, as Chromium makes its touches: it rests until what is under it is lifted, and moves. */
async function fingerTo(page: Page, title: string, to: Locator): Promise<void> {
  const from = chip(page, title);
  await from.scrollIntoViewIfNeeded();
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (!start || !end) throw new Error('what is dragged and where are not both on the page');
  const finger = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number): Promise<unknown> =>
    finger.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y: start.y + start.height / 2 }] });
  const [first, last] = [start.x + start.width / 2, end.x + end.width / 2];
  await touch('touchStart', first);
  await expect(page.locator('div[aria-hidden="true"]', { hasText: title })).toBeVisible();
  for (const part of [0.25, 0.5, 0.75, 1]) await touch('touchMove', first + (last - first) * part);
  await touch('touchEnd');
}

test('an owner moves by keyboard, by mouse and by finger, takes it back, gives a theme its place; a reader sees all of it and moves nothing', async ({ openAs, tenant, browser }) => {
  await prioritise(tenant, 'F3.2', { effort: 'medium', expectedEffect: 'medium' });
  await prioritise(tenant, 'F3.6', {});
  const owner = await openAs('karin.ahlgren', { theme: 'light' });
  await owner.getByRole('link', { name: 'Prioritering' }).click();

  await chip(owner, pain).focus();
  await owner.keyboard.press('Control+ArrowRight');
  await told(owner, 'prio 7 till 6. Sparat.');
  await expect(cell(owner, { effort: 'medium', expectedEffect: 'veryLarge' })).toContainText(pain);
  await expect(chip(owner, pain)).toBeFocused();
  await owner.keyboard.press('Control+z');
  await told(owner, 'prio 6 till 7. Ångrat.');
  await expect(cell(owner, { effort: 'small', expectedEffect: 'veryLarge' })).toContainText(pain);

  await dragTo(owner, chip(owner, pain), cell(owner, { effort: 'medium', expectedEffect: 'veryLarge' }));
  await told(owner, 'resursåtgång liten till medel, prio 7 till 6. Sparat.');
  await fingerTo(owner, pain, cell(owner, { effort: 'large', expectedEffect: 'veryLarge' }));
  await told(owner, 'resursåtgång medel till stor, prio 6 till 5. Sparat.');
  await expect(owner.getByRole('dialog')).toHaveCount(0);

  await expect(owner.getByText('och 2 teman')).toBeVisible();
  await owner.getByRole('region', { name: /^Utan plats/ }).getByRole('button', { name: /^Granskning och kontroll/ }).focus();
  await owner.keyboard.press('m');
  await owner.keyboard.press('ArrowRight');
  await owner.keyboard.press('Enter');
  await told(owner, 'effekt mycket stor, prio 6. Sparat.');
  await expect(chip(owner, 'Granskning och kontroll')).toBeFocused();
  await expectAccessible(owner, 'the matrix, for who moves in it');

  const reader = await (await browser.newContext()).newPage();
  await reader.goto(`${tenant.pageUrl}?user=alva.nyman&theme=light&hp-view=priorities`);
  await expect(cell(reader, { effort: 'large', expectedEffect: 'veryLarge' })).toContainText(pain);
  await expect(cell(reader, { effort: 'medium', expectedEffect: 'medium' })).toContainText(theme);
  await expect(reader.getByRole('button', { name: /^(Flytta|Skapa aktivitet)/ })).toHaveCount(0);
  await dragTo(reader, chip(reader, pain), cell(reader, { effort: 'small', expectedEffect: 'veryLarge' }));
  await expect(cell(reader, { effort: 'large', expectedEffect: 'veryLarge' })).toContainText(pain);
  await chip(reader, pain).click();
  await expect(reader.getByRole('dialog', { name: pain })).toBeVisible();
  await expect(matrix(reader)).toBeVisible();
  await reader.context().close();
});
