export { sitePageRoutes } from './routes';
export { sitePagesFrom } from './sitePage';
export type { AskSite, SitePages } from './sitePage';
