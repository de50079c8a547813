import { refusal, refusalIn } from '../support/outcome';
import { TestTenant, startTenant } from '../support/tenant';

let tenant: TestTenant;
const owner = 'karin.ahlgren';

beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.close());

const get = (path: string, headers: Record<string, string>): Promise<Response> => tenant.request(owner, path, { headers });

test('R1 application/json is answered with minimal metadata, annotations first', async () => {
  const response = await get('web/currentuser', { accept: 'application/json' });
  const body = await response.json() as Record<string, unknown>;
  expect(response.headers.get('content-type')).toBe('application/json;odata=minimalmetadata;streaming=true;charset=utf-8');
  expect(Object.keys(body).slice(0, 4)).toEqual(['odata.metadata', 'odata.type', 'odata.id', 'odata.editLink']);
  expect(body['odata.metadata']).toContain(`${tenant.url}/_api/$metadata#SP.ApiData.Users`);
  expect(body['odata.type']).toBe('SP.User');
  expect(body['odata.editLink']).toBe('Web/GetUserById(11)');
});

test('R2 odata=nometadata is answered with the same members and no annotations', async () => {
  const response = await get('web/currentuser', { accept: 'application/json;odata=nometadata' });
  const body = await response.json() as Record<string, unknown>;
  expect(response.headers.get('content-type')).toBe('application/json;odata=nometadata;streaming=true;charset=utf-8');
  expect(Object.keys(body)).toEqual([
    'Id', 'IsHiddenInUI', 'LoginName', 'Title', 'PrincipalType', 'Email', 'Expiration', 'IsEmailAuthenticationGuestUser', 'IsShareByEmailGuestUser',
    'IsSiteAdmin', 'UserId', 'UserPrincipalName'
  ]);
});

test('R3 OData-Version 4.0, as SPHttpClient asks, is answered in v4', async () => {
  const response = await get('web/sitegroups?$top=1', { accept: 'application/json', 'odata-version': '4.0' });
  const body = await response.json() as { '@odata.context': string; value: Record<string, unknown>[] };
  expect(response.headers.get('content-type')).toContain('odata.metadata=minimal');
  expect(body['@odata.context']).toContain('$metadata#SP.ApiData.Groups');
  expect(body.value[0]['@odata.type']).toBe('#SP.Group');
});

test('R4 an error is odata.error with number, class, text and the language of the site; verbose says error', async () => {
  const plain = await (await get('web/getUserById(9999)', {})).json();
  expect(plain).toEqual({ 'odata.error': { code: '-2146232832, Microsoft.SharePoint.SPException', message: { lang: 'sv-SE', value: 'User cannot be found.' } } });
  const verbose = await (await get('web/getUserById(9999)', { accept: 'application/json;odata=verbose' })).json() as Record<string, unknown>;
  expect(Object.keys(verbose)).toEqual(['error']);
});

test('R4 the language is the site’s own', async () => {
  const english = await startTenant({ language: 1033 });
  const body = await (await english.request(owner, 'web/getUserById(9999)')).json() as { 'odata.error': { message: { lang: string } } };
  expect(body['odata.error'].message.lang).toBe('en-US');
  expect((await english.as(owner).web.select('Language')()).Language).toBe(1033);
  await english.close();
});

test('R5 what is not modelled answers 501 and names method and path', async () => {
  for (const path of ['web/navigation', 'web/lists/getByTitle(\'Dokument\')/eventReceivers', 'search/suggest']) {
    const response = await get(path, {});
    const { status, text } = refusalIn(response.status, await response.text());
    expect(status).toBe(501);
    expect(text).toContain(`GET ${path}`);
  }
});

test('R6 every answer carries a request id and the headers of the service', async () => {
  const { headers } = await get('web/currentuser', {});
  expect(headers.get('sprequestguid')).toMatch(/^[0-9a-f-]{36}$/);
  expect(headers.get('request-id')).toBe(headers.get('sprequestguid'));
  expect(headers.get('dataserviceversion')).toBe('3.0');
  expect(headers.get('x-sp-serverstate')).toBe('ReadOnly=0');
});

test('R7 the header, then the cookie, then the reader says who asks', async () => {
  const who = async (headers: Record<string, string>): Promise<unknown> =>
    (await (await fetch(`${tenant.url}/_api/web/currentuser`, { headers: { accept: 'application/json', ...headers } })).json() as Record<string, unknown>).Title;
  expect(await who({})).toBe('Alva Nyman');
  expect(await who({ cookie: 'localUser=jonas.wik' })).toBe('Jonas Wik');
  expect(await who({ cookie: 'localUser=jonas.wik', 'x-local-user': 'lena.forsberg' })).toBe('Lena Forsberg');
  expect((await refusal(tenant.as('nobody.here').web.currentUser())).status).toBe(403);
  expect(await who({ cookie: 'localUser=nobody.here' })).toBe('Alva Nyman');
});

test('R8 paths, names of methods and annotations of the query do not tell case apart', async () => {
  for (const path of ['Web/CurrentUser', '_api/../web/currentuser', 'web/siteusers/getById(11)', 'web/getuserbyid(11)']) {
    const body = await (await get(path.replace('_api/../', ''), {})).json() as Record<string, unknown>;
    expect(body.Title).toBe('Karin Ahlgren');
  }
});

test('R9 the tenant’s root web is another site: it has no list of Insidan', async () => {
  const root = tenant.url.replace('/sites/insidan', '');
  const headers = { accept: 'application/json', 'x-local-user': owner };
  const web = await (await fetch(`${root}/_api/web`, { headers })).json() as Record<string, unknown>;
  expect(web.Title).toBe('Björkviks kommun');
  expect((await fetch(`${root}/_api/web/lists/getByTitle('Dokument')`, { headers })).status).toBe(404);
  expect((await fetch(`${tenant.url}/_api/web/lists/getByTitle('Dokument')`, { headers })).status).toBe(200);
});
