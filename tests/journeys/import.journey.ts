import { Page, request } from '@playwright/test';
import { HandedFile, givenDocument, longDocument, planDocument } from './documents';
import { expect, test } from './journey';
import { chooseFile, confirmImport, expectActivities, openImport, passWaits, setUp } from './pages';

const given = givenDocument('aktivitetsplan.docx');

const kinds = [
  { what: 'a made document', file: undefined, startWith: ['--empty'], toTheFile: fromSetUp },
  { what: 'the document of a municipality', file: given, startWith: ['--set-up'], toTheFile: openImport }
];

/** Sets the site up and goes on to the import, as whoever makes a plan does. */
async function fromSetUp(page: Page, file: HandedFile | string): Promise<void> {
  await setUp(page);
  await page.getByRole('button', { name: 'Importera en plan' }).click();
  await chooseFile(page, file);
}

for (const { what, file, startWith, toTheFile } of kinds) {
  test.describe(`a plan goes in as a Word file, ${what}`, () => {
    test.use({ startWith });

    test('imported once, there after a reload, unchanged by a second import, only read by readers', async ({ openAs, tenant }) => {
      test.skip(what !== 'a made document' && file === undefined, 'the municipality’s document is not beside the project');
      const document = file ?? await planDocument();
      const page = await openAs('karin.ahlgren');
      await toTheFile(page, document);
      await confirmImport(page, 16);
      await expectActivities(page, 16);

      await page.reload();
      await expectActivities(page, 16);

      await openImport(page, document);
      await expect(page.getByText('Ingenting nytt i filen').first()).toBeVisible();
      await page.getByRole('button', { name: 'Visa planen' }).click();
      await expectActivities(page, 16);

      await openAs('alva.nyman');
      await expectActivities(page, 16);
      await expect(page.getByRole('button', { name: /Importera|Redigera aktivitet|Ny aktivitet/ })).toHaveCount(0);
      await expect(page.locator('main input:not([type=search])')).toHaveCount(0);

      const reader = await request.newContext({ extraHTTPHeaders: { 'X-Local-User': 'alva.nyman', accept: 'application/json' } });
      const { FormDigestValue } = await (await reader.post(`${tenant.siteUrl}/_api/contextinfo`)).json() as { FormDigestValue: string };
      const list = `${tenant.siteUrl}/_api/web/getList('/sites/insidan/Lists/HandlingsplanActivities')`;
      const refused = await reader.post(`${list}/items`, {
        headers: { 'X-RequestDigest': FormDigestValue, 'content-type': 'application/json' }, data: { Title: 'Smugglad', HPClientKey: 'x-1' }
      });
      expect(refused.status()).toBe(403);
      expect(await (await reader.get(`${list}/ItemCount`)).json()).toMatchObject({ value: 16 });
    });
  });
}

test.describe('an import that breaks', () => {
  test.use({ startWith: ['--set-up', '--latency', '30'] });

  test('goes on where it stopped when the network is back, and writes nothing twice', async ({ openAs, page }) => {
    await page.clock.install();
    await openAs('karin.ahlgren');
    await openImport(page, await longDocument(70));
    // The third batch of additions and all after it meet no network.
    let batches = 0;
    await page.route('**/_api/$batch', route => {
      const adds = route.request().postData()?.includes('HandlingsplanActivities') && route.request().postData()?.includes('POST ');
      if (adds) batches += 1;
      return adds && batches > 2 ? route.abort('internetdisconnected') : route.continue();
    });
    await page.getByRole('button', { name: 'Importera 70 aktiviteter' }).click();
    await expect.poll(() => batches).toBeGreaterThan(2);
    await passWaits(page, page.getByRole('heading', { name: /Importen stannade efter 40\sav\s70/ }));
    await page.unroute('**/_api/$batch');
    await page.getByRole('button', { name: /Fortsätt med/ }).click();
    await expect(page.getByRole('heading', { name: 'Importen är klar' })).toBeVisible({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Visa planen' }).click();
    await expectActivities(page, 70);
  });

  test('is not left by the browser’s back button while it saves', async ({ openAs }) => {
    const page = await openAs('karin.ahlgren');
    await openImport(page, await longDocument(130));
    await page.getByRole('button', { name: 'Importera 130 aktiviteter' }).click();
    await expect(page.getByRole('heading', { name: /^Importerar/ })).toBeVisible();
    await page.evaluate(() => window.history.back());
    await expect(page.getByRole('heading', { name: 'Importen är klar' })).toBeVisible({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Visa planen' }).click();
    await expectActivities(page, 130);
  });

  test('in two tabs at once writes each row once', async ({ openAs, context }) => {
    const first = await openAs('karin.ahlgren');
    const file = await longDocument(45);
    await openImport(first, file);
    const second = await context.newPage();
    await second.goto(first.url());
    await chooseFile(second, file);
    const start = 'Importera 45 aktiviteter';
    await expect(second.getByRole('button', { name: start })).toBeVisible();
    await Promise.all([first, second].map(page => page.getByRole('button', { name: start }).click()));
    for (const page of [first, second]) await expect(page.getByRole('heading', { name: 'Importen är klar' })).toBeVisible({ timeout: 60_000 });
    await first.getByRole('button', { name: 'Visa planen' }).click();
    await expectActivities(first, 45);
  });
});

test.describe('files that are not plans', () => {
  const files: [string, Buffer, RegExp][] = [
    ['bild.docx', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /inte|är/],
    ['tom.xlsx', Buffer.alloc(0), /tom/i],
    ['plan.doc', Buffer.from('d0cf11e0a1b11ae1' + '00'.repeat(600), 'hex'), /format|spara/i]
  ];

  test('each get a sentence that says what to do, and nothing is lost', async ({ openAs }) => {
    const page = await openAs('karin.ahlgren');
    await expectActivities(page, 37);
    await page.getByRole('button', { name: 'Importera plan' }).click();
    for (const [name, buffer, sentence] of files) {
      await chooseFile(page, { name, mimeType: 'application/octet-stream', buffer });
      await expect(page.getByRole('alert').or(page.getByRole('status')).filter({ hasText: sentence }).first()).toBeVisible();
    }
    await page.goBack();
    await expectActivities(page, 37);
  });
});
