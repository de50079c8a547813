import { learningDraftsList, learningLogList, learningReviewsList } from '../../../../src/lists/schema/learning';
import { listOf } from '../../../../src/lists/sharepoint/connect';
import { LearningSite, accounts, decision, openLearningSite, sentDraft, valuesOf } from './editors';

interface Route {
  name: string;
  /** Below `_api/`; `{list}` is the list's address, `{id}` its id, `{title}` its title. */
  path: string;
  body?: string;
  /** What an editor is told by it, and nobody else: words of a row, the list itself, or that there are none. */
  tells: 'words' | 'list' | 'none';
}

const caml = JSON.stringify({ query: { ViewXml: '<View><Query><Where><IsNotNull><FieldRef Name="HPClientKey"/></IsNotNull></Where></Query></View>' } });
const changes = JSON.stringify({ query: { Item: true, List: true, Add: true, Update: true, DeleteObject: true } });
const routes: Route[] = [
  { name: 'items', path: '{list}/items', tells: 'words' },
  { name: 'items by id of the list', path: "web/lists(guid'{id}')/items", tells: 'words' },
  { name: 'items by title of the list', path: "web/lists/getByTitle('{title}')/items?$select=*,Author/Title&$expand=Author", tells: 'words' },
  { name: 'an item', path: '{list}/items(1)', tells: 'words' },
  { name: 'a filter', path: "{list}/items?$filter=HPRound ge 0", tells: 'words' },
  { name: 'versions', path: '{list}/items(1)/versions', tells: 'words' },
  { name: 'attachments', path: '{list}/items(1)/AttachmentFiles', tells: 'none' },
  { name: 'expanded attachments', path: '{list}/items?$expand=AttachmentFiles&$select=*,AttachmentFiles', tells: 'words' },
  { name: 'CAML', path: '{list}/getitems', body: caml, tells: 'words' },
  { name: 'the rendered list', path: '{list}/RenderListDataAsStream', body: '{"parameters":{"RenderOptions":2,"ViewXml":"<View><ViewFields><FieldRef Name=\'HPClientKey\'/></ViewFields></View>"}}', tells: 'words' },
  { name: 'changes of the list', path: '{list}/getchanges', body: changes, tells: 'list' },
  { name: 'changes of the site', path: 'web/getchanges', body: changes, tells: 'list' },
  { name: 'lists', path: 'web/lists?$select=Id,Title', tells: 'list' },
  { name: 'the list', path: '{list}', tells: 'list' },
  { name: 'columns', path: '{list}/fields', tells: 'list' },
  { name: 'search', path: "search/query?querytext='contentclass:STS_List* Title:\"{title}\"'", tells: 'list' }
];

const closed = [learningDraftsList, learningReviewsList, learningLogList];
const outsiders = ['reader', 'head', 'planOwner'] as const;
const accountOf = { ...accounts, planOwner: 'jonas.wik' };
const json = { 'content-type': 'application/json' };

let site: LearningSite;
let ids: Map<string, string>;

beforeAll(async () => {
  site = await openLearningSite();
  await site.join('Planägare', accountOf.planOwner);
  const draft = await sentDraft(site, 'zebra-1', valuesOf({ title: 'zebra' }));
  await site.as('reviewer').reviews.decide(draft, decision('zebra-r', { comment: 'zebra' }));
  ids = new Map();
  for (const list of closed) ids.set(list.key, (await listOf(site.connect(accounts.owner), list).select('Id')()).Id);
});
afterAll(() => site.close());

async function single(account: string, path: string, body?: string): Promise<string> {
  const answer = await site.request(account, path, body === undefined ? {} : { method: 'POST', body, headers: json });
  return answer.text();
}

async function batched(account: string, path: string, body?: string): Promise<string> {
  const part = `--b\nContent-Type: application/http\n\n${body === undefined ? 'GET' : 'POST'} ${site.url}/_api/${path.replace(/ /g, '%20')} HTTP/1.1\naccept: application/json\ncontent-type: application/json\n\n${body ?? ''}\n--b--\n`;
  return (await site.request(account, '$batch', { method: 'POST', body: part, headers: { 'content-type': 'multipart/mixed; boundary=b' } })).text();
}

const ways = { single, batched };

describe.each(closed)('R170 $key tells who is no editor nothing', list => {
  const cases = routes.flatMap(route => (Object.keys(ways) as (keyof typeof ways)[]).map(way => ({ ...route, way })));

  test.each(cases)('$name, $way', async ({ path, body, tells, way }) => {
    const id = ids.get(list.key)!;
    const filled = path.replace('{list}', `web/getList('/sites/insidan/Lists/${list.url}')`).replace('{id}', id).replace('{title}', encodeURIComponent(list.title.sv));
    const told = { words: /zebra/, list: new RegExp(`${id}|${list.title.sv}`, 'i'), none: /"value":\[\]/ }[tells];
    const knows = (text: string): boolean => told.test(text);
    const asked = (account: string): Promise<string> => ways[way](account, filled, body);
    expect(knows(await asked(accounts.writer))).toBe(true);
    for (const outsider of outsiders) {
      const text = await asked(accountOf[outsider]);
      expect([outsider, /zebra/.test(text), knows(text)]).toEqual([outsider, false, false]);
    }
  });
});

test('R109 readers and heads cannot write there either, by row or form', async () => {
  for (const { url } of closed) {
    for (const outsider of outsiders) {
      const path = `web/getList('/sites/insidan/Lists/${url}')`;
      const add = await site.request(accountOf[outsider], `${path}/items`, { method: 'POST', body: '{"Title":"x"}', headers: json });
      const form = await site.request(accountOf[outsider], `${path}/AddValidateUpdateItemUsingPath`, { method: 'POST', body: '{"formValues":[{"FieldName":"Title","FieldValue":"x"}]}', headers: json });
      expect([add.status, form.status]).toEqual([403, 403]);
    }
  }
});
