import { readFileSync } from 'node:fs';
import { Frame, Page } from '@playwright/test';
import { expect, test, watchPage } from './journey';
import { appIn, meetingAt, opened, seatOf, teamsOf } from './meeting';

type Newest = typeof import('@microsoft/teams-js');
const newestSdk = readFileSync(require.resolve('@microsoft/teams-js/dist/umd/MicrosoftTeams.min.js'), 'utf8');

/** An app of one's own as the tab: an empty page with the newest SDK, which SharePoint has nothing to do with. */
async function openNewest(page: Page, siteUrl: string, query: Record<string, string> = {}): Promise<Frame> {
  await page.route('**/_test/**', route => (route.request().url().endsWith('.js')
    ? route.fulfill({ contentType: 'text/javascript', body: newestSdk })
    : route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>app</title><script src="/_test/teams.js"></script>' })));
  await page.goto(teamsOf(siteUrl, 'samira.haddad', { tab: '/_test/app.html', ...query }));
  return appFrame(page, '/_test/app.html');
}

async function appFrame(page: Page, path: string): Promise<Frame> {
  const find = (): Frame | undefined => page.frames().find(frame => frame.url().includes(path));
  await expect.poll(() => find() !== undefined).toBe(true);
  const frame = find() as Frame;
  await frame.waitForLoadState();
  return frame;
}

test.beforeEach(({ page, watch }) => watchPage(page, watch));

test('R235 R236 R239 the newest SDK is answered: who, where, which meeting', async ({ page, tenant }) => {
  const frame = await openNewest(page, tenant.siteUrl, { stage: 'in', theme: 'dark', language: 'en', subPageId: 'aktivitet/7' });
  const told = await frame.evaluate(async () => {
    const { app, pages, meeting } = (window as unknown as { microsoftTeams: Newest }).microsoftTeams;
    await app.initialize();
    const details = await new Promise((resolve, reject) => meeting.getMeetingDetails((error, answer) => (error ? reject(error) : resolve(answer))));
    return { context: await app.getContext(), details, config: await pages.getConfig(), supported: pages.currentApp.isSupported() };
  });
  expect(told.context).toMatchObject({
    app: { theme: 'dark', locale: 'en-us', host: { name: 'Teams', clientType: 'web' } },
    page: { frameContext: 'sidePanel', subPageId: 'aktivitet/7' },
    user: { displayName: 'Samira Haddad', userPrincipalName: 'samira.haddad@bjorkvik.example' },
    meeting: { id: expect.any(String) }, chat: { id: expect.stringMatching(/^19:meeting_/) }
  });
  expect(told.context.channel).toBeUndefined();
  expect(told.details).toMatchObject({ details: { title: 'Patient safety follow-up', type: 'Scheduled' }, conversation: { id: told.context.chat?.id } });
  expect(told.config).toMatchObject({ contentUrl: '/_test/app.html' });
  expect(told.supported).toBe(true);
});

test('R236 in a channel the tab is told of team and channel, and of no meeting', async ({ page, tenant }) => {
  const frame = await openNewest(page, tenant.siteUrl, { stage: 'channel' });
  const context = await frame.evaluate(async () => {
    const { app } = (window as unknown as { microsoftTeams: Newest }).microsoftTeams;
    await app.initialize();
    return app.getContext();
  });
  expect(context).toMatchObject({ page: { frameContext: 'content' }, channel: { displayName: 'Allmänt' }, team: { displayName: 'Patientsäkerhet, Björkviks kommun' } });
  expect(context.meeting).toBeUndefined();
});

test('R237 a changed theme reaches an open frame that has asked for it', async ({ page, tenant }) => {
  const frame = await openNewest(page, tenant.siteUrl);
  await frame.evaluate(async () => {
    const { app } = (window as unknown as { microsoftTeams: Newest }).microsoftTeams;
    await app.initialize();
    app.registerOnThemeChangeHandler(theme => { document.title = theme; });
    await app.getContext();
  });
  for (const [label, theme] of [['Hög kontrast', 'contrast'], ['Mörkt', 'dark'], ['Ljust', 'default']]) {
    await page.getByLabel('Tema').selectOption({ label });
    await expect.poll(() => frame.title()).toBe(theme);
  }
});

test('R240 links lead into the app: from the app, and from the page’s box; those elsewhere are refused', async ({ page, tenant }) => {
  const subPage = (frame: Frame): Promise<string | undefined> => frame.evaluate(async () => {
    const { app } = (window as unknown as { microsoftTeams: Newest }).microsoftTeams;
    await app.initialize();
    return (await app.getContext()).page.subPageId;
  });
  /** A frame that is just being opened anew is asked again. */
  const subPageNow = (): Promise<string | undefined> => appFrame(page, '/_test/app.html').then(subPage).catch(failure => String(failure));
  const frame = await openNewest(page, tenant.siteUrl);
  expect(await subPage(frame)).toBeUndefined();
  const refused = await frame.evaluate(async () => {
    const { app } = (window as unknown as { microsoftTeams: Newest }).microsoftTeams;
    return app.openLink('https://teams.microsoft.com/l/entity/another-app/x').then(() => 'went', failure => String(failure));
  });
  expect(refused).toContain('does not lead to the app');
  await frame.evaluate(() => {
    const { pages } = (window as unknown as { microsoftTeams: Newest }).microsoftTeams;
    void pages.currentApp.navigateTo({ pageId: 'x', subPageId: 'aktivitet/3' });
  });
  await expect.poll(subPageNow).toBe('aktivitet/3');
  await page.getByLabel('Djuplänk').fill('https://teams.microsoft.com/l/entity/9f1d5b0a-4b7e-4e0e-8a6b-2d6a1c3e5f70/plan?context=%7B%22subEntityId%22%3A%22aktivitet%2F9%22%7D');
  await page.getByRole('button', { name: 'Öppna' }).click();
  await expect.poll(subPageNow).toBe('aktivitet/9');
  await page.getByLabel('Djuplänk').fill('https://example.com/');
  await page.getByRole('button', { name: 'Öppna' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Länken leder inte till appen.' })).toBeVisible();
});

test('R241 what the host does not know is listed on the page and not answered', async ({ page, tenant }) => {
  const frame = await openNewest(page, tenant.siteUrl);
  await frame.evaluate(async () => {
    const { app, pages } = (window as unknown as { microsoftTeams: Newest }).microsoftTeams;
    await app.initialize();
    pages.shareDeepLink({ subPageId: 'aktivitet/1', subPageLabel: 'Ett' });
    window.parent.postMessage({ id: 77, func: 'magic.doWonders', args: ['<b>ett</b>'] }, location.origin);
  });
  await expect(page.getByText('Meddelanden som värden inte känner: 1')).toBeVisible();
  await expect(page.locator('#unknownList li')).toHaveText('magic.doWonders ["<b>ett</b>"]');
  await page.getByText('Vad appen har bett om: 1').click();
  await expect(page.locator('#toldList li')).toHaveText('shareDeepLink ["aktivitet/1","Ett",null]');
});

/** Keeps the container in which the page puts the web part, for the test alone. */
function keepContainer(): void {
  type Modules = { MinimalWebPartContainer: new (props: unknown) => object };
  let shell: { application(modules: Modules): unknown } | undefined;
  Object.defineProperty(window, 'insidan', {
    get: () => shell,
    set: (given: { application(modules: Modules): unknown }) => {
      shell = {
        ...given,
        application: modules => given.application({
          ...modules,
          MinimalWebPartContainer: class extends modules.MinimalWebPartContainer {
            public constructor(props: unknown) {
              super(props);
              Object.assign(window, { container: this });
            }
          }
        })
      };
    }
  });
}

test('R234 the SDK that SPFx brings is in the web part’s context, and answers', async ({ page, tenant }) => {
  await page.addInitScript(keepContainer);
  await page.goto(meetingAt(tenant.siteUrl, { participants: 'samira.haddad', stage: 'in' }));
  await opened(appIn(seatOf(page, 'Samira Haddad')));
  const frame = await appFrame(page, 'teamshostedapp.aspx');
  const told = await frame.evaluate(async () => {
    type Sdk = { app: Pick<Newest['app'], 'getContext'>; version: string };
    type Part = { context: { sdks: { microsoftTeams?: { teamsJs: Sdk } }; pageContext: { web: { serverRelativeUrl: string }; user: { email: string } } } };
    const { container } = window as unknown as { container: { webPartManager: { getWebPartByInstanceId(id: string): Part } } };
    const { sdks, pageContext } = container.webPartManager.getWebPartByInstanceId('d4e8b1a6-7c29-4f53-8e0d-5a6b7c8d9e10').context;
    const context = await sdks.microsoftTeams?.teamsJs.app.getContext();
    return { context, version: sdks.microsoftTeams?.teamsJs.version, web: pageContext.web.serverRelativeUrl, email: pageContext.user.email };
  });
  expect(told).toMatchObject({
    version: '2.36.0', web: '/', email: 'samira.haddad@bjorkvik.example',
    context: { page: { frameContext: 'sidePanel' }, user: { userPrincipalName: 'samira.haddad@bjorkvik.example' }, meeting: { id: expect.any(String) } }
  });
  await expect(seatOf(page, 'Samira Haddad').getByText('Meddelanden som värden inte känner: 0')).toBeVisible();
});
