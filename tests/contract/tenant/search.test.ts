import { SearchResults } from '@pnp/sp/search';
import '@pnp/sp/search';
import { TestTenant, startTenant } from '../support/tenant';

let tenant: TestTenant;

beforeAll(async () => {
  tenant = await startTenant();
  const { web } = tenant.as('karin.ahlgren');
  for (const title of ['Handlingsplan: inställningar', 'Handlingsplan: roller', 'Hemlig handlingsplan']) await web.lists.add(title);
  await web.lists.getByTitle('Hemlig handlingsplan').breakRoleInheritance(false);
});
afterAll(() => tenant.close());

const find = (account: string, text: string, more: object = {}): Promise<SearchResults> => tenant.as(account).search({ Querytext: text, ...more });
const titles = async (account: string, text: string): Promise<(string | undefined)[]> => (await find(account, text)).PrimarySearchResults.map(({ Title }) => Title).sort();
const generic = 'contentclass:STS_List_GenericList';

test.each([
  [`${generic} AND (Title:"Handlingsplan: inställningar" OR Title:"Action plan: settings")`, ['Handlingsplan: inställningar']],
  [`${generic} Title:handlingsplan`, ['Handlingsplan: inställningar', 'Handlingsplan: roller']],
  ['contentclass:STS_List* Title:handl*', ['Handlingsplan: inställningar', 'Handlingsplan: roller']],
  ['contentclass:sts_list_documentlibrary', ['Dokument']],
  ['Title:"roller handlingsplan"', []],
  ['Title:plan', []]
])('R250 lists are found by %s', async (text, found) => {
  expect(await titles('alva.nyman', text)).toEqual(found);
});

test('R250 a path finds what lies below it, and no neighbour with a longer name', async () => {
  const site = new URL(tenant.url).origin;
  expect(await titles('alva.nyman', `${generic} path:"${site}/sites/insidan"`)).toHaveLength(2);
  expect(await titles('alva.nyman', `${generic} path:${site}/sites/insi`)).toEqual([]);
  expect(await titles('alva.nyman', `${generic} path:${site}/sites/insi*`)).toHaveLength(2);
});

test('R250 R251 GET takes the same in quotes, and the root web sees the whole tenant', async () => {
  const query = new URLSearchParams({ querytext: `'${generic} AND Title:"roller"'`, selectproperties: '\'Path,SPWebUrl,SiteTitle,Nothing\'', rowlimit: '50', trimduplicates: 'false' });
  const { origin } = new URL(tenant.url);
  const answer = await fetch(`${origin}/_api/search/query?${query}`, { headers: { accept: 'application/json;odata=nometadata', 'X-Local-User': 'alva.nyman' } });
  const { PrimaryQueryResult: { RelevantResults } } = await answer.json() as { PrimaryQueryResult: { RelevantResults: { RowCount: number; Table: { Rows: { Cells: { Key: string; Value: string | null }[] }[] } } } };
  expect(RelevantResults.RowCount).toBe(1);
  expect(Object.fromEntries(RelevantResults.Table.Rows[0].Cells.map(({ Key, Value }) => [Key, Value]))).toMatchObject({
    Path: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/sites\/insidan\/Lists\/.*roller\/AllItems\.aspx$/) as string, SPWebUrl: tenant.url, SiteTitle: 'Insidan', Nothing: null
  });
});

test('R251 rows come ten at a time, or as many as asked for, and the total is told', async () => {
  const page = await find('karin.ahlgren', 'contentclass:STS_List*', { RowLimit: 2, SelectProperties: ['Title'] });
  expect([page.RowCount, page.TotalRows]).toEqual([2, 5]);
  expect((await page.getPage(3))?.PrimarySearchResults.map(({ Title }) => Title)).toHaveLength(1);
});

test('R253 a list that the caller may not see is not found', async () => {
  expect(await titles('karin.ahlgren', `${generic} Title:hemlig`)).toEqual(['Hemlig handlingsplan']);
  expect(await titles('alva.nyman', `${generic} Title:hemlig`)).toEqual([]);
});

test.each(['handlingsplan', `${generic} NOT Title:roller`, 'Title=roller', 'Author:karin', `${generic} (Title:a`, '"två ord"', 'Title:a OR'])('R5 R250 what of KQL is not modelled is 501: %s', async text => {
  const answer = await tenant.request('alva.nyman', 'search/postquery', { method: 'POST', body: JSON.stringify({ request: { Querytext: text } }), headers: { 'content-type': 'application/json' } });
  expect(answer.status).toBe(501);
});
