import { Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { SharePoint, createSharePoint, sitePath } from '../local-tenant/sharepoint';

/** SharePoint's side of a local tenant, over real HTTP on a free port. */
export interface ServedTenant {
  sharePoint: SharePoint;
  siteUrl: string;
  close(): Promise<void>;
}

/** Serves a tenant from a database file, or from memory with ':memory:'. */
export async function serveTenant(databaseFile: string, now: () => Date = () => new Date()): Promise<ServedTenant> {
  const sharePoint = createSharePoint({ databaseFile, now });
  const server = serve({ fetch: sharePoint.app.fetch, port: 0, hostname: '127.0.0.1' }) as Server;
  return {
    sharePoint, siteUrl: `http://127.0.0.1:${await listening(server)}${sitePath}`,
    close: () => new Promise((resolve, reject) => {
      server.close(failure => {
        sharePoint.close();
        if (failure) reject(failure);
        else resolve();
      });
      server.closeAllConnections();
    })
  };
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('listening', () => resolve((server.address() as AddressInfo).port));
  });
}
