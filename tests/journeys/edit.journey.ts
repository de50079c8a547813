import { Locator, Page } from '@playwright/test';
import { Activity } from '../../src/domain';
import { Plan } from '../../src/lists';
import { connectTo, createActivityRepository, createPlanRepository } from '../../src/lists/sharepoint';
import { violations } from './axe';
import { expect, test } from './journey';
import { expectActivities } from './pages';
import { RunningTenant } from './tenant';

const late = 'Boende och närstående är med när vårdplanen skrivs';
const survey = 'Kort enkät om säkerhetskultur på fem enheter';

const panelOf = (page: Page): Locator => page.getByRole('dialog');
const rowOf = (page: Page, title: string): Locator => page.getByRole('row').filter({ has: page.getByRole('link', { name: title, exact: true }) });
const as = (tenant: RunningTenant, account: string): ReturnType<typeof connectTo> => connectTo({ siteUrl: tenant.siteUrl, headers: { 'X-Local-User': account } });
const plan = (tenant: RunningTenant): Promise<Plan> => createPlanRepository(as(tenant, 'alva.nyman')).load();

async function stored(tenant: RunningTenant, title: string): Promise<Activity> {
  const activity = (await plan(tenant)).activities.find(candidate => candidate.title === title);
  if (!activity) throw new Error(`the plan has no activity “${title}”`);
  return activity;
}

/** Whether the buttons at the lower edge hide a chosen value that is scrolled behind them, in a low window. */
async function footCovers(page: Page, panel: Locator): Promise<boolean> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 1280, height: 520 });
  const covers = await panel.getByRole('button', { name: 'Spara' }).evaluate(save => {
    const around = (element: Element, fits: (style: CSSStyleDeclaration) => boolean): Element => {
      let at = element;
      while (!fits(getComputedStyle(at)) && at.parentElement) at = at.parentElement;
      return at;
    };
    const foot = around(save, ({ position }) => position === 'sticky');
    const value = document.querySelector('[role=dialog] input[type=radio]:checked')?.closest('label');
    if (!value) return false;
    around(foot, ({ overflowY }) => overflowY === 'auto').scrollBy(0, value.getBoundingClientRect().top - foot.getBoundingClientRect().top - 4);
    const { left, top } = value.getBoundingClientRect();
    return foot.contains(document.elementFromPoint(left + 8, Math.max(top, foot.getBoundingClientRect().top) + 4));
  });
  if (before) await page.setViewportSize(before);
  return covers;
}

async function edit(page: Page, title: string): Promise<Locator> {
  await page.getByRole('link', { name: title, exact: true }).click();
  const panel = panelOf(page);
  await panel.getByRole('button', { name: 'Redigera' }).click();
  await expect(panel.getByRole('textbox', { name: 'Aktivitet' })).toBeFocused();
  return panel;
}

test('an activity is added, seen although the filter would hide it, changed with its priority, taken back, archived and brought back', async ({ openAs, page, tenant }) => {
  await openAs('karin.ahlgren', { 'hp-status': 'done' });
  await expect(page.getByText(/^Visar \d+\sav\s37$/)).toBeVisible();
  await page.getByRole('button', { name: 'Ny aktivitet' }).click();
  const panel = panelOf(page);
  await panel.getByRole('textbox', { name: 'Aktivitet' }).fill('Rond om fallrisk varje måndag');
  await page.keyboard.press('Control+Enter');
  await expect(panel.getByRole('alert')).toHaveText(['Välj minst en roll eller person som ansvarar.', 'Välj ett tema, eller ett helt område.']);
  await expect(panel.getByRole('button', { name: 'Lägg till roll eller person' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await panel.getByLabel('Tema').selectOption({ label: 'Situationsanpassning' });
  await panel.getByRole('radio', { name: /^liten 3/i }).check();
  await panel.getByRole('radio', { name: /^mycket stor 4/i }).check();
  await expect(panel.getByText(/Prio blir\s+3 \+ 4 =/)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await panel.getByRole('button', { name: 'Lägg till', exact: true }).click();

  await expect(panel.getByText('Aktiviteten är tillagd.')).toBeVisible();
  await expect(rowOf(page, 'Rond om fallrisk varje måndag')).toHaveAttribute('aria-current', 'true');
  await expect(page.getByText('”Rond om fallrisk varje måndag” passar inte filtren men visas, eftersom du nyss sparade den.')).toBeVisible();
  expect(await stored(tenant, 'Rond om fallrisk varje måndag')).toMatchObject({ themeKey: 'F3.2', effort: 'small', expectedEffect: 'veryLarge', status: 'notStarted' });

  await panel.getByRole('button', { name: 'Redigera' }).click();
  await panel.getByRole('radio', { name: /^medel 2 poäng/i }).first().check();
  await expect(panel.getByText('Ändrad från liten. Inte sparad.')).toBeVisible();
  await expect(panel.getByText('1 ändring är inte sparad')).toBeVisible();
  expect(await footCovers(page, panel)).toBe(true);
  await page.keyboard.press('Escape');
  await expect(panel.getByRole('alertdialog')).toBeVisible();
  await panel.getByRole('button', { name: 'Fortsätt skriva' }).click();
  await panel.getByRole('button', { name: 'Spara' }).click();
  await expect(panel.getByText('Ändringen är sparad.')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Redigera' })).toBeFocused();
  await expect(panel.getByRole('listitem').filter({ hasText: 'Resursåtgång' }).filter({ hasText: 'medel' }).first()).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(panel.getByText('Ändringen är ångrad.')).toBeVisible();
  expect((await stored(tenant, 'Rond om fallrisk varje måndag')).effort).toBe('small');

  await panel.getByRole('button', { name: 'Fler val' }).click();
  await page.getByRole('menuitem', { name: 'Arkivera …' }).click();
  await panel.getByRole('button', { name: 'Arkivera', exact: true }).click();
  await expect(panel.getByText('Aktiviteten är arkiverad.')).toBeVisible();
  await expect(panel.getByText(/^(Information: )?Aktiviteten är arkiverad sedan/)).toBeVisible();
  expect((await plan(tenant)).archived.map(({ title }) => title)).toEqual(['Rond om fallrisk varje måndag']);
  await panel.getByRole('button', { name: 'Stäng', exact: true }).click();
  await page.getByRole('button', { name: 'Visa alla 37' }).click();
  await page.getByRole('button', { name: 'Arkiverade (1)' }).click();
  await expect(page.getByText(/^Visar 1\sav\s1 arkiverade$/)).toBeVisible();
  expect(new URL(page.url()).searchParams.get('hp-archived')).toBe('1');
  await page.getByRole('link', { name: 'Rond om fallrisk varje måndag' }).click();
  await panelOf(page).getByRole('button', { name: 'Ta tillbaka' }).click();
  await expect(panelOf(page).getByText('Aktiviteten är tillbaka i planen.')).toBeVisible();
  expect((await plan(tenant)).activities).toHaveLength(38);
});

test('two change the same date: both values with who, a choice, and what only one changed is kept', async ({ openAs, page, tenant }) => {
  await openAs('samira.haddad');
  await expectActivities(page, 37);
  await expect(page.getByRole('button', { name: 'Ny aktivitet' })).toHaveCount(0);
  const panel = await edit(page, late);
  await panel.getByLabel('Frist').fill('2027-01-31');
  await createActivityRepository(as(tenant, 'karin.ahlgren')).change(await stored(tenant, late), { due: '2027-03-15', expectedEffect: 'small' });
  await page.keyboard.press('Control+s');
  const conflict = panel.getByRole('region', { name: 'Två har ändrat samma sak' });
  await expect(conflict).toContainText('Karin Ahlgren sparade');
  await expect(conflict).toContainText('15 mars 2027');
  await expect(rowOf(page, late)).toContainText('15 mars 2027');
  await conflict.getByRole('button', { name: 'Spara valet' }).click();
  await expect(conflict.getByRole('alert')).toHaveText('Välj ett av värdena.');
  expect(await violations(page)).toEqual([]);
  await conflict.getByRole('radio', { name: /31 januari 2027/ }).check();
  await conflict.getByRole('button', { name: 'Spara valet' }).click();
  await expect(panel.getByText('Ändringen är sparad.')).toBeVisible();
  expect(await stored(tenant, late)).toMatchObject({ due: '2027-01-31', expectedEffect: 'small' });
});

test('another row asks what becomes of the text; somebody whom the plan does not name is found, and one of the site when saved; what waits outlives a new page', async ({ openAs, page, tenant, context }) => {
  await openAs('karin.ahlgren');
  await expectActivities(page, 37);
  const panel = await edit(page, survey);
  await panel.getByRole('textbox', { name: 'Beskrivning' }).fill('Samma frågor som i fjol.');
  await page.getByRole('link', { name: late, exact: true }).click();
  await panel.getByRole('alertdialog').getByRole('button', { name: 'Fortsätt skriva' }).click();
  const finder = panel.getByRole('combobox', { name: 'Sök någon annan på namn' });
  await finder.fill('ingen alls');
  await expect(panel.getByText('Ingen heter så')).toBeVisible();
  await finder.fill('alva');
  await expect(panel.getByRole('option', { name: /^Alva Nyman/ })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await finder.press('Enter');
  await expect(panel.getByRole('button', { name: 'Ta bort Alva Nyman' })).toBeVisible();
  await panel.getByRole('button', { name: 'Spara' }).click();
  await expect(panel.getByText('Ändringen är sparad.')).toBeVisible();
  expect((await stored(tenant, survey)).people).toEqual([{ id: expect.any(Number), name: 'Alva Nyman' }]);

  await panel.getByRole('button', { name: 'Redigera' }).click();
  await context.setOffline(true);
  await panel.getByRole('textbox', { name: 'Beskrivning' }).fill('Nya frågor.');
  await page.keyboard.press('Control+Enter');
  await expect(panel.getByText(`Ändringen i ”${survey}” är inte sparad.`)).toBeVisible();
  const here = page.url();
  // Left before the network is back: the next visit finds what this computer keeps.
  await page.goto('about:blank');
  await context.setOffline(false);
  await page.goto(here);
  await expect(panel.getByText(`Ändringen i ”${survey}” från`)).toBeVisible();
  expect((await stored(tenant, survey)).description).toBe('Samma frågor som i fjol.');
  await panel.getByRole('button', { name: 'Skicka nu' }).click();
  await expect(panel.getByText('Ändringen är sparad.')).toBeVisible();
  expect((await stored(tenant, survey)).description).toBe('Nya frågor.');
});

test('without network a change leaves the screen, is kept, and is sent when it comes back; a reader is offered nothing', async ({ openAs, page, tenant, context }) => {
  await openAs('karin.ahlgren');
  await expectActivities(page, 37);
  const panel = await edit(page, survey);
  await context.setOffline(true);
  await panel.getByRole('textbox', { name: 'Beskrivning' }).fill('Samma frågor som i fjol.');
  await page.keyboard.press('Control+Enter');
  await expect(panel.getByText(`Ändringen i ”${survey}” är inte sparad.`)).toBeVisible();
  await context.setOffline(false);
  await expect(panel.getByText('Ändringen är sparad.')).toBeVisible();
  expect((await stored(tenant, survey)).description).toBe('Samma frågor som i fjol.');

  await openAs('alva.nyman');
  await expectActivities(page, 37);
  await page.getByRole('link', { name: survey }).click();
  await expect(panelOf(page).getByText('Samma frågor som i fjol.').first()).toBeVisible();
  for (const name of ['Ny aktivitet', 'Redigera', 'Fler val', 'Rapportera']) await expect(panelOf(page).getByRole('button', { name, exact: true })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Ny aktivitet' })).toHaveCount(0);
});
