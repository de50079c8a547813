import { Server } from 'node:http';
import { AddressInfo, Server as Listener, createServer } from 'node:net';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { StartProblem } from './options';
import { createPage, openSettings, pagePath } from './page';
import { SharePoint, createSharePoint } from './sharepoint';

const root = join(__dirname, '..');

/** Where `npm run package` leaves the package. */
export const builtPackage = join(root, 'sharepoint', 'solution', 'handlingsplan.sppkg');

export interface LocalTenantOptions {
  /** 0 takes a free one. */
  port: number;
  /** A file, or ':memory:'. Settings of web parts are kept beside it. */
  databaseFile: string;
  /** Milliseconds that every answer of SharePoint takes. */
  latencyMs?: number;
  /** The package that the page loads; the built one when left out. */
  sppkgFile?: string;
  /** The page's language for those who have not chosen one, and the language of a new site; Swedish when left out. */
  language?: 'sv' | 'en';
  /** The tenant's clock; the computer's when left out. */
  now?: () => Date;
}

export interface LocalTenant {
  /** For example `http://localhost:4321`. */
  url: string;
  /** The page Patientsäkerhet. */
  pageUrl: string;
  sharePoint: SharePoint;
  /** Ends the connections and closes the database. */
  close(): Promise<void>;
}

/**
 * Starts the local tenant: SharePoint's REST and the intranet page, on one port of this computer alone.
 * Throws PackageProblem when the package cannot be read, and StartProblem when the port is taken.
 */
export async function startLocalTenant(options: LocalTenantOptions): Promise<LocalTenant> {
  const { databaseFile, latencyMs, language = 'sv', sppkgFile = builtPackage, now = () => new Date() } = options;
  const sharePoint = createSharePoint({ databaseFile, latencyMs, now, language: language === 'sv' ? 1053 : 1033 });
  try {
    const page = await createPage({
      nodeModules: join(root, 'node_modules'), sppkgFile, language, now: sharePoint.now,
      settings: openSettings(settingsFileOf(databaseFile)), issueDigest: () => sharePoint.issueDigest()
    });
    const server = await listen(compose(sharePoint, page), options.port);
    const url = `http://localhost:${(server.address() as AddressInfo).port}`;
    return { url, pageUrl: url + pagePath, sharePoint, close: () => close(server, sharePoint) };
  } catch (failure) {
    sharePoint.close();
    throw failure;
  }
}

/** The file of web part settings that belongs to a database; none for a database in memory. */
export function settingsFileOf(databaseFile: string): string | undefined {
  return databaseFile === ':memory:' ? undefined : `${databaseFile.replace(/\.sqlite$/, '')}.webparts.json`;
}

function compose(sharePoint: SharePoint, page: Hono): Hono {
  const app = new Hono();
  app.route('/', sharePoint.app);
  app.route('/', page);
  app.notFound(context => context.text(`The local tenant has nothing at ${context.req.method} ${context.req.path}.\n`, 404));
  return app;
}

/** Throws StartProblem when another program has the port: asked before anything that a tenant keeps is touched. */
export async function requireFreePort(port: number): Promise<void> {
  const listener = await listenOn(createServer(), port);
  await new Promise(resolve => listener.close(resolve));
}

function listen(app: Hono, port: number): Promise<Server> {
  return listenOn(createAdaptorServer({ fetch: app.fetch }) as Server, port);
}

/** Listens on this computer alone: the tenant lets anybody be anyone. */
function listenOn<T extends Listener>(server: T, port: number): Promise<T> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(cause.code === 'EADDRINUSE' ? portTaken(port, cause) : cause));
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

function portTaken(port: number, cause: unknown): StartProblem {
  return new StartProblem(
    `Port ${port} är upptagen av ett annat program. Välj en annan med --port.`,
    `Port ${port} is taken by another program. Choose another with --port.`, cause
  );
}

function close(server: Server, sharePoint: SharePoint): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close(failure => {
      sharePoint.close();
      if (failure) reject(failure);
      else resolve();
    });
    server.closeAllConnections();
  });
}
