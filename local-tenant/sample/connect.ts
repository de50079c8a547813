import { Connection, connectTo } from '../../src/lists/sharepoint';
import { SharePoint, sitePath } from '../sharepoint';

/**
 * Connects to the tenant's SharePoint as one of the staff, through the same data layer as in a browser but without a port.
 * The digest is of the tenant's own clock, which may stand on a day of last year.
 */
export function connectInProcess(sharePoint: SharePoint, account: string, now: () => number = () => Date.now()): Connection {
  return connectTo({
    siteUrl: `http://localhost${sitePath}`,
    headers: { 'X-Local-User': account },
    digest: { value: sharePoint.issueDigest(), expires: Number.MAX_SAFE_INTEGER },
    ports: {
      fetch: async (url, init) => sharePoint.app.request(url, { method: init.method, body: init.body, headers: init.headers }),
      now, after: () => () => undefined, random: () => 0.5
    }
  });
}
