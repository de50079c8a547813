import { learningDraftsList, learningLogList, learningReviewsList } from '../../../../src/lists/schema/learning';
import { listOf } from '../../../../src/lists/sharepoint/connect';
import { LearningSite, accounts, decision, openLearningSite, sentDraft, valuesOf } from './editors';

jest.setTimeout(120_000);

const closed = [learningDraftsList, learningReviewsList, learningLogList];
const outsiders = { reader: accounts.reader, head: accounts.head, planOwner: 'jonas.wik' };
const query = JSON.stringify({ query: { Item: true, List: true, Web: true, View: true, Field: true, SecurityPolicy: true, Add: true, Update: true, DeleteObject: true, Restore: true } });
const since = JSON.stringify({ query: { QueryOptions: '<QueryOptions/>', ViewFields: '<ViewFields><FieldRef Name="HPEvent"/></ViewFields>' } });
const joined = JSON.stringify({ query: { ViewXml: '<View><Joins><Join Type="LEFT" ListAlias="d"><Eq><FieldRef Name="HPUnit" RefType="Id"/><FieldRef List="d" Name="ID"/></Eq></Join></Joins><ProjectedFields><Field Name="x" Type="Lookup" List="d" ShowField="HPEvent"/></ProjectedFields></View>' } });
const rendered = (options: number): string => JSON.stringify({ parameters: { RenderOptions: options, ViewXml: '<View><ViewFields><FieldRef Name="HPEvent"/></ViewFields></View>' } });

interface Ask {
  /** Below the list, or below the site's address. */
  path: string;
  body?: string;
  verb?: 'MERGE' | 'DELETE';
}

/** What can be asked below a list, whichever way it was come to. */
const belowList: Ask[] = [
  ...['', '?$select=ItemCount,LastItemModifiedDate,LastItemUserModifiedDate,LastItemDeletedDate', '?$select=*', '?$expand=RootFolder,Fields,Views,DefaultView,ContentTypes', '?$expand=Items', '?$select=Items/HPEvent&$expand=Items',
    '/itemcount', '/title', '/id', '/created', '/lastitemmodifieddate', '/lastitemusermodifieddate', '/lastitemdeleteddate', '/currentchangetoken', '/effectivebasepermissions', '/hasuniqueroleassignments', '/firstuniqueancestorsecurableobject',
    '/rootfolder', '/rootfolder/itemcount', '/rootfolder/files', '/rootfolder/folders', '/parentweb', '/parentweb/lists', '/schemaxml', '/fields', '/fields?$filter=Hidden eq false', "/fields/getByInternalNameOrTitle('HPEvent')",
    '/relatedfields', '/views', '/defaultview', '/defaultview/viewfields', '/forms', '/contenttypes', '/eventreceivers', '/usercustomactions', '/subscriptions', '/workflowassociations', '/roleassignments', '/roleassignments?$expand=Member,RoleDefinitionBindings',
    "/getusereffectivepermissions(@u)?@u='i:0%23.f|membership|lena.forsberg@bjorkvik.example'", '/items', '/items?$top=1', '/items?$select=Id', '/items?$select=Id,Author/EMail&$expand=Author', '/items?$filter=Id gt 0', '/items?$orderby=Modified desc', '/items/$count',
    '/items?$filter=startswith(Title,%27z%27)', '/items?$expand=Versions', '/items?$expand=AttachmentFiles,FieldValuesAsText', '/items?$skiptoken=Paged=TRUE%26p_ID=0', '/getitembystringid(%271%27)'].map(path => ({ path })),
  { path: '/getitems', body: '{"query":{"ViewXml":"<View/>"}}' }, { path: '/getitems', body: joined }, { path: '/getchanges', body: query }, { path: '/getlistitemchangessincetoken', body: since },
  ...[2, 4, 7, 4096, 65535].map(options => ({ path: '/renderlistdataasstream', body: rendered(options) })), { path: "/renderlistdata(@v)?@v='<View/>'", body: '{}' }, { path: '/renderlistformdata(1,%27DISPLAY%27,0)', body: '{}' },
  { path: '/reservelistitemid', body: '{}' }, { path: '/breakroleinheritance(true)', body: '{}' }, { path: '/resetroleinheritance', body: '{}' }, { path: '/roleassignments/addroleassignment(principalid=15,roledefid=1073741829)', body: '{}' },
  { path: '/recycle', body: '{}' }, { path: '', body: '{"Title":"x"}', verb: 'MERGE' }, { path: '', body: '', verb: 'DELETE' }, { path: '/fields/createfieldasxml', body: '{"parameters":{"SchemaXml":"<Field Type=\'Text\' Name=\'x\' DisplayName=\'x\'/>"}}' },
  { path: '/views', body: '{"Title":"x"}' }, { path: '/items', body: '{"Title":"x"}' }, { path: '/addvalidateupdateitemusingpath', body: '{"formValues":[{"FieldName":"Title","FieldValue":"x"}]}' }, { path: '/subscriptions', body: '{"notificationUrl":"https://x.example"}' }
];

/** What can be asked below a row. */
const belowRow: Ask[] = [
  ...['', '?$select=HPEvent', '?$expand=FieldValuesAsText', '/versions', '/versions(512)', '/attachmentfiles', "/attachmentfiles('x.txt')/$value", '/fieldvaluesastext', '/fieldvaluesashtml', '/fieldvaluesforedit', '/parentlist', '/parentlist/items',
    '/contenttype', '/roleassignments', '/effectivebasepermissions', '/effectivebasepermissionsforui', '/firstuniqueancestorsecurableobject', '/file', '/folder', '/properties', '/comments', '/likedbyinformation', '/hasuniqueroleassignments', '/author'].map(path => ({ path })),
  { path: '/getwopiframeurl(0)', body: '{}' }, { path: '/recycle', body: '{}' }, { path: '/breakroleinheritance(true)', body: '{}' }, { path: '', body: '{"Title":"x"}', verb: 'MERGE' }, { path: '', body: '', verb: 'DELETE' },
  { path: '/validateupdatelistitem', body: '{"formValues":[{"FieldName":"Title","FieldValue":"x"}]}' }, { path: "/attachmentfiles/add(FileName='x.txt')", body: 'x' }, { path: '/versions(512)', body: '', verb: 'DELETE' }
];

/** What can be asked of the site and beside it, with `{url}`, `{id}` and `{title}` of the list. */
const besides: Ask[] = [
  ...['/_api/web/lists', '/_api/web/lists?$select=*', '/_api/web/lists?$filter=ItemCount gt 0', "/_api/web/lists?$filter=Title eq '{title}'", "/_api/web/lists?$filter=Id eq guid'{id}'", "/_api/web/lists?$filter=RootFolder/ServerRelativeUrl eq '{url}'&$expand=RootFolder",
    '/_api/web/lists?$expand=Items', '/_api/web/lists?$expand=RootFolder,Fields,Views', '/_api/web/lists/$count', '/_api/web?$expand=Lists', '/_api/web?$expand=Lists/Items', '/_api/site/rootweb/lists', '/_api/site?$expand=RootWeb/Lists', '/_api/lists', '/_api/lists(guid%27{id}%27)/items',
    '/_api/web/getcatalog(113)', '/_api/web/folders', '/_api/web/rootfolder/folders', "/_api/web/getfolderbyserverrelativeurl('{url}')?$expand=Files,Folders", "/_api/web/getfolderbyserverrelativepath(decodedurl='{url}')/files", "/_api/web/getfolderbyserverrelativepath(decodedurl='/sites/insidan/Lists')/folders",
    "/_api/web/getfilebyserverrelativeurl('{url}/AllItems.aspx')", "/_api/web/getfilebyserverrelativepath(decodedurl='{url}/DispForm.aspx')/$value", "/_api/web/getfilebyserverrelativepath(decodedurl='{url}/Attachments/1/x.txt')/$value", "/_api/web/getlistitem('{url}/1_.000')", "/_api/web/getlistusingpath(decodedurl='{url}')/items",
    '/_api/web/recyclebin', '/_api/site/recyclebin', '/_api/web/recyclebin?$filter=ItemType eq 3', '/_api/web/eventreceivers', '/_api/web/usercustomactions', '/_api/site/usercustomactions', '/_api/web/allproperties', '/_api/web/navigation/quicklaunch', '/_api/web/siteuserinfolist/items', '/_api/web/roleassignments', '/_api/web/sitegroups?$expand=Users',
    "/_api/search/query?querytext='zebra'", "/_api/search/query?querytext='contentclass:STS_ListItem*'", "/_api/search/query?querytext='ListId:{id}'", "/_api/search/query?querytext='contentclass:STS_List*'&rowlimit=500", "/_api/search/query?querytext='path:\"{url}\"'", "/_api/search/suggest?querytext='zeb'",
    '/_api/$metadata', '/_api/web/$metadata', '/_vti_bin/ListData.svc', '/_vti_bin/ListData.svc/HandlingsplanLearningDrafts', '/_vti_bin/listdata.svc/HandlingsplanLearningDrafts(1)', '/_vti_bin/owssvr.dll?Cmd=Display&List={id}&XMLDATA=TRUE', '/_vti_bin/Lists.asmx', '/_vti_bin/lists.asmx/GetList?listName={id}',
    '{plain}', '{plain}/AllItems.aspx', '{plain}/DispForm.aspx?ID=1', '{plain}/Attachments/1/x.txt', '/_layouts/15/listfeed.aspx?List={id}', '/_layouts/15/versions.aspx?list={id}&ID=1', '/_layouts/15/listform.aspx?PageType=4&ListId={id}&ID=1', ['/_api/v2.0/sites', 'root', 'lists'].join('/'), '/_api/v2.1/lists/{id}/items'].map(path => ({ path })),
  { path: '/_api/web/getchanges', body: query }, { path: '/_api/site/getchanges', body: query }, { path: '/_api/search/postquery', body: '{"request":{"Querytext":"contentclass:STS_List*","RowLimit":500}}' },
  { path: '/_vti_bin/client.svc/ProcessQuery', body: '<Request xmlns="http://schemas.microsoft.com/sharepoint/clientquery/2009"/>' }, { path: '/_vti_bin/Lists.asmx', body: '<GetListItems/>' }
];

let site: LearningSite;
let ids: Map<string, string>;

beforeAll(async () => {
  site = await openLearningSite();
  await site.join('Planägare', outsiders.planOwner);
  const draft = await sentDraft(site, 'zebra-1', valuesOf({ title: 'zebra', event: 'zebra' }));
  await site.as('reviewer').reviews.decide(draft, decision('zebra-r', { comment: 'zebra' }));
  ids = new Map();
  for (const list of closed) {
    const all = listOf(site.connect(accounts.owner), list);
    ids.set(list.key, (await all.select('Id')()).Id);
    const { Id } = await all.items.add({ Title: 'zebra in the bin', HPClientKey: 'zebra-bin' }) as { Id: number };
    await all.items.getById(Id).recycle();
  }
});
afterAll(() => site.close());

const urlOf = (list: { url: string }): string => `/sites/insidan/Lists/${list.url}`;

interface Told {
  status: number;
  text: string;
}

const headersOf = (verb: Ask['verb']): Record<string, string> => ({ accept: 'application/json', 'content-type': 'application/json', ...(verb ? { 'X-HTTP-Method': verb, 'If-Match': '*' } : {}) });

/** Asks below the site's address. What is answered comes with the headers that say something of what was asked for. */
async function ask(account: string, { path, body, verb }: Ask): Promise<Told> {
  const headers = { 'X-Local-User': account, 'X-RequestDigest': site.sharePoint.issueDigest(), ...headersOf(verb) };
  const answer = await fetch(site.url + path, { method: body === undefined ? 'GET' : 'POST', headers, ...(body === undefined ? {} : { body }) });
  return { status: answer.status, text: [...['etag', 'location', 'www-authenticate'].map(name => answer.headers.get(name) ?? ''), await answer.text()].join('\n') };
}

/** Asks all of it in one batch. */
async function askTogether(account: string, asks: Ask[]): Promise<Told[]> {
  const parts = asks.map(({ path, body, verb }) => [
    '--b', 'Content-Type: application/http', '', `${body === undefined ? 'GET' : 'POST'} ${site.url}${path.replace(/ /g, '%20')} HTTP/1.1`,
    ...Object.entries(headersOf(verb)).map(([name, value]) => `${name}: ${value}`), '', body ?? '', ''
  ].join('\n'));
  const answer = await fetch(`${site.url}/_api/$batch`, {
    method: 'POST', body: `${parts.join('')}--b--\n`, headers: { 'X-Local-User': account, 'X-RequestDigest': site.sharePoint.issueDigest(), 'content-type': 'multipart/mixed; boundary=b' }
  });
  const told = (await answer.text()).split(/--batchresponse_[^\r\n]*/).slice(1, -1).map(text => ({ status: Number(/HTTP\/1\.1 (\d+)/.exec(text)?.[1]), text: text.slice(text.indexOf('HTTP/1.1')) }));
  expect(told).toHaveLength(asks.length);
  return told;
}

/** Ways to a list: what is told by each when there is none of that name. */
const waysTo = (list: (typeof closed)[number]): string[] => [
  `/_api/web/lists(guid'${ids.get(list.key)}')`, `/_api/web/lists('${ids.get(list.key)}')`, `/_api/Web/Lists/getById('${ids.get(list.key)?.toUpperCase()}')`, `/_api/web/lists/getByTitle('${encodeURIComponent(list.title.sv)}')`,
  `/_api/web/lists/GETBYTITLE(@t)?@t='${encodeURIComponent(list.title.sv)}'`, `/_api/web/getList('${urlOf(list)}')`, `/_api/web/getlist('${urlOf(list).toUpperCase()}')`, `/_api/web/getList('${encodeURIComponent(urlOf(list))}')`, `/_api/web/GetList(@u)?@u='${urlOf(list)}'`
];

/** A way with something below it; parameters stay at the end. */
function below(way: string, path: string): string {
  const [head, parameters] = way.split('?');
  const query = path.includes('?') ? `${path}${parameters ? `&${parameters}` : ''}` : `${path}${parameters ? `?${parameters}` : ''}`;
  return head + query;
}

/** What is told besides what the question said itself. */
function besidesAsked(text: string, path: string): string {
  const asked = [path, decodeURIComponent(path), ...Array.from(path.matchAll(/'([^']+)'/g), ([, quoted]) => decodeURIComponent(quoted))];
  return asked.reduce((told, each) => told.split(each).join('…'), text.replace(/The local tenant does not model [^"]*/g, ''));
}

const secret = (list: (typeof closed)[number], told: string): boolean => /zebra/i.test(told) || told.toLowerCase().includes(ids.get(list.key)!.toLowerCase());

describe.each(closed)('R104 R170 R172 $key', list => {
  test.each(Object.entries(outsiders))('is refused to a %s or is not there, whatever is asked below it, by whichever way', async (who, account) => {
    const odd: string[] = [];
    for (const way of waysTo(list)) {
      const asks = belowList.map(each => ({ ...each, path: below(way, each.path) }));
      const alone = who === 'reader' && list.key === 'learningDrafts' ? await Promise.all(asks.map(each => ask(account, each))) : [];
      [...await askTogether(account, asks), ...alone].forEach(({ status, text }, at) => {
        const { path, body = '' } = asks[at % asks.length];
        const told = besidesAsked(text, path);
        if (![403, 404].includes(status) || secret(list, told) || /ItemCount|LastItem|"Id"/.test(told)) odd.push(`${status} ${path} ${body} ${told.slice(0, 300)}`);
      });
    }
    expect(odd).toEqual([]);
  });

  test.each(Object.entries(outsiders))('tells a %s not how many rows it has: a row that is there answers as one that never was', async (_who, account) => {
    const odd: string[] = [];
    for (const way of waysTo(list)) {
      const rows = await Promise.all([1, 999].map(id => askTogether(account, belowRow.map(each => ({ ...each, path: below(way, `/items(${id})${each.path}`) })))));
      belowRow.forEach(({ path }, at) => {
        const told = rows.map(answers => `${answers[at].status} ${answers[at].text.replace(/\b(1|999)\b/g, 'n')}`);
        if (told[0] !== told[1] || !/^40[34] /.test(told[0]) || secret(list, besidesAsked(told[0], way))) odd.push(`${path} ${told.join(' | ').slice(0, 400)}`);
      });
    }
    expect(odd).toEqual([]);
  });

  test('answers a reader by title and id as one that never was', async () => {
    const ways = [
      [`/_api/web/lists/getByTitle('${encodeURIComponent(list.title.sv)}')`, `/_api/web/lists/getByTitle('${encodeURIComponent('Handlingsplan: drömmar')}')`],
      [`/_api/web/lists(guid'${ids.get(list.key)}')`, "/_api/web/lists(guid'0f0e0d0c-0b0a-4908-8706-050403020100')"]
    ];
    for (const pair of ways) {
      const [there, never] = await Promise.all(pair.map(async way =>
        (await askTogether(outsiders.reader, belowList.map(each => ({ ...each, path: below(way, each.path) })))).map(({ status, text }) => `${status} ${besidesAsked(text, way)}`)));
      expect(there).toEqual(never);
    }
  });

  test('is told to no outsider by anything that the site has besides, and to an owner by some of it', async () => {
    const filled = (text: string): string => text.replace('{plain}', `/Lists/${list.url}`).replace('{url}', urlOf(list)).replace('{id}', ids.get(list.key)!).replace('{title}', encodeURIComponent(list.title.sv));
    const asks = besides.map(each => ({ ...each, path: filled(each.path) }));
    const api = asks.filter(({ path }) => path.startsWith('/_api/'));
    const telling = (told: Told[], of: Ask[]): string[] => told.flatMap(({ status, text }, at) => {
      const more = besidesAsked(text, of[at].path);
      return secret(list, more) || more.includes(list.title.sv) || more.includes(list.url) ? [`${status} ${of[at].path} ${more.slice(0, 300)}`] : [];
    });
    const alone = (account: string): Promise<Told[]> => Promise.all(asks.map(each => ask(account, each)));
    for (const account of Object.values(outsiders)) expect([telling(await alone(account), asks), telling(await askTogether(account, api), api)]).toEqual([[], []]);
    expect(telling(await alone(accounts.owner), asks).length).toBeGreaterThan(8);
  });
});

test('no column of another list points at a closed one', async () => {
  const json = async (path: string): Promise<{ value: Record<string, string>[] }> => (await site.request(accounts.owner, path)).json() as Promise<{ value: Record<string, string>[] }>;
  const pointing: string[] = [];
  for (const { Id, Title } of (await json('web/lists?$select=Id,Title')).value) {
    const { value } = await json(`web/lists(guid'${Id}')/fields?$select=InternalName,SchemaXml`);
    if (value.some(({ SchemaXml }) => Array.from(ids.values()).some(id => SchemaXml.toLowerCase().includes(`list="{${id.toLowerCase()}}"`)))) pointing.push(Title);
  }
  expect(pointing).toEqual([]);
});
