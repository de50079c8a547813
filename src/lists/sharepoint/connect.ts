import { ISPFXContext, SPFI, SPFx, spfi } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/batching';
import '@pnp/sp/site-users/web';
import { IList } from '@pnp/sp/lists';
import { ListDeclaration } from '../schema';

/** The plan's site, reached as the signed-in person. */
export interface Connection {
  sp: SPFI;
  /** Server-relative, for example `/sites/insidan`. */
  sitePath: string;
}

/** The few members of the SPFx page context that a connection uses. */
export interface PageSite {
  pageContext: { web: { absoluteUrl: string; serverRelativeUrl: string } };
}

/** Connects through the page that the web part stands on; requests carry the page's own digest and session. */
export function connectToPage(context: PageSite): Connection {
  return { sp: spfi().using(SPFx(context as unknown as ISPFXContext)), sitePath: trimSlash(context.pageContext.web.serverRelativeUrl) };
}

function trimSlash(path: string): string {
  return path.replace(/\/$/, '');
}

/** The server-relative address of a declared list; it stays when the list's title changes. */
export function listPath(connection: Connection, list: ListDeclaration): string {
  return `${connection.sitePath}/Lists/${list.url}`;
}

/** A declared list on the plan's site. `within` is a batch's own SPFI. */
export function listOf(connection: Connection, list: ListDeclaration, within: SPFI = connection.sp): IList {
  return within.web.getList(listPath(connection, list));
}
