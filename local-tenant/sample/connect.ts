import { spfi } from '@pnp/sp';
import { DefaultParse } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit } from '@pnp/sp/behaviors/defaults';
import { TimelinePipe } from '@pnp/core';
import { Queryable } from '@pnp/queryable';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import '@pnp/sp/webs';
import { Connection } from '../../src/lists/sharepoint';
import { SharePoint, sitePath } from '../sharepoint';

const origin = 'http://localhost';

/**
 * Connects to the tenant's SharePoint as one of the staff, through the same @pnp/sp as in a browser but without a port.
 * Every request carries a digest of the tenant's own clock, which may stand on a day of last year.
 */
export function connectInProcess(sharePoint: SharePoint, account: string): Connection {
  const sp = spfi(`${origin}${sitePath}`).using(DefaultHeaders(), DefaultInit(), handledBy(sharePoint, account), DefaultParse());
  return { sp, sitePath };
}

function handledBy(sharePoint: SharePoint, account: string): TimelinePipe<Queryable> {
  return instance => {
    instance.on.send.replace(async (url, init) => {
      const headers = new Headers(init.headers);
      headers.set('X-Local-User', account);
      headers.set('X-RequestDigest', sharePoint.issueDigest());
      return sharePoint.app.request(url.toString(), { method: init.method, body: init.body, headers });
    });
    return instance;
  };
}
