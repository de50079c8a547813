import '@pnp/sp/clientside-pages';
import { Hono } from 'hono';
import { parseHTML } from 'linkedom';
import { sitePagesFrom } from '../../../../local-tenant/page';
import { sitePageRoutes } from '../../../../local-tenant/page/sitePage';
import { textParts } from '../../../../src/domain/learning';
import { hostileExample, hostileText, hostileTitles, payloads } from '../../../../src/domain/learning/testing/hostile';
import { learningExamplesList } from '../../../../src/lists/schema/learning';
import { listOf } from '../../../../src/lists/sharepoint/connect';
import { LearningSite, accounts, approvedDraft, openLearningSite, words } from './editors';

jest.setTimeout(120_000);

let site: LearningSite;
let pages: Hono;
const published: { title: string; path: string }[] = [];
const pageWords = {
  ...words, headings: Object.fromEntries(textParts.map(part => [part, hostileText(`heading ${part}`)])) as typeof words.headings,
  themes: [hostileText('theme')], careKinds: [hostileText('care')], about: hostileText('about')
};

beforeAll(async () => {
  site = await openLearningSite();
  pages = sitePageRoutes({ language: 'sv', participants: site.sharePoint.participants, sitePages: sitePagesFrom(site.sharePoint.ask) });
  for (const [at, title] of hostileTitles.entries()) {
    const { draft } = await approvedDraft(site, `d${at}`, { content: hostileExample(title, [hostileText('theme key').slice(0, 200)]), kept: [], replies: [] });
    const { pagePath } = await site.as('writer').examples.publish(draft, pageWords);
    published.push({ title, path: pagePath });
  }
});
afterAll(() => site.close());

const readable = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What stands on a page of the site as a reader opens it. */
async function open(path: string): Promise<HTMLElement> {
  const answer = await pages.request(path, { headers: { cookie: `localUser=${accounts.reader}` } });
  expect([answer.status, /script-src 'self';/.test(answer.headers.get('content-security-policy') ?? '')]).toEqual([200, true]);
  return (parseHTML(await answer.text()).document as unknown as Document).querySelector('main') as HTMLElement;
}

/** Nothing that was written is anything but words, and all of it is there. */
function expectInert(main: HTMLElement, ...texts: string[]): void {
  expect(Array.from(main.querySelectorAll('*'), ({ localName }) => localName).filter(name => !/^(div|p|h[1-3]|ul|li|section|article|a)$/.test(name))).toEqual([]);
  const attributes = Array.from(main.querySelectorAll('*')).flatMap(element => Array.from(element.attributes));
  expect(attributes.filter(({ name, value }) => !/^(class|id|aria-labelledby)$/.test(name) && !(name === 'style' && value === '--factor: 12') && !(name === 'href' && value.startsWith('/sites/insidan/SitePages/larande-')))).toEqual([]);
  const shown = readable(main.textContent ?? '');
  expect(texts.filter(text => !shown.includes(readable(text)))).toEqual([]);
}

test('R262 the news page of an example that is hostile in every field has words and nothing else', async () => {
  for (const { title, path } of published) {
    const texts = textParts.flatMap(part => [hostileText(`heading ${part}`), ...(part === 'questions' ? payloads.map(payload => `¤questions¤ ${payload}`) : [hostileText(part)])]);
    expectInert(await open(path), title, ...texts, hostileText('theme'), hostileText('care'), hostileText('about'));
    expect(decodeURIComponent(path)).toMatch(/^\/sites\/insidan\/SitePages\/larande-[0-9a-f]{8}-[a-z0-9-]+\.aspx$/);
  }
});

test('R263 so has the news on the start page', async () => {
  expectInert(await open('/sites/insidan/SitePages/Home.aspx'), ...hostileTitles, hostileText('lessons').slice(0, 200));
});

test('what was written comes back as it was written, from the open list and from the marks', async () => {
  const { discussions } = site.as('head');
  const [unit] = await site.connect(accounts.owner).sp.web.getList('/sites/insidan/Lists/HandlingsplanUnits').items.select('Id').top(1)() as { Id: number }[];
  const unitId = unit?.Id ?? (await site.connect(accounts.owner).sp.web.getList('/sites/insidan/Lists/HandlingsplanUnits').items.add({ Title: 'ÄO' }) as { Id: number }).Id;
  await discussions.mark({ exampleKey: 'd0', unitId, on: '2026-11-20', comment: hostileText('comment') });
  const { examples } = await site.as('reader').examples.all();
  expect(examples.map(({ content }) => content).sort((a, b) => a.title.localeCompare(b.title))).toEqual(
    [...hostileTitles].map(title => hostileExample(title, [hostileText('theme key').slice(0, 200)])).sort((a, b) => a.title.localeCompare(b.title)));
  expect((await site.as('reader').discussions.all()).discussions).toMatchObject([{ comment: hostileText('comment') }]);
});

test.each(['javascript:alert(1)', '//payload.example/x', '/\\payload.example', 'https://payload.example/', '.payload.example/', '@payload.example/', 'data:text/html,x'])(
  'a page that an editor has written into the row by hand leads nowhere but on the tenant: %s', async written => {
    const list = listOf(site.connect(accounts.writer), learningExamplesList);
    const [{ Id }] = await list.items.select('Id').top(1)() as { Id: number }[];
    await list.items.getById(Id).update({ HPPagePath: written, HPCareKinds: JSON.stringify(payloads) });
    const example = (await site.as('reader').examples.all()).examples.find(({ id }) => id === Id);
    expect([example?.pagePath, new Set(example?.content.careKinds)]).toEqual(['', new Set(['other'])]);
  });
