import { TestTenant, startTenant } from '../support/tenant';

let tenant: TestTenant;

beforeEach(async () => {
  tenant = await startTenant();
});
afterEach(() => tenant.close());

/** A request as a browser at somebody's computer sends it. */
async function at(host: string, path: string, init: RequestInit = {}): Promise<Response> {
  return tenant.sharePoint.app.request(`http://${host}${path}`, { ...init, headers: { accept: 'application/json', ...init.headers as Record<string, string> } });
}

const whoAt = async (host: string, path = '/sites/insidan/_api/web/currentuser', headers = {}): Promise<unknown> =>
  ((await (await at(host, path, { headers })).json()) as { Title: string }).Title;

const lever = (name: string, body: unknown): Promise<Response> => at('localhost', `/_local/${name}`, { method: 'POST', body: JSON.stringify(body) });

test('R7 the host name says who asks, before the cookie and after the header', async () => {
  const cookie = { cookie: 'localUser=karin.ahlgren' };
  expect(await whoAt('samira-haddad.localhost', undefined, cookie)).toBe('Samira Haddad');
  expect(await whoAt('samira-haddad.localhost', undefined, { ...cookie, 'X-Local-User': 'jonas.wik' })).toBe('Jonas Wik');
  expect(await whoAt('localhost', undefined, cookie)).toBe('Karin Ahlgren');
});

test('R9 the root web is another site: Insidan’s lists are not there, and its people have other ids', async () => {
  const [here, there] = await Promise.all(['/sites/insidan', ''].map(async web =>
    (await (await at('samira-haddad.localhost', `${web}/_api/web/currentuser`)).json()) as { Id: number; Email: string }));
  expect(there.Email).toBe(here.Email);
  expect(there.Id).not.toBe(here.Id);
  expect((await at('samira-haddad.localhost', '/_api/web/getList(\'/Lists/HandlingsplanActivities\')')).status).toBe(404);
});

test('R230 addresses in answers are those of the computer that asked', async () => {
  const web = await (await at('samira-haddad.localhost:4321', '/sites/insidan/_api/web')).json() as Record<string, string>;
  expect(web.Url).toBe('http://samira-haddad.localhost:4321/sites/insidan');
});

test('R231 without network a computer reaches no _api, and the others do', async () => {
  expect((await lever('network', { user: 'samira.haddad', online: false })).status).toBe(200);
  expect((await at('samira-haddad.localhost', '/sites/insidan/_api/web')).type).toBe('error');
  expect((await at('samira-haddad.localhost', '/_api/web')).type).toBe('error');
  expect(await whoAt('jonas-wik.localhost')).toBe('Jonas Wik');
  const seats = await (await at('localhost', '/_local/network')).json() as { user: string; online: boolean }[];
  expect(seats.filter(({ online }) => !online)).toEqual([{ user: 'samira.haddad', online: false }]);
  await lever('network', { user: 'samira.haddad', online: true });
  expect(await whoAt('samira-haddad.localhost')).toBe('Samira Haddad');
});

test('R231 a write that was cut off is not done; one under way when the network goes is done, and its answer lost', async () => {
  const digest = tenant.sharePoint.issueDigest();
  const titles = async (): Promise<string[]> => (await tenant.as('karin.ahlgren').web.lists.select('Title')()).map(list => list.Title);
  const add = (title: string): Promise<Response> => at('karin-ahlgren.localhost', '/sites/insidan/_api/web/lists', {
    method: 'POST', body: JSON.stringify({ Title: title, BaseTemplate: 100 }), headers: { 'content-type': 'application/json', 'X-RequestDigest': digest }
  });
  tenant.sharePoint.participants.change('karin.ahlgren', { online: false });
  expect((await add('Aldrig')).type).toBe('error');
  expect(await titles()).not.toContain('Aldrig');
  tenant.sharePoint.participants.change('karin.ahlgren', { online: true });
  const underWay = add('Halvvägs');
  tenant.sharePoint.participants.change('karin.ahlgren', { online: false });
  expect((await underWay).type).toBe('error');
  expect(await titles()).toContain('Halvvägs');
});

test('R232 SharePoint may know somebody else at a computer than who sits there', async () => {
  await lever('signin', { user: 'samira.haddad', as: 'alva.nyman' });
  expect(await whoAt('samira-haddad.localhost')).toBe('Alva Nyman');
  expect(await whoAt('jonas-wik.localhost')).toBe('Jonas Wik');
  const seats = await (await at('localhost', '/_local/signin')).json() as { user: string; as: string }[];
  expect(seats.filter(({ user, as }) => user !== as)).toEqual([{ user: 'samira.haddad', as: 'alva.nyman' }]);
});

test.each([['network', { user: 'nobody', online: false }], ['network', { user: 'samira.haddad', online: 'no' }], ['network', null], ['signin', { user: 'samira.haddad', as: 'nobody' }], ['signin', {}]])(
  'R231 R232 a lever says what it cannot do: %s %j', async (name, body) => {
    const answer = await lever(name, body);
    expect([answer.status, await answer.json()]).toEqual([400, { error: expect.any(String) }]);
  });

test('R139 no page of another site reaches the levers, a participant’s computer reaches its own', async () => {
  const from = (origin: string): Promise<Response> => at('samira-haddad.localhost', '/_local/network', { headers: { origin } });
  expect((await from('http://elsewhere.example')).status).toBe(403);
  expect((await from('http://samira-haddad.localhost')).status).toBe(200);
});
