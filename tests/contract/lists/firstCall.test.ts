import { connectTo, createPlanRepository } from '../../../src/lists/sharepoint';
import { beginFirstCall } from '../../../src/lists/sharepoint/firstCall';
import { browserPorts, pageDigest } from '../../../src/lists/sharepoint/transport';
import { Site, openSite } from './site';

let site: Site;

beforeEach(async () => {
  site = await openSite({ setUp: true });
});
afterEach(() => site.close());

/** The plan as a page reads it that has asked for it before the code came. */
function readEarly() {
  const formDigestValue = site.sharePoint.issueDigest();
  const urls: string[] = [];
  const ports = {
    ...browserPorts, now: () => Date.parse('2026-11-23T08:00:00Z'),
    fetch: (url: string, init: RequestInit) => {
      urls.push(url);
      return fetch(url, { ...init, headers: { ...(init.headers as Record<string, string>), 'X-Local-User': 'alva.nyman' } });
    }
  };
  const send = beginFirstCall({ web: { absoluteUrl: site.url }, legacyPageContext: { formDigestValue, formDigestTimeoutSeconds: 1800 } }, ports);
  const connection = connectTo({ siteUrl: site.url, ports: { ...ports, fetch: send }, digest: pageDigest(formDigestValue) });
  return { urls, repository: createPlanRepository(connection) };
}

test('a plan that was asked for before its code came is read with that one request, by @pnp/sp', async () => {
  const { urls, repository } = readEarly();
  expect(urls).toEqual([`${site.url}/_api/$batch`]);
  const early = await repository.load();
  expect(urls).toHaveLength(1);
  const usual = await createPlanRepository(site.connect('alva.nyman')).load();
  expect(early).toEqual({ ...usual, fetchedAt: early.fetchedAt });
  await repository.load();
  expect(urls).toHaveLength(2);
});
