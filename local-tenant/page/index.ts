import { Context, Hono } from 'hono';
import { Participants, sitePath } from '../sharepoint';
import { assets } from './assets';
import { bootData } from './bootData';
import { meetingWindows, policyWith } from './policy';
import { pageHtml } from './html';
import { packageReader } from './packageReader';
import { collectRuntime } from './runtime';
import { WebPartSettings } from './settings';
import { Language, packagePath, pagePath, runtimePath, shellPath } from './site';
import { choose } from './choices';
import { forcedLanguage, hostedPage, logon } from './teamsPage';
import { visitorOf } from './visitor';
import { SitePages, sitePageRoutes } from './sitePage';
import { PageWeb, hostedPagePath, insidan, learning, rootWeb } from './webs';

export { homePath, languages, learningPath, pagePath } from './site';
export { sitePagesFrom } from './sitePage';
export type { AskSite, SitePages } from './sitePage';
export type { Language } from './site';
export { hostedPagePath } from './webs';
export { languageNames } from './words';
export { initials } from './html';
export { meetingWindows, policyWith } from './policy';
export { browserScripts } from './scripts';
export { PackageProblem } from './package';
export { packageReader } from './packageReader';
export { openSettings } from './settings';
export type { WebPartSettings } from './settings';

export interface PageOptions {
  /** The folder with the SharePoint Framework's packages. */
  nodeModules: string;
  sppkgFile: string;
  /** The language for those who have not chosen one. */
  language: Language;
  settings: WebPartSettings;
  participants: Participants;
  /** The pages of the site's library. */
  sitePages: SitePages;
  /** A digest with which the page's first writes are accepted. */
  issueDigest: () => string;
  now: () => Date;
}

/**
 * The intranet page: it boots the SharePoint Framework's runtime and loads the web part from the solution package.
 * Throws PackageProblem when the package cannot be read.
 */
export async function createPage(options: PageOptions): Promise<Hono> {
  const runtime = collectRuntime(options.nodeModules);
  const readPackage = packageReader(options.sppkgFile);
  await readPackage();
  const app = new Hono();
  for (const path of ['/', sitePath, `${sitePath}/`, `${sitePath}/SitePages`]) app.get(path, context => context.redirect(withQuery(pagePath, context)));
  const show = (web: PageWeb) => async (context: Context): Promise<Response> => {
    const chosen = choose(context);
    if (chosen) return chosen;
    const visitor = visitorOf(context.req.raw, options);
    const editing = visitor.isSiteOwner && context.req.query('edit') === '1';
    const boot = bootData({ ...options, origin: new URL(context.req.url).origin, visitor, web, editing, runtime, solution: await readPackage() });
    guard(context, policyWith());
    return context.html(pageHtml(visitor, web, editing, boot));
  };
  for (const web of [insidan, learning]) app.get(web.page, show(web));
  logon(app);
  app.get(hostedPagePath, async context => {
    const solution = await readPackage();
    const component = context.req.query('componentId');
    if (!solution.components.some(({ id }) => id === component)) return context.text(`There is no component ${component ?? ''} in the package.\n`, 404);
    const asCookiesSay = visitorOf(context.req.raw, options);
    const visitor = { ...asCookiesSay, language: forcedLanguage(context) ?? asCookiesSay.language };
    const boot = bootData({ ...options, origin: new URL(context.req.url).origin, visitor, web: rootWeb, editing: false, runtime, solution });
    guard(context, policyWith({ ancestors: meetingWindows(context.req.url) }));
    return context.html(hostedPage(visitor, boot));
  });
  app.put(`${shellPath}webparts/:id`, context => keepSettings(context, options));
  app.route('/', sitePageRoutes({
    ...options,
    running: {
      has: async () => {
        const { components } = await readPackage();
        return componentId => components.some(({ id, componentType }) => id === componentId && componentType === 'WebPart');
      },
      boot: async (request, visitor, parts) => {
        const { origin, pathname } = new URL(request.url);
        const placed = parts.map(({ element, piece: { componentId, instanceId, title, properties } }) => ({ element, componentId, instanceId, title, properties, saved: true }));
        return bootData({ ...options, origin, visitor, web: { ...insidan, page: decodeURI(pathname) }, editing: false, runtime, solution: await readPackage(), parts: placed });
      }
    }
  }));
  app.route('/', assets({ runtime, readPackage, paths: { runtimePath, packagePath, shellPath } }));
  return app;
}

function guard(context: Context, policy: string): void {
  context.header('content-security-policy', policy);
  context.header('cache-control', 'no-store');
}

function withQuery(path: string, context: Context): string {
  return path + new URL(context.req.url).search;
}

/** Keeps changed settings of the web part; only who may edit the page may. */
async function keepSettings(context: Context, { settings, ...defaults }: PageOptions): Promise<Response> {
  if (!visitorOf(context.req.raw, defaults).isSiteOwner) return context.text('Only owners of the site may edit the page.', 403);
  if (!context.req.header('content-type')?.startsWith('application/json')) return context.text('Settings are JSON.', 415);
  const place = [insidan, learning, rootWeb].find(({ instanceId }) => instanceId === context.req.param('id'));
  if (!place) return context.text('There is no such web part on the page.', 404);
  const properties: unknown = await context.req.json();
  if (typeof properties !== 'object' || properties === null || Array.isArray(properties)) return context.text('Settings are a JSON object.', 400);
  settings.write(place.instanceId, properties as Record<string, unknown>);
  return context.body(null, 204);
}
