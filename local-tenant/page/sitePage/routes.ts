import { Context, Hono } from 'hono';
import { Participants, sitePath } from '../../sharepoint';
import { choose } from '../choices';
import { policyWith } from '../policy';
import { Language, homePath } from '../site';
import { Visitor, visitorOf } from '../visitor';
import { homeHtml, missingHtml, sitePageHtml } from './html';
import { WebPartPiece, bodyOf, webPartsOf } from './sections';
import { SitePages } from './sitePage';

interface SitePageOptions {
  language: Language;
  participants: Participants;
  sitePages: SitePages;
  /** Runs the web parts that the package has; without it every web part stands by its title. */
  running?: {
    has(): Promise<(componentId: string) => boolean>;
    boot(request: Request, visitor: Visitor, parts: { piece: WebPartPiece; element: string }[]): Promise<unknown>;
  };
}

/** The start page and the library's pages. Where no web part runs they need no runtime, and their policy lets no string be evaluated. */
export function sitePageRoutes(options: SitePageOptions): Hono {
  const app = new Hono();
  app.use(`${sitePath}/SitePages/*`, async (context, next) => choose(context) ?? next());
  app.get(homePath, async context => {
    const visitor = visitorOf(context.req.raw, options);
    return answer(context, 200, homeHtml(visitor, await options.sitePages.news(visitor.person.account)));
  });
  app.get(`${sitePath}/SitePages/:name{[^/]+\\.[aA][sS][pP][xX]}`, async context => {
    const visitor = visitorOf(context.req.raw, options);
    const page = await options.sitePages.page(visitor.person.account, context.req.param('name'));
    if (!page) return answer(context, 404, missingHtml(visitor));
    const body = bodyOf(page);
    const has = await options.running?.has();
    const parts = webPartsOf(body).filter(({ componentId }) => has?.(componentId)).map((piece, at) => ({ piece, element: `webPart-${at + 1}` }));
    if (parts.length === 0) return answer(context, 200, sitePageHtml(visitor, page, body));
    const boot = await options.running?.boot(context.req.raw, visitor, parts);
    return answer(context, 200, sitePageHtml(visitor, page, body, { boot, elements: new Map(parts.map(({ piece, element }) => [piece, element])) }), true);
  });
  return app;
}

function answer(context: Context, status: 200 | 404, page: ReturnType<typeof homeHtml>, evaluates = false): Response | Promise<Response> {
  context.header('content-security-policy', policyWith({ evaluates }));
  context.header('cache-control', 'no-store');
  return context.html(page, status);
}
