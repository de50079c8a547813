import { Frame, FrameLocator, Page, request } from '@playwright/test';
import { violations } from './axe';
import { expect, test, watchPage } from './journey';
import { appIn, meetingAt, seatOf, teamsOf } from './meeting';
import { expectActivities } from './pages';

test.beforeEach(({ page, watch }) => watchPage(page, watch));

/** The first answer of a frame that loads the package. */
const first = { timeout: 60_000 };
/** Others' saves are to be seen within ten seconds; a busy machine gets some more for the drawing. */
const seen = { timeout: 15_000 };

const care = 'Boende och närstående är med när vårdplanen skrivs';

/** The reports of the site's lists, by what was said in them. */
async function reportsOf(siteUrl: string): Promise<{ HPComment: string; HPMeetingId: number | null }[]> {
  const api = await request.newContext({ extraHTTPHeaders: { accept: 'application/json', cookie: 'user=karin.ahlgren' } });
  const answer = await api.get(`${siteUrl}/_api/web/getList('/sites/insidan/Lists/HandlingsplanUpdates')/items?$select=HPComment,HPMeetingId&$top=500`);
  return ((await answer.json()) as { value: { HPComment: string; HPMeetingId: number | null }[] }).value;
}

/** Finds an activity among all and opens it. */
async function open(app: FrameLocator, title: string): Promise<void> {
  await app.getByRole('tab', { name: /^Alla/ }).click();
  await app.getByRole('searchbox').fill(title);
  await app.getByRole('button', { name: title, exact: true }).click();
  await expect(app.getByRole('button', { name: 'Spara', exact: true })).toBeVisible();
}

/** Fills in an open report. */
async function fill(app: FrameLocator, status: string, comment: string): Promise<void> {
  await app.getByRole('radio', { name: status }).check({ force: true });
  await app.getByLabel('Kommentar').fill(comment);
}

const save = (app: FrameLocator): Promise<void> => app.getByRole('button', { name: 'Spara', exact: true }).click();

/** The other stage of the meeting, for all. */
const stage = (page: Page, name: string): Promise<void> => page.getByRole('radio', { name, exact: true }).check();

test('a meeting of three: the agenda, two reports at once, one cut off who comes back, the record, and the plan on Insidan', async ({ page, tenant, context }) => {
  test.setTimeout(240_000);
  await page.setViewportSize({ width: 1900, height: 1000 });
  await page.goto(meetingAt(tenant.siteUrl, { participants: 'karin.ahlgren,samira.haddad,jonas.wik' }));
  const [karinSeat, samiraSeat, jonasSeat] = ['Karin Ahlgren', 'Samira Haddad', 'Jonas Wik'].map(name => seatOf(page, name));

  await test.step('the agenda is made in the tab', async () => {
    const tab = appIn(karinSeat, 'tab');
    await expect(tab.getByRole('heading', { name: 'Inför mötet' })).toBeVisible(first);
    await tab.getByLabel(/^Ändrade sedan förra mötet/).uncheck();
    await expect(tab.getByText('Dagordningen sparad')).toBeVisible(seen);
  });

  await stage(page, 'Under');
  const [karin, samira, jonas] = [karinSeat, samiraSeat, jonasSeat].map(seat => appIn(seat));
  await test.step('the chair begins; the others see it where they are', async () => {
    await karin.getByRole('tab', { name: /^Dagordning/ }).click(first);
    await karin.getByRole('button', { name: 'Starta genomgången' }).click();
    await expect(karin.getByText('Du leder genomgången')).toBeVisible(seen);
    for (const app of [samira, jonas]) await expect(app.getByText(/^Karin Ahlgren visar/)).toBeVisible(first);
    await samira.getByRole('button', { name: 'Följ med' }).click();
    await expect(samira.getByText('Karin Ahlgren leder genomgången')).toBeVisible();
    await karin.getByRole('button', { name: 'Nästa' }).click();
    await expect(samira.getByText(/^Genomgång, 2.av/)).toBeVisible(seen);
    await expect(jonas.getByText('Du är kvar i Mina.')).toBeVisible();
  });

  await test.step('two report at once on the same activity: the second is asked, and both stand in the history', async () => {
    await open(samira, care);
    await open(jonas, care);
    await fill(jonas, 'Pausad', 'Jonas: vi väntar på lokalen.');
    await fill(samira, 'Klar', 'Samira: alla enheter är klara.');
    await save(samira);
    await expect(samira.getByText(`${care}: Klar.`).first()).toBeVisible(seen);
    await save(jonas);
    await expect(jonas.getByText('Två rapporter samtidigt')).toBeVisible(seen);
    await expect(jonas.getByText('Samira: alla enheter är klara.')).toBeVisible(seen);
    await jonas.getByRole('radio', { name: /Samira Haddad/ }).check();
    await jonas.getByRole('button', { name: 'Spara valet' }).click();
    await expect(jonas.getByText('Två rapporter samtidigt')).toHaveCount(0, seen);
  });

  await test.step('one is cut off, reports twice, and comes back', async () => {
    await samiraSeat.getByRole('switch', { name: 'Nät' }).click();
    await expect(samiraSeat.getByRole('switch', { name: 'Nät av' })).toBeVisible();
    for (const [title, text] of [['Läkemedelsgenomgång på varje enhet en gång om året', 'Samira utan nät, ett.'], ['Sommarens bemanning är planerad i mars', 'Samira utan nät, två.']]) {
      await open(samira, title);
      await fill(samira, 'Pausad', text);
      await save(samira);
      await expect(samira.getByText(text)).toBeVisible(first);
    }
    await expect(samira.getByText('2 i kö för Samira Haddad på den här datorn')).toBeVisible(first);
    await expect(samira.getByText('Ingen kontakt sedan')).toBeVisible(first);
    await samiraSeat.getByRole('switch', { name: 'Nät' }).click();
    await samira.getByRole('button', { name: 'Försök nu' }).click();
    await expect(samira.getByText(/i kö för Samira/)).toHaveCount(0, first);
    await expect(samira.getByText('Ingen kontakt')).toHaveCount(0, first);
  });

  await test.step('the record holds every report once', async () => {
    await karin.getByRole('button', { name: 'Avsluta mötet' }).click();
    await karin.getByRole('button', { name: 'Avsluta mötet' }).click();
    for (const app of [karin, samira, jonas]) {
      await app.getByRole('tab', { name: /^Dagordning/ }).click();
      await expect(app.getByText('Mötet är avslutat. Anteckningarna är klara.')).toBeVisible(seen);
    }
    const given = ['Jonas: vi väntar på lokalen.', 'Samira: alla enheter är klara.', 'Samira utan nät, ett.', 'Samira utan nät, två.'];
    for (const text of given) await expect(karin.getByRole('paragraph').filter({ hasText: text })).toHaveCount(1, seen);
    const stored = (await reportsOf(tenant.siteUrl)).filter(({ HPComment }) => given.includes(HPComment));
    expect(stored.map(({ HPComment }) => HPComment).sort()).toEqual([...given].sort());
    expect(new Set(stored.map(({ HPMeetingId }) => HPMeetingId)).size).toBe(1);
    expect(stored[0].HPMeetingId).not.toBeNull();
  });

  await test.step('the plan on Insidan shows the result', async () => {
    const insidan = await context.newPage();
    await insidan.goto(`${tenant.pageUrl}?user=karin.ahlgren`);
    await expectActivities(insidan, 37);
    await expect(insidan.getByRole('row', { name: new RegExp(care) }).getByText('Klar')).toBeVisible();
  });
});

test('with the keyboard alone a report is given, and heard when it is saved', async ({ page, tenant }) => {
  await page.goto(teamsOf(tenant.siteUrl, 'samira.haddad', { stage: 'in' }));
  const app = appIn(page);
  await app.getByRole('tab', { name: /^Mina/ }).focus(first);
  // From the tab to the first card's title, then to its status: the first touch.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(app.getByRole('button', { name: 'Spara', exact: true })).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(app.locator('[role=status]').filter({ hasText: /^Sparat \d\d\.\d\d\. / })).toBeAttached(seen);
  await expect.poll(() => app.locator('body').evaluate(() => document.activeElement?.closest('[data-needs-report]') !== null)).toBe(true);
});

test('Teams and SharePoint know two people: all can be read and nothing written', async ({ page, tenant }) => {
  await page.goto(teamsOf(tenant.siteUrl, 'samira.haddad', { stage: 'in' }));
  await expect(appIn(page).getByRole('tab', { name: /^Mina/ })).toBeVisible(first);
  await page.getByLabel('I SharePoint').selectOption({ label: 'Jonas Wik' });
  const app = appIn(page);
  await expect(app.getByText('I Teams är du Samira Haddad, men SharePoint känner dig som Jonas Wik.')).toBeVisible(first);
  await app.getByRole('tab', { name: /^Dagordning/ }).click();
  await expect(app.getByRole('button', { name: 'Starta genomgången' })).toHaveCount(0);
  await app.getByRole('tab', { name: /^Alla/ }).click();
  await app.getByRole('button', { name: care, exact: true }).click();
  await expect(app.getByRole('button', { name: 'Spara', exact: true })).toHaveCount(0);
});

/** Whether anything in the frame is wider than the frame. */
const overflows = (app: FrameLocator): Promise<boolean> => app.locator('html').evaluate(root => root.scrollWidth > root.clientWidth);

for (const [theme, forcedColors] of [['default', 'none'], ['dark', 'none'], ['contrast', 'none'], ['default', 'active']] as const) {
  test(`the panel at 280 pixels: nothing sticks out, axe finds nothing: ${theme}, forced colours ${forcedColors}`, async ({ page, tenant }) => {
    await page.emulateMedia({ forcedColors, reducedMotion: 'reduce' });
    await page.goto(teamsOf(tenant.siteUrl, 'karin.ahlgren', { stage: 'in', theme }));
    await page.addStyleTag({ content: '#panelPlace { width: 280px !important; min-width: 0 !important; }' });
    const app = appIn(page);
    await expect(app.getByRole('tab', { name: /^Mina/ })).toBeVisible(first);
    const check = async (what: string): Promise<void> => {
      expect(await overflows(app), what).toBe(false);
      expect(await violations(await frameOf(page)), what).toEqual([]);
    };
    await check('mine');
    await app.getByRole('tab', { name: /^Alla/ }).click();
    await check('all');
    await app.getByRole('tab', { name: /^Dagordning/ }).click();
    await check('agenda');
    await app.getByRole('button', { name: 'Starta genomgången' }).click();
    await expect(app.getByText('Du leder genomgången')).toBeVisible(seen);
    await check('running');
    await app.getByRole('tab', { name: /^Mina/ }).click();
    await check('following offered');
    await app.getByRole('button', { name: 'Klar', exact: true }).first().click();
    await check('report');
  });
}

/** The app's own frame, as axe runs in it. */
async function frameOf(page: Page): Promise<Frame> {
  const frame = await (await page.locator('#panelPlace iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('the panel has no frame');
  return frame;
}
