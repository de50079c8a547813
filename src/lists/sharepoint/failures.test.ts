import { HttpRequestError } from '@pnp/queryable';
import { PlanFailure } from '../failure';
import { failingAs, isDuplicate, retryAfterOf, toFailure } from './failures';

async function refused(status: number, code?: string, headers: Record<string, string> = {}): Promise<Error> {
  const body = code ? JSON.stringify({ 'odata.error': { code, message: { lang: 'sv-SE', value: 'Nej' } } }) : '';
  return HttpRequestError.init(new Response(body, { status, headers }));
}

describe('toFailure', () => {
  it.each([
    [404, '-1, System.ArgumentException', 'notFound'],
    [403, '-2147024891, System.UnauthorizedAccessException', 'forbidden'],
    [403, '-2130575252, Microsoft.SharePoint.SPException', 'expired'],
    [403, '-2130575251, Microsoft.SharePoint.SPException', 'expired'],
    [401, undefined, 'expired'],
    [412, '-1, Microsoft.SharePoint.Client.ClientServiceException', 'conflict'],
    [409, '-2130575305, Microsoft.SharePoint.SPException', 'conflict'],
    [500, '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException', 'conflict'],
    [500, '-2147024860, Microsoft.SharePoint.SPQueryThrottledException', 'tooMany'],
    [429, undefined, 'throttled'],
    [503, undefined, 'throttled'],
    [400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', 'invalid'],
    [500, '-2146233088, System.Exception', 'unexpected'],
    [501, undefined, 'unexpected']
  ])('%s with %s is %s', async (status, code, reason) => {
    expect(toFailure(await refused(status, code)).reason).toBe(reason);
  });

  it.each(['Failed to fetch', 'NetworkError when attempting to fetch resource.', 'Load failed', 'fetch failed'])('“%s” is offline', message => {
    expect(toFailure(new TypeError(message)).reason).toBe('offline');
  });

  it('takes a fault of our own for unexpected, not for a lost connection', () => {
    expect(toFailure(new TypeError("Cannot read properties of undefined (reading 'x')")).reason).toBe('unexpected');
    expect(toFailure(undefined).reason).toBe('unexpected');
  });

  it('keeps the cause, the subject and the id that the IT unit can search for', async () => {
    const cause = await refused(500, undefined, { SPRequestGuid: '7f3a-21' });
    expect(toFailure(cause, 'updates').details).toEqual({ cause, subject: 'updates', requestId: '7f3a-21', retryAfter: undefined });
  });

  it('lets a failure that has its reason pass', async () => {
    const failure = new PlanFailure('invalid', { subject: 'x' });
    expect(toFailure(failure)).toBe(failure);
    await expect(failingAs('y', () => Promise.reject(failure))).rejects.toBe(failure);
  });
});

test('a duplicate is known by its code, not by its status', async () => {
  expect(isDuplicate(await refused(500, '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException'))).toBe(true);
  expect(isDuplicate(await refused(500, '-1, System.Exception'))).toBe(false);
  expect(isDuplicate(toFailure(await refused(500, '-2130575169, x')))).toBe(true);
});

test('Retry-After is read as seconds and as a date', async () => {
  const now = new Date('2026-11-22T10:00:00Z');
  expect(retryAfterOf(await refused(429, undefined, { 'Retry-After': '17' }), now)).toBe(17);
  expect(retryAfterOf(await refused(429, undefined, { 'Retry-After': 'Sun, 22 Nov 2026 10:00:30 GMT' }), now)).toBe(30);
  expect(retryAfterOf(await refused(429, undefined, { 'Retry-After': 'strax' }), now)).toBeUndefined();
  expect(retryAfterOf(await refused(429), now)).toBeUndefined();
});
