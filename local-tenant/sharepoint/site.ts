/** The languages that the site can have. */
export type SiteLanguage = 1053 | 1033;

export const sitePath = '/sites/insidan';
export const siteTitle = 'Insidan';

/** Ids that stay the same from one fresh tenant to the next. */
export const siteIds = {
  site: '5f0c8a1e-64f3-4c0b-9d57-3f1e2b7a9c41',
  web: 'b1a7d0c2-8e35-4f69-a2d4-6c9b0e1f7d83',
  tenant: '0d9c6b5a-4e3f-4a21-b8c7-9e6d5f4a3b2c'
} as const;

/** The tenant's root site, and how far its people's ids are from those on Insidan: each site counts its own. */
export const rootIds = { site: '2d7e4c90-1b5a-4f38-8c6d-0a9b8c7d6e5f', web: '6e2f9b14-3c5d-4a87-9f0e-1d2c3b4a5f60', people: 500 } as const;

/** The ids of the site's three groups and of the claim that stands for all staff. */
export const principalIds = { owners: 3, visitors: 4, members: 5, everyone: 8, firstStaff: 11, laterStaff: 20_001 } as const;

export const everyoneLogin = `c:0-.f|rolemanager|spo-grid-all-users/${siteIds.tenant}`;

export interface SiteWords {
  locale: string;
  owners: string;
  visitors: string;
  members: string;
  everyone: string;
  allItems: string;
  /** Titles of the columns that every list has. */
  columns: { title: string; created: string; modified: string; author: string; editor: string };
  documents: string;
  sitePages: string;
  customGroup: string;
}

/** What SharePoint itself names on a new site, by the site's language. */
export const siteWords: Record<SiteLanguage, SiteWords> = {
  1053: {
    locale: 'sv-SE', owners: `Ägare av ${siteTitle}`, visitors: `Besökare på ${siteTitle}`, members: `Medlemmar på ${siteTitle}`,
    everyone: 'Alla utom externa användare', allItems: 'Alla objekt', columns: { title: 'Rubrik', created: 'Skapad', modified: 'Ändrad', author: 'Skapad av', editor: 'Ändrad av' }, documents: 'Dokument',
    sitePages: 'Webbplatssidor', customGroup: 'Anpassade kolumner'
  },
  1033: {
    locale: 'en-US', owners: `${siteTitle} Owners`, visitors: `${siteTitle} Visitors`, members: `${siteTitle} Members`,
    everyone: 'Everyone except external users', allItems: 'All Items', columns: { title: 'Title', created: 'Created', modified: 'Modified', author: 'Created By', editor: 'Modified By' }, documents: 'Documents',
    sitePages: 'Site Pages', customGroup: 'Custom Columns'
  }
};
