import { SPFI, spfi } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/batching';
import '@pnp/sp/site-users/web';
import { IList } from '@pnp/sp/lists';
import { ServiceWaits } from '../repositories';
import { ListDeclaration } from '../schema';
import { UnsentOwner } from '../unsent';
import { listPathOn, sitePathIn } from './listPath';
import type { SiteVersion } from './siteVersion';
import { PlanSite, Sender, SenderOptions, TransportPorts, browserPorts, pageDigest } from './transport';

/** The plan's site, reached as the signed-in person. */
export interface Connection {
  sp: SPFI;
  /** The site's full address, without a slash at its end. */
  siteUrl: string;
  /** Server-relative, for example `/sites/insidan`. */
  sitePath: string;
  /** Waits between tries, and shows it. */
  sender: Sender;
  /** What is known about the site's version; see siteVersion.ts. */
  siteVersion: SiteVersion;
  /** The intranet page that shows the plan, server-relative; known when the plan has been read, and when its set-up was run from a page. */
  pagePath?: string;
}

/** The few members of the SPFx page context that a connection uses. */
export interface PageSite {
  pageContext: {
    web: { absoluteUrl: string; serverRelativeUrl: string };
    legacyPageContext?: { formDigestValue?: string; formDigestTimeoutSeconds?: number };
  };
}

/** The members of the page context that tell who reads the page. */
export interface PageOwner {
  pageContext: { web: { absoluteUrl: string; serverRelativeUrl: string }; user: { loginName: string } };
}

/** Whose unsent writes a page may keep: those of the person whom it was opened for, on the plan's site; without one it is the page's own. */
export function ownerOf({ pageContext: { web, user } }: PageOwner, site: string = web.serverRelativeUrl): UnsentOwner {
  return { tenant: new URL(web.absoluteUrl).origin, site, login: user.loginName };
}

/** Connects through the page that the web part stands on; requests carry the page's own digest and session. `fetch` sends them. */
export function connectToPage({ pageContext }: PageSite, fetch = browserPorts.fetch): Connection {
  const { formDigestValue, formDigestTimeoutSeconds } = pageContext.legacyPageContext ?? {};
  return connectTo({
    siteUrl: pageContext.web.absoluteUrl, ports: { ...browserPorts, fetch }, digest: pageDigest(formDigestValue, formDigestTimeoutSeconds)
  });
}

/** Connects a page to the plan's site, server-relative: often another than the page's own, in Teams above all. `fetch` sends what goes to the page's own. */
export function connectToSite(page: PageSite, site: string, fetch = browserPorts.fetch): Connection {
  const { absoluteUrl, serverRelativeUrl } = page.pageContext.web;
  if (trimSlash(site).toLowerCase() === trimSlash(serverRelativeUrl).toLowerCase()) return connectToPage(page, fetch);
  return connectTo({ siteUrl: new URL(absoluteUrl).origin + encodeURI(site) });
}

/** Connects to a site by its address; for programs outside a page, and with ports of their own for tests. */
export function connectTo(options: Omit<SenderOptions, 'ports'> & { ports?: TransportPorts }): Connection {
  const siteUrl = trimSlash(options.siteUrl);
  const sender = new Sender({ ...options, siteUrl, ports: options.ports ?? browserPorts });
  return { sp: spfi().using(PlanSite(siteUrl, sender)), siteUrl, sitePath: sitePathIn(siteUrl), sender, siteVersion: {} };
}

/** The waits that requests to the site are in, to be shown and stopped. */
export function waitsOf(connection: Connection): ServiceWaits {
  return connection.sender.waits;
}

/** Where a link leads that is opened on the intranet: the plan's page, or its site while no page is known. */
export function planAddress({ siteUrl, pagePath }: Connection): string {
  return pagePath === undefined ? siteUrl : new URL(encodeURI(pagePath), siteUrl).href;
}

function trimSlash(path: string): string {
  return path.replace(/\/$/, '');
}

/** The server-relative address of a declared list on the plan's site. */
export function listPath({ siteUrl }: Connection, list: ListDeclaration): string {
  return listPathOn(siteUrl, list);
}

/** A declared list on the plan's site. `within` is a batch's own SPFI. */
export function listOf(connection: Connection, list: ListDeclaration, within: SPFI = connection.sp): IList {
  return within.web.getList(listPath(connection, list));
}
