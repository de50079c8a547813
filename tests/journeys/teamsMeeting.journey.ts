import { request } from '@playwright/test';
import { violations } from './axe';
import { expect, test, watchPage } from './journey';
import { appIn, meetingAt, opened, seatOf, teamsOf } from './meeting';

test.beforeEach(({ page, watch }) => watchPage(page, watch));

/** Who SharePoint says asks, from inside a frame of the app; 'cut off' when nothing answers. */
const whoAsks = (): Promise<string> => fetch('/_api/web/currentuser', { headers: { accept: 'application/json' } })
  .then(async answer => ((await answer.json()) as { Title: string }).Title, () => 'cut off');

test('R231 each participant’s network is cut and comes back by itself, the others’ goes on', async ({ page, tenant }) => {
  await page.goto(meetingAt(tenant.siteUrl, { participants: 'samira.haddad,jonas.wik', stage: 'in' }));
  const [samira, jonas] = [seatOf(page, 'Samira Haddad'), seatOf(page, 'Jonas Wik')];
  for (const seat of [samira, jonas]) await opened(appIn(seat));
  const asks = (seat: typeof samira): Promise<string> => appIn(seat).locator('body').evaluate(whoAsks);
  expect([await asks(samira), await asks(jonas)]).toEqual(['Samira Haddad', 'Jonas Wik']);
  await samira.getByRole('switch', { name: 'Nät' }).click();
  await expect(samira.getByRole('switch', { name: 'Nät av' })).toHaveAttribute('aria-checked', 'false');
  expect([await asks(samira), await asks(jonas)]).toEqual(['cut off', 'Jonas Wik']);
  await samira.getByRole('switch', { name: 'Nät' }).click();
  await expect(samira.getByRole('switch', { name: 'Nät på' })).toHaveAttribute('aria-checked', 'true');
  expect(await asks(samira)).toBe('Samira Haddad');
});

test('R232 Teams and SharePoint may disagree on who sits there', async ({ page, tenant }) => {
  await page.goto(teamsOf(tenant.siteUrl, 'samira.haddad', { stage: 'in' }));
  await opened(appIn(page));
  await page.getByLabel('I SharePoint').selectOption({ label: 'Jonas Wik' });
  // The frame is opened anew, perhaps while it is asked.
  await expect.poll(() => appIn(page).locator('body').evaluate(whoAsks).catch(() => 'opened anew')).toBe('Jonas Wik');
  await opened(appIn(page));
  await expect(page).toHaveTitle(/Teams hos Samira Haddad/);
  const api = await request.newContext();
  const seats = await (await api.get(new URL('/_local/signin', tenant.siteUrl).href)).json() as { user: string; as: string }[];
  expect(seats.find(({ user }) => user === 'samira.haddad')?.as).toBe('jonas.wik');
});

test('R238 the app is added without any setting, by one for everybody', async ({ page, tenant }) => {
  await page.goto(meetingAt(tenant.siteUrl, { participants: 'karin.ahlgren,jonas.wik' }));
  const [karin, jonas] = [seatOf(page, 'Karin Ahlgren'), seatOf(page, 'Jonas Wik')];
  for (const seat of [karin, jonas]) await opened(appIn(seat, 'tab'));
  await karin.getByRole('button', { name: 'Ta bort fliken' }).click();
  for (const seat of [karin, jonas]) await expect(seat.getByText('Appen är inte tillagd här.')).toBeVisible();
  await karin.getByRole('button', { name: 'Lägg till fliken' }).click();
  await expect(karin.getByRole('button', { name: 'Spara' })).toBeEnabled({ timeout: 60_000 });
  await karin.getByRole('button', { name: 'Spara' }).click();
  for (const seat of [karin, jonas]) await opened(appIn(seat, 'tab'));
  expect(await appIn(jonas, 'tab').locator('body').evaluate(() => location.href)).toMatch(/^http:\/\/jonas-wik\.localhost:\d+\/_layouts\/15\/teamshostedapp\.aspx\?teams&componentId=[0-9a-f-]{36}&forceLocale=sv-se$/);
});

test('R236 the meeting’s stages show the tab before and after, and the side panel in it; the theme goes to all', async ({ page, tenant }) => {
  await page.goto(meetingAt(tenant.siteUrl, { participants: 'karin.ahlgren,samira.haddad' }));
  const seats = [seatOf(page, 'Karin Ahlgren'), seatOf(page, 'Samira Haddad')];
  const loaded = (seat: (typeof seats)[number], place: string): Promise<void> => opened(seat.locator(`${place} iframe`).contentFrame());
  for (const seat of seats) await loaded(seat, '#tabPlace');
  for (const [stage, place, other] of [['Under', '#panelPlace', '#tabPlace'], ['Efter', '#tabPlace', '#panelPlace'], ['I kanalen', '#tabPlace', '#panelPlace'], ['Före', '#tabPlace', '#panelPlace']]) {
    await page.getByRole('radio', { name: stage, exact: true }).check();
    for (const seat of seats) {
      await loaded(seat, place);
      await expect(seat.locator(`${other} iframe`)).toHaveCount(0);
    }
  }
  await page.getByLabel('Tema för alla').selectOption('Mörkt');
  for (const seat of seats) await expect(seat.getByLabel('Tema')).toHaveValue('dark');
  await page.getByLabel('Lägg till deltagare').selectOption('Alva Nyman, Undersköterska');
  await page.getByRole('button', { name: 'Lägg till' }).click();
  await expect(seatOf(page, 'Alva Nyman').getByLabel('Tema')).toHaveValue('dark');
  await loaded(seatOf(page, 'Alva Nyman'), '#tabPlace');
  await page.getByRole('button', { name: 'Ta bort Karin Ahlgren ur fönstret' }).click();
  await expect(page).toHaveURL(/participants=samira\.haddad%2Calva\.nyman&stage=before&theme=dark/);
});

for (const [theme, forcedColors] of [['default', 'none'], ['dark', 'none'], ['contrast', 'none'], ['default', 'active']] as const) {
  test(`axe finds nothing on the meeting window and a participant’s Teams: ${theme}, forced colours ${forcedColors}`, async ({ page, tenant }) => {
    await page.emulateMedia({ forcedColors, reducedMotion: 'reduce' });
    await page.goto(meetingAt(tenant.siteUrl, { participants: 'samira.haddad', theme }));
    await opened(appIn(seatOf(page, 'Samira Haddad'), 'tab'));
    expect(await violations(page)).toEqual([]);
    for (const [query, place] of [[{ stage: 'in' }, 'panel'], [{ stage: 'after' }, 'tab'], [{ tab: 'none' }]] as [Record<string, string>, ('panel' | 'tab')?][]) {
      await page.goto(teamsOf(tenant.siteUrl, 'samira.haddad', { theme, ...query }));
      await expect(page.getByRole('heading', { name: /Uppföljning patientsäkerhet/ })).toBeVisible();
      if (place) await opened(appIn(page, place));
      expect(await violations(page), JSON.stringify(query)).toEqual([]);
    }
  });
}
