import { refusalIn } from '../support/outcome';
import { TestTenant, startTenant, testStart } from '../support/tenant';

let tenant: TestTenant;
const owner = 'karin.ahlgren';
const later = (seconds: number): Date => new Date(testStart.getTime() + seconds * 1000);

beforeEach(async () => {
  tenant = await startTenant();
});
afterEach(() => tenant.close());

function ensure(digest: string | undefined): Promise<Response> {
  return fetch(`${tenant.url}/_api/web/ensureuser`, {
    method: 'POST', body: JSON.stringify({ logonName: 'jonas.wik@bjorkvik.example' }),
    headers: { accept: 'application/json', 'x-local-user': owner, ...(digest === undefined ? {} : { 'X-RequestDigest': digest }) }
  });
}

test('R10 a POST without a digest, or with a made-up one, is refused', async () => {
  const real = tenant.sharePoint.issueDigest();
  for (const digest of [undefined, '0xABC,22 Nov 2026 10:00:00 -0000', real.replace('23 Nov', '24 Nov')]) {
    const response = await ensure(digest);
    expect(refusalIn(response.status, await response.text())).toMatchObject({ status: 403, code: -2130575251, kind: 'Microsoft.SharePoint.SPException' });
  }
});

test('R11 a digest lives 30 minutes by the tenant’s clock', async () => {
  const digest = tenant.sharePoint.issueDigest();
  tenant.clock.now = later(1800);
  expect((await ensure(digest)).status).toBe(200);
  tenant.clock.now = later(1801);
  const response = await ensure(digest);
  expect(refusalIn(response.status, await response.text())).toMatchObject({ status: 403, code: -2130575252 });
});

test('R12 contextinfo needs no digest and answers one with its lifetime', async () => {
  const response = await fetch(`${tenant.url}/_api/contextinfo`, { method: 'POST', headers: { accept: 'application/json' } });
  const body = await response.json() as Record<string, unknown>;
  expect(Object.keys(body)).toEqual([
    'odata.metadata', 'FormDigestTimeoutSeconds', 'FormDigestValue', 'LibraryVersion', 'SiteFullUrl', 'SupportedSchemaVersions', 'WebFullUrl'
  ]);
  expect(body.FormDigestTimeoutSeconds).toBe(1800);
  expect(body.WebFullUrl).toBe(tenant.url);
  expect((await ensure(String(body.FormDigestValue))).status).toBe(200);
});

test('R13 @pnp/sp fetches a digest by itself and writes with it', async () => {
  const user = await tenant.as(owner).web.ensureUser('jonas.wik@bjorkvik.example');
  expect(user.Title).toBe('Jonas Wik');
});
