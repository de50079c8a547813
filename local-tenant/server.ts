import { Server } from 'node:http';
import { AddressInfo, Server as Listener, createServer } from 'node:net';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { StartProblem } from './options';
import { createPage, openSettings, pagePath, sitePagesFrom } from './page';
import { SharePoint, accountAt, createSharePoint } from './sharepoint';
import { createTeams, meetingPath } from './teams';

const root = join(__dirname, '..');

/** Where `npm run package` leaves the package. */
export const builtPackage = join(root, 'sharepoint', 'solution', 'handlingsplan.sppkg');

export interface LocalTenantOptions {
  /** 0 takes a free one. */
  port: number;
  /** A file, or ':memory:'. Settings of web parts are kept beside it. */
  databaseFile: string;
  /** As SharePointOptions have it. */
  onDisk?: boolean;
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
  /** The meeting window, in which several people sit in a meeting of Teams. */
  meetingUrl: string;
  sharePoint: SharePoint;
  /** Ends the connections and closes the database. */
  close(): Promise<void>;
}

/**
 * Starts the local tenant: SharePoint's REST, the intranet page and the Teams host, on one port of this computer alone.
 * Throws PackageProblem when the package cannot be read, and StartProblem when the port is taken.
 */
export async function startLocalTenant(options: LocalTenantOptions): Promise<LocalTenant> {
  const { databaseFile, onDisk, latencyMs, language = 'sv', sppkgFile = builtPackage, now = () => new Date() } = options;
  const sharePoint = createSharePoint({ databaseFile, onDisk, latencyMs, now, language: language === 'sv' ? 1053 : 1033 });
  try {
    const page = await createPage({
      nodeModules: join(root, 'node_modules'), sppkgFile, language, now: sharePoint.now,
      settings: openSettings(settingsFileOf(databaseFile)), participants: sharePoint.participants, issueDigest: () => sharePoint.issueDigest(),
      sitePages: sitePagesFrom(sharePoint.ask)
    });
    const teams = createTeams({ sppkgFile, language, now: sharePoint.now, participants: sharePoint.participants });
    const server = await listen(compose(sharePoint, page, teams), options.port);
    const url = `http://localhost:${(server.address() as AddressInfo).port}`;
    return { url, pageUrl: url + pagePath, meetingUrl: url + meetingPath, sharePoint, close: () => close(server, sharePoint) };
  } catch (failure) {
    sharePoint.close();
    throw failure;
  }
}

/** The file of web part settings that belongs to a database; none for a database in memory. */
export function settingsFileOf(databaseFile: string): string | undefined {
  return databaseFile === ':memory:' ? undefined : `${databaseFile.replace(/\.sqlite$/, '')}.webparts.json`;
}

/** Names that this computer has for itself, beside those of the staff's computers in a meeting. A page elsewhere that had its name point here would else read the plan as anybody. */
const ownNames = ['localhost', '127.0.0.1', '[::1]'];

function compose(sharePoint: SharePoint, ...pages: Hono[]): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    const { hostname } = new URL(context.req.url);
    if (ownNames.includes(hostname) || accountAt(hostname)) return next();
    return context.text(`The local tenant answers to localhost, not to ${hostname}.\n`, 421);
  });
  app.route('/', sharePoint.app);
  for (const page of pages) app.route('/', page);
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
