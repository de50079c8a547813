import { ClientsideText, ClientsideWebpart } from '@pnp/sp/clientside-pages';
import { Hono } from 'hono';
import { parseHTML } from 'linkedom';
import { sitePagesFrom } from '../../../local-tenant/page';
import { sitePageRoutes } from '../../../local-tenant/page/sitePage';
import { makePage } from '../support/pages';
import { TestTenant, startTenant } from '../support/tenant';

let tenant: TestTenant;
let pages: Hono;

beforeEach(async () => {
  tenant = await startTenant();
  pages = sitePageRoutes({ language: 'sv', participants: tenant.sharePoint.participants, sitePages: sitePagesFrom(tenant.sharePoint.ask) });
});
afterEach(() => tenant.close());

const open = async (name: string, account = 'alva.nyman'): Promise<{ status: number; policy: string; document: Document; text: string }> => {
  const answer = await pages.request(`/sites/insidan/SitePages/${name}`, { headers: { cookie: `localUser=${account}` } });
  const text = await answer.text();
  return { status: answer.status, policy: answer.headers.get('content-security-policy') ?? '', document: parseHTML(text).document as unknown as Document, text };
};

/** A news page as an editor makes one. */
async function makeNews(title: string, text: string): Promise<void> {
  const page = await tenant.as('karin.ahlgren').web.addClientsidePage(title, title);
  page.addSection().addControl(new ClientsideText(text));
  page.description = `Kort om ${title}`;
  await page.save(true);
  await page.promoteToNews();
}

test('R260 a published page is shown at its address with title, sections and columns, to whoever may read it', async () => {
  const page = await tenant.as('karin.ahlgren').web.addClientsidePage('larmet', 'Larmet gick');
  const section = page.addSection();
  section.addColumn(8).addControl(new ClientsideText('<h2>Det här hände</h2><p>En <strong>äldre</strong> person larmade.</p>'));
  section.addColumn(4).addControl(new ClientsideWebpart({ ...ClientsideWebpart.Default, webPartData: { dataVersion: '1.0', id: 'f1e2d3c4-0000-4000-8000-000000000002', instanceId: 'x', title: '<b>Karta</b>', description: '', properties: {} } } as never));
  page.showPublishDate = true;
  await page.save(true);
  const { status, document, policy } = await open('Larmet.ASPX');
  expect([status, document.querySelector('h1')?.textContent, document.querySelector('.rte h2')?.textContent, document.querySelector('.rte strong')?.textContent])
    .toEqual([200, 'Larmet gick', 'Det här hände', 'äldre']);
  expect(Array.from(document.querySelectorAll<HTMLElement>('.canvas-column'), column => column.getAttribute('style'))).toEqual(['--factor: 8', '--factor: 4']);
  expect(document.querySelector('.web-part')?.textContent).toContain('<b>Karta</b>');
  expect(document.querySelector('.page-head')?.textContent).toContain('Publicerad 23 november 2026');
  expect(policy).toMatch(/script-src 'self';/);
});

test('R260 a web part of the package has an element of its own on the page and its properties in the page’s data; another stands by its title', async () => {
  const partOf = (id: string, title: string): ClientsideWebpart =>
    new ClientsideWebpart({ ...ClientsideWebpart.Default, webPartData: { dataVersion: '1.0', id, instanceId: `${id}-here`, title, description: '', properties: { planSite: '</script><b>' } } } as never);
  const page = await tenant.as('karin.ahlgren').web.addClientsidePage('delar', 'Delar');
  const section = page.addSection();
  for (const id of ['a-1', 'b-2', 'a-1']) section.addControl(partOf(id, `Del ${id}`));
  await page.save(true);
  const asked: { element: string; properties: unknown; title: string }[] = [];
  pages = sitePageRoutes({
    language: 'sv', participants: tenant.sharePoint.participants, sitePages: sitePagesFrom(tenant.sharePoint.ask),
    running: {
      has: async () => id => id === 'a-1',
      boot: async (_request, _visitor, parts) => {
        asked.push(...parts.map(({ element, piece: { properties, title } }) => ({ element, properties, title })));
        return { parts: asked };
      }
    }
  });
  const { document, policy, text } = await open('delar.aspx');
  expect(asked.map(({ element, title }) => [element, title])).toEqual([['webPart-1', 'Del a-1'], ['webPart-2', 'Del a-1']]);
  expect([document.querySelectorAll('#webPart-1, #webPart-2').length, document.querySelector('.web-part')?.textContent]).toEqual([2, expect.stringContaining('Del b-2')]);
  expect(policy).toContain("'unsafe-eval'");
  expect(text).not.toContain('</script><b>');
  expect(JSON.parse(document.querySelector('#boot')?.textContent ?? '')).toEqual({ parts: asked });
  expect((await open('Home.aspx')).policy).not.toContain('unsafe-eval');
});

test('R261 what is not published, withdrawn or never was is 404 for a reader, and says which of them no more than SharePoint', async () => {
  await makePage(tenant.as('karin.ahlgren'), 'utkast', '<p>hemligt</p>', false);
  const [draft, never] = [await open('utkast.aspx'), await open('finns-inte.aspx')];
  expect([draft.status, never.status, draft.text.includes('hemligt')]).toEqual([404, 404, false]);
  expect(draft.text).toBe(never.text);
  expect((await open('utkast.aspx', 'karin.ahlgren')).text).toContain('hemligt');
});

test('R262 nothing that stands in a page’s texts, title or topic runs, asks or paints', async () => {
  const payload = '<img src=x onerror=alert(1)><script>alert(1)</script><a href="javascript:alert(1)" onclick="x()">länk</a><p style="position:fixed" onmouseover=x()>=HYPERLINK("http://x")</p>';
  await makeNews('nyhet', payload);
  const titled = await tenant.as('karin.ahlgren').web.addClientsidePage('titel', '<img src=x onerror=alert(1)>');
  titled.topicHeader = '<script>alert(1)</script>';
  await titled.save(true);
  await titled.promoteToNews();
  for (const name of ['nyhet.aspx', 'titel.aspx', 'Home.aspx']) {
    const { document } = await open(name);
    const main = document.querySelector('main') as HTMLElement;
    expect(main.querySelectorAll('img, script, iframe, style, object, form')).toHaveLength(0);
    const names = Array.from(main.querySelectorAll('*')).flatMap(element => Array.from(element.attributes, ({ name: attribute }) => attribute));
    expect(names.filter(attribute => attribute.startsWith('on'))).toEqual([]);
    expect(Array.from(main.querySelectorAll('a'), link => link.getAttribute('href') ?? '').filter(href => href.includes('javascript'))).toEqual([]);
  }
  expect((await open('nyhet.aspx')).document.querySelector('.rte')?.textContent).toContain('=HYPERLINK("http://x")');
});

test('R263 the start page has the news that the reader may read, the newest first; what is withdrawn goes', async () => {
  await makeNews('Första', '<p>ett</p>');
  tenant.clock.now = new Date('2026-11-23T08:10:00Z');
  await makeNews('Andra', '<p>två</p>');
  await makePage(tenant.as('karin.ahlgren'), 'vanlig', '<p>ingen nyhet</p>', true);
  const promoted = await makePage(tenant.as('karin.ahlgren'), 'halv', '<p>utkast</p>', false);
  const { Id } = await promoted.getItem<{ Id: number }>('Id');
  await tenant.request('karin.ahlgren', `sitepages/pages(${Id})/promoteToNews`, { method: 'POST' });
  const titles = async (account?: string): Promise<(string | null)[]> => Array.from((await open('Home.aspx', account)).document.querySelectorAll('.news h3'), heading => heading.textContent);
  expect([await titles(), await titles('karin.ahlgren')]).toEqual([['Andra', 'Första'], ['Andra', 'Första']]);
  const { document } = await open('Home.aspx');
  expect(document.querySelector('.news article')?.textContent).toMatch(/Andra.*Kort om Andra.*23 november 2026/);
  const page = await tenant.as('karin.ahlgren').web.loadClientsidePage('/sites/insidan/SitePages/Andra.aspx');
  await page.delete();
  expect([await titles(), (await open('Andra.aspx')).status]).toEqual([['Första'], 404]);
});
