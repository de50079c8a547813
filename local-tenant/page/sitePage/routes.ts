import { Context, Hono } from 'hono';
import { Participants, sitePath } from '../../sharepoint';
import { choose } from '../choices';
import { policyWith } from '../policy';
import { Language, homePath } from '../site';
import { visitorOf } from '../visitor';
import { homeHtml, missingHtml, sitePageHtml } from './html';
import { SitePages } from './sitePage';

interface SitePageOptions {
  language: Language;
  participants: Participants;
  sitePages: SitePages;
}

/** The start page and the library's pages. They need no runtime, so their policy lets no string be evaluated. */
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
    return page ? answer(context, 200, sitePageHtml(visitor, page)) : answer(context, 404, missingHtml(visitor));
  });
  return app;
}

function answer(context: Context, status: 200 | 404, page: ReturnType<typeof homeHtml>): Response | Promise<Response> {
  context.header('content-security-policy', policyWith({ evaluates: false }));
  context.header('cache-control', 'no-store');
  return context.html(page, status);
}
