import { serve } from '@hono/node-server';
import { Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { SPBrowser, SPFI, spfi } from '@pnp/sp';
import '@pnp/sp/attachments';
import '@pnp/sp/batching';
import '@pnp/sp/content-types';
import '@pnp/sp/fields';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/profiles';
import '@pnp/sp/recycle-bin';
import '@pnp/sp/security';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import '@pnp/sp/views';
import '@pnp/sp/webs';
import { InjectHeaders } from '@pnp/queryable';
import { SharePoint, SharePointOptions, createSharePoint, sitePath } from '../../../local-tenant/sharepoint';

/** A tenant of a test, over real HTTP on a free port. */
export interface TestTenant {
  /** The site's address, for example `http://127.0.0.1:49152/sites/insidan`. */
  url: string;
  sharePoint: SharePoint;
  /** The real @pnp/sp, signed in as somebody of the staff. */
  as(account: string): SPFI;
  /** A bare request as somebody: what @pnp/sp does not send. Reads and writes alike carry a fresh digest unless it is said otherwise. */
  request(account: string, path: string, init?: RequestInit): Promise<Response>;
  /** The tenant's clock; it stands still until it is moved. */
  clock: { now: Date };
  close(): Promise<void>;
}

/** The moment at which every test begins. */
export const testStart = new Date('2026-11-23T08:00:00Z');

function listening(server: Server): Promise<number> {
  return new Promise(resolve => {
    if (server.listening) resolve((server.address() as AddressInfo).port);
    else server.once('listening', () => resolve((server.address() as AddressInfo).port));
  });
}

/** Starts a fresh tenant in memory, or on the file that the options name. */
export async function startTenant(options: Partial<SharePointOptions> = {}): Promise<TestTenant> {
  const clock = { now: testStart };
  const sharePoint = createSharePoint({ databaseFile: ':memory:', now: () => clock.now, ...options });
  const server = serve({ fetch: sharePoint.app.fetch, port: 0, hostname: '127.0.0.1' }) as Server;
  const url = `http://127.0.0.1:${await listening(server)}${sitePath}`;
  return {
    url,
    sharePoint,
    clock,
    as: account => spfi().using(SPBrowser({ baseUrl: url }), InjectHeaders({ 'X-Local-User': account })),
    request: (account, path, init = {}) => fetch(`${url}/_api/${path}`, {
      ...init,
      headers: { accept: 'application/json', 'X-Local-User': account, 'X-RequestDigest': sharePoint.issueDigest(), ...(init.headers as Record<string, string> | undefined) }
    }),
    close: async () => {
      await new Promise<void>((resolve, reject) => {
        server.close(failure => (failure ? reject(failure) : resolve()));
        server.closeAllConnections();
      });
      sharePoint.close();
    }
  };
}
