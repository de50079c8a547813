import { idOf, makeList } from '../support/lists';
import { TestTenant, startTenant } from '../support/tenant';

interface Route {
  name: string;
  /** Address below `_api/`; `{id}` is the hidden list's. */
  path: string;
  body?: string;
  /** What stands in the answer of somebody who may know, and never in that of somebody who may not. */
  tells: RegExp;
  /** About the list as a whole: no secret when only a row is hidden. */
  ofList?: true;
  contentType?: string;
}

const query = JSON.stringify({ query: { Item: true, List: true, Add: true, Update: true, DeleteObject: true } });
const drafted = '{"query":{"ViewXml":"<View><Query><Where><Contains><FieldRef Name=\'Draft\'/><Value Type=\'Text\'>ebr</Value></Contains></Where></Query></View>"}}';
const hidden = 'web/lists(guid\'{id}\')';
const byTitle = 'web/lists/getByTitle(\'Utkast\')';
const part = (url: string): string => `--b\nContent-Type: application/http\n\nGET {site}/_api/${url} HTTP/1.1\naccept: application/json\n\n\n--b--\n`;

const routes: Route[] = [
  { name: 'lists', path: 'web/lists', tells: /Utkast/, ofList: true },
  { name: 'list by title', path: byTitle, tells: /"ItemCount":1,/, ofList: true },
  { name: 'list by id', path: hidden, tells: /"ItemCount":1,/, ofList: true },
  { name: 'list by address', path: 'web/getList(\'/sites/insidan/Lists/Utkast\')', tells: /"ItemCount":1,/, ofList: true },
  { name: 'item count', path: `${byTitle}/itemcount`, tells: /"value":1/, ofList: true },
  { name: 'root folder', path: `${hidden}?$expand=RootFolder`, tells: /"ItemCount":1/, ofList: true },
  { name: 'columns', path: `${hidden}/fields`, tells: /"Hemlighet"/, ofList: true },
  { name: 'views', path: `${hidden}/views`, tells: /AllItems/, ofList: true },
  { name: 'rights', path: `${hidden}/roleassignments`, tells: /PrincipalId/, ofList: true },
  { name: 'rights of a row', path: `${hidden}/items(1)/roleassignments`, tells: /PrincipalId/ },
  { name: 'items', path: `${hidden}/items`, tells: /zebra/ },
  { name: 'items by filter', path: `${hidden}/items?$filter=Title eq 'zebra'&$select=Id`, tells: /"Id":1/ },
  { name: 'one item', path: `${hidden}/items(1)`, tells: /zebra/ },
  { name: 'one item by address', path: 'web/getList(\'/sites/insidan/Lists/Utkast\')/items(1)', tells: /zebra/ },
  { name: 'versions', path: `${hidden}/items(1)/versions`, tells: /zebra/ },
  { name: 'a version', path: `${hidden}/items(1)/versions(512)`, tells: /zebra/ },
  { name: 'files', path: `${hidden}/items(1)/AttachmentFiles`, tells: /namnlista/ },
  { name: 'a file', path: `${hidden}/items(1)/AttachmentFiles('namnlista.txt')/$value`, tells: /elefant/ },
  { name: 'files expanded', path: `${hidden}/items?$select=Id,AttachmentFiles&$expand=AttachmentFiles`, tells: /namnlista/ },
  { name: 'batch', path: '$batch', body: part(`${hidden}/items(1)`), contentType: 'multipart/mixed; boundary=b', tells: /zebra/ },
  { name: 'lookup expanded', path: 'web/lists/getByTitle(\'Plan\')/items?$select=Id,Draft/Title&$expand=Draft', tells: /zebra/ },
  { name: 'several lookups expanded', path: 'web/lists/getByTitle(\'Plan\')/items?$select=Id,Drafts/Title&$expand=Drafts', tells: /zebra/ },
  { name: 'lookup in a version', path: 'web/lists/getByTitle(\'Plan\')/items(2)/versions', tells: /zebra/ },
  { name: 'filter through a lookup', path: 'web/lists/getByTitle(\'Plan\')/items?$filter=Draft/Title eq \'zebra\'&$select=Title', tells: /"Title":"pekar"/ },
  { name: 'filter by a part through a lookup', path: 'web/lists/getByTitle(\'Plan\')/items?$filter=substringof(\'ebr\',Drafts/Title)&$select=Title', tells: /"Title":"pekar"/ },
  { name: 'order through a lookup', path: 'web/lists/getByTitle(\'Plan\')/items?$orderby=Draft/Title desc&$select=Title', tells: /pekar.*tom/ },
  { name: 'CAML', path: `${hidden}/getitems`, body: '{"query":{"ViewXml":"<View/>"}}', tells: /zebra/ },
  { name: 'CAML through a lookup', path: 'web/lists/getByTitle(\'Plan\')/getitems', body: drafted, tells: /"Title":"pekar"/ },
  { name: 'rendered list', path: `${hidden}/RenderListDataAsStream`, body: '{"parameters":{"RenderOptions":2}}', tells: /zebra/ },
  {
    name: 'rendered lookup', path: 'web/lists/getByTitle(\'Plan\')/RenderListDataAsStream', tells: /zebra/,
    body: '{"parameters":{"RenderOptions":2,"ViewXml":"<View><ViewFields><FieldRef Name=\'Draft\'/><FieldRef Name=\'Drafts\'/></ViewFields></View>"}}'
  },
  { name: 'changes of the list', path: `${hidden}/getchanges`, body: query, tells: /"ItemId":1,/ },
  { name: 'changes of the web', path: 'web/getchanges', body: query, tells: /"ListId":"{id}"/, ofList: true },
  { name: 'changes of rows in the web', path: 'web/getchanges', body: query, tells: /"ItemId":1,"ListId":"{id}"/ },
  { name: 'recycle bin', path: 'web/recyclebin', tells: /giraff/, ofList: true }
];

let tenant: TestTenant;
let id: string;

/** The plan points at a draft; the draft, its list or its row, is for the owner alone. */
async function setUp(what: 'list' | 'row'): Promise<void> {
  tenant = await startTenant();
  const sp = tenant.as('karin.ahlgren');
  const drafts = await makeList(sp, 'Utkast', '<Field Type="Text" Name="Hemlighet" DisplayName="Hemlighet" />');
  id = await idOf(drafts);
  await drafts.items.add({ Title: 'zebra' });
  await drafts.items.getById(1).attachmentFiles.add('namnlista.txt', 'elefant');
  await drafts.items.add({ Title: 'giraff' });
  await drafts.items.getById(2).recycle();
  const plan = await makeList(
    sp, 'Plan', `<Field Type="Lookup" Name="Draft" DisplayName="Draft" List="{${id}}" ShowField="Title" />`,
    `<Field Type="LookupMulti" Mult="TRUE" Name="Drafts" DisplayName="Drafts" List="{${id}}" ShowField="Title" />`);
  await plan.items.add({ Title: 'tom' });
  await plan.items.add({ Title: 'pekar', DraftId: 1, DraftsId: [1] });
  if (what === 'list') await drafts.breakRoleInheritance(false, true);
  else await drafts.items.getById(1).breakRoleInheritance(false, true);
}

async function answer(account: string, { path, body, contentType }: Route): Promise<string> {
  const filled = (text: string): string => text.replaceAll('{id}', id).replaceAll('{site}', tenant.url);
  const response = await tenant.request(account, filled(path), body ? { method: 'POST', body: filled(body), headers: { 'content-type': contentType ?? 'application/json' } } : {});
  return response.text();
}

describe.each(['list', 'row'] as const)('a hidden %s', what => {
  beforeAll(() => setUp(what));
  afterAll(() => tenant.close());

  const asked = routes.filter(route => what === 'list' || !route.ofList);

  test.each(asked)('R170 is told to its owner and to nobody else by: $name', async route => {
    const tells = new RegExp(route.tells.source.replace('{id}', id));
    expect(await answer('karin.ahlgren', route)).toMatch(tells);
    for (const account of ['jonas.wik', 'alva.nyman', 'nils.ahl']) expect(await answer(account, route)).not.toMatch(tells);
  });

  test('R171 a lookup is written alike to a hidden row and to none', async () => {
    const { web } = tenant.as('karin.ahlgren');
    await web.lists.getByTitle('Plan').breakRoleInheritance(true, false);
    await web.lists.getByTitle('Plan').roleAssignments.add(13, 1073741830);
    const write = async (DraftId: number): Promise<string> => {
      const response = await tenant.request('jonas.wik', 'web/lists/getByTitle(\'Plan\')/items', { method: 'POST', body: JSON.stringify({ Title: 'provar', DraftId }) });
      return `${response.status} ${await response.text()}`;
    };
    expect(await write(1)).toBe(await write(77));
    expect(await write(1)).toMatch(/^400 /);
  });
});
