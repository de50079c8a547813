import { createRandom } from '../../../local-tenant/sample/random';
import { callPage, pagesUrl } from '../support/pages';
import { TestTenant, startTenant } from '../support/tenant';

/** A page at one level, as the rules say it must be. */
interface Level {
  title: string;
  /** 512 for each major version, 1 for each minor one. */
  version: number;
}

interface Model {
  published?: Level;
  draft?: Level;
  work?: Level & { holder: string };
}

type Method = 'checkoutpage' | 'savepage' | 'SavePageAsDraft' | 'publish' | 'discardPage' | 'promoteToNews';

const methods: Method[] = ['checkoutpage', 'savepage', 'savepage', 'SavePageAsDraft', 'publish', 'discardPage', 'promoteToNews'];
const editors = ['karin.ahlgren', 'nils.ahl'];
const reader = 'alva.nyman';

/** What somebody sees of the page. */
function seen({ published, draft, work }: Model, account: string): Level | undefined {
  if (account === reader) return published;
  return work?.holder === account ? work : draft ?? published;
}

/** How a call must end. */
function expected(model: Model, account: string, method: Method): number {
  if (!seen(model, account)) return 404;
  if (account === reader) return 403;
  if (model.work && model.work.holder !== account) return 423;
  if (!model.work && ['savepage', 'SavePageAsDraft', 'discardPage'].includes(method)) return 500;
  return method === 'discardPage' && !model.draft && !model.published ? 501 : 200;
}

/** What a call that goes well makes of the page. */
function after(model: Model, account: string, method: Method, title: string): Model {
  const now = seen(model, account)!;
  switch (method) {
    case 'checkoutpage': return model.work ? model : { ...model, work: { ...now, version: now.version + 1, holder: account } };
    case 'savepage': return { ...model, work: { ...model.work!, title } };
    case 'SavePageAsDraft': return { published: model.published, draft: { title, version: now.version } };
    case 'publish': return model.draft || model.work ? { published: { title: now.title, version: (Math.floor(now.version / 512) + 1) * 512 } } : model;
    case 'discardPage': return { published: model.published, draft: model.draft };
    case 'promoteToNews': return model;
  }
}

let tenant: TestTenant;

beforeAll(async () => { tenant = await startTenant(); });
afterAll(() => tenant.close());

async function look(account: string, id: number): Promise<Level | undefined> {
  const response = await tenant.request(account, `sitepages/pages(${id})`);
  if (response.status === 404) return undefined;
  const { Title, Version } = await response.json() as { Title: string; Version: string };
  const [major, minor] = Version.split('.').map(Number);
  return { title: Title, version: major * 512 + minor };
}

async function versions(account: string, id: number): Promise<number[]> {
  const response = await tenant.request(account, `web/getList('${pagesUrl}')/items(${id})/versions?$select=VersionId`);
  return response.status === 404 ? [] : (await response.json() as { value: { VersionId: number }[] }).value.map(each => each.VersionId);
}

async function compare(model: Model, id: number, step: string): Promise<void> {
  for (const account of [...editors, reader]) {
    const level = seen(model, account);
    expect([step, account, await look(account, id)]).toEqual([step, account, level && { title: level.title, version: level.version }]);
    const ids = await versions(account, id);
    expect([step, account, ids[0]]).toEqual([step, account, level?.version]);
    expect(ids).toEqual([...new Set(ids)].sort((a, b) => b - a));
    if (account === reader) expect(ids.filter(each => each % 512 !== 0)).toEqual([]);
  }
}

test.each([1, 2, 3, 4])('R215 R216 whatever two editors and a reader do with a page, everybody sees the level that is theirs: seed %i', async seed => {
  const { pick } = createRandom(seed);
  const made = await tenant.request('karin.ahlgren', 'sitepages/pages', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } });
  const { Id } = await made.json() as { Id: number };
  await callPage(tenant, 'karin.ahlgren', Id, 'savepage', { Title: `sida ${seed}` });
  let model: Model = { work: { title: `sida ${seed}`, version: 1, holder: 'karin.ahlgren' } };
  for (let n = 0; n < 60; n++) {
    const account = pick([...editors, ...editors, reader]);
    const method = pick(methods);
    const title = `rubrik ${n}`;
    const { status } = await callPage(tenant, account, Id, method, { Title: title });
    expect([n, account, method, status]).toEqual([n, account, method, expected(model, account, method)]);
    if (status === 200) model = after(model, account, method, title);
    await compare(model, Id, `${n} ${account} ${method}`);
  }
}, 60_000);
