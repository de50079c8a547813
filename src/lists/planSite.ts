import { StoragePort, isFull } from './unsent';

/** Where a plan is looked for when nobody has said where it is. */
export const usualPlanSite = '/sites/insidan';

/** A site that has a plan's lists. */
export interface FoundSite {
  /** Server-relative, for example `/sites/insidan`. */
  path: string;
  title: string;
}

/** Finds the sites of the tenant that have a plan and that the user may see. Fails with PlanFailure. */
export interface SiteFinder {
  find(): Promise<FoundSite[]>;
}

/** A page of a site, and what comes after it in an address. */
const withinSite = /\/(SitePages|Lists|Shared Documents|_layouts|_api)(\/.*)?$|\/[^/]+\.aspx$/i;

/**
 * The server-relative path of a site that a person wrote: `/sites/insidan`, `sites/insidan`, or the address of one of its pages.
 * Undefined for another tenant's address and for what is none. The tenant's root site is `/`.
 */
export function sitePathOf(written: string, tenant: string): string | undefined {
  const text = written.trim();
  if (!text) return undefined;
  const path = pathIn(tenant, /^[a-z]+:/i.test(text) ? text : `${tenant}/${text.replace(/^[/\\]+/, '')}`);
  return path === undefined ? undefined : path.replace(withinSite, '').replace(/\/+$/, '') || '/';
}

/** The path of an address in the tenant, without its escapes. */
function pathIn(tenant: string, address: string): string | undefined {
  try {
    const { origin, pathname } = new URL(address);
    return origin === new URL(tenant).origin ? decodeURI(pathname) : undefined;
  } catch (failure) {
    if (['TypeError', 'URIError'].includes((failure as Error).name)) return undefined;
    throw failure;
  }
}

/** The sites that a person has chosen on this computer, each in place of one where no plan was found. */
export interface ChosenSites {
  insteadOf(path: string): string | undefined;
  /** False when the browser keeps nothing: the choice then holds until the page is left. */
  choose(path: string, instead: string): boolean;
}

/** Keeps them for one user of one tenant. */
export function createChosenSites(storage: StoragePort, { tenant, login }: { tenant: string; login: string }): ChosenSites {
  const place = (path: string): string => ['handlingsplan', 'site', tenant, login, path].map(part => encodeURIComponent(part.toLowerCase())).join('/');
  return {
    insteadOf: path => sitePathOf(storage.getItem(place(path)) ?? '', tenant),
    choose: (path, instead) => {
      try {
        storage.setItem(place(path), instead);
        return true;
      } catch (failure) {
        if (isFull(failure)) return false;
        throw failure;
      }
    }
  };
}
