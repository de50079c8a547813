import { Digests } from './digest';

const denied = '{"odata.error":{"code":"-2147024891, System.UnauthorizedAccessException","message":{"lang":"sv-SE","value":"Åtkomst nekad."}}}';

test.each([
  ['there is no such site', 404, '404 FILE NOT FOUND', 'notFound'],
  ['the person may not see the site', 403, denied, 'forbidden'],
  ['the session is over', 403, '403 FORBIDDEN', 'expired'],
  ['nobody is signed in', 401, '', 'expired']
])('no digest because %s', async (_why, status, body, reason) => {
  const digests = new Digests(async () => new Response(body, { status }), { now: () => 0 });
  await expect(digests.current()).rejects.toMatchObject({ reason });
});
