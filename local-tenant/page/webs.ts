import { municipality, rootIds, siteIds, sitePath, siteTitle } from '../sharepoint';
import { learningInstanceId, learningPath, pagePath, tabInstanceId, webPartInstanceId } from './site';

/** A site's web with the page that stands in it, as far as the page's context tells of them. */
export interface PageWeb {
  /** Server-relative, without a slash at its end: empty for the tenant's root. */
  path: string;
  title: string;
  siteId: string;
  webId: string;
  /** The page's own server-relative address. */
  page: string;
  /** Added to a person's id on Insidan: each site counts its people itself. */
  peopleFrom: number;
  /** Site owners of Insidan own this web too. */
  ownedBySiteOwners: boolean;
  /** The web part's place on the page. Its settings are kept under this id. */
  instanceId: string;
  /** The web part that stands there, by its alias; a package without it shows its first. */
  alias: string;
  /** What the page says of itself. */
  words: 'safety' | 'learning';
}

export const insidan: PageWeb = {
  path: sitePath, title: siteTitle, siteId: siteIds.site, webId: siteIds.web, page: pagePath, peopleFrom: 0, ownedBySiteOwners: true,
  instanceId: webPartInstanceId, alias: 'HandlingsplanWebPart', words: 'safety'
};

/** The page with the learning examples, on the same site. */
export const learning: PageWeb = { ...insidan, page: learningPath, instanceId: learningInstanceId, alias: 'LarandeexempelWebPart', words: 'learning' };

/** Where SharePoint shows a web part to Teams. In a meeting this is a page of the tenant's root site, whichever site the app is about. */
export const hostedPagePath = '/_layouts/15/teamshostedapp.aspx';

export const rootWeb: PageWeb = {
  path: '', title: municipality, siteId: rootIds.site, webId: rootIds.web, page: hostedPagePath, peopleFrom: rootIds.people, ownedBySiteOwners: false,
  instanceId: tabInstanceId, alias: insidan.alias, words: insidan.words
};
