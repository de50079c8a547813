import { ChosenSites, sitePathOf, usualPlanSite } from '../../lists';

export interface PlaceQuestion {
  /** The web part's setting, as the page keeps it. */
  setting: unknown;
  host: 'page' | 'teams';
  /** The page's own site, server-relative. */
  pageSite: string;
  /** The tenant's address. */
  tenant: string;
  chosen: ChosenSites;
}

export interface Place {
  /** What the setting or the default says; a choice is kept for it. */
  asked: string;
  /** Where the plan is looked for. */
  site: string;
  /** It is the page's own site: one without a plan can be set up here. */
  own: boolean;
}

/** Where the plan is looked for: the setting, else the page's own site or in Teams the usual one; and a person's own choice in its place. */
export function placeOf({ setting, host, pageSite, tenant, chosen }: PlaceQuestion): Place {
  const set = typeof setting === 'string' ? sitePathOf(setting, tenant) : undefined;
  const own = sitePathOf(pageSite, tenant) ?? '/';
  const asked = set ?? (host === 'teams' ? usualPlanSite : own);
  if (host === 'page' && asked.toLowerCase() === own.toLowerCase()) return { asked, site: own, own: true };
  return { asked, site: chosen.insteadOf(asked) ?? asked, own: false };
}
