import { sitePath } from '../sharepoint';

/** The page that the tenant opens with. */
export const pagePath = `${sitePath}/SitePages/Patientsakerhet.aspx`;

/** The page with the learning examples. */
export const learningPath = `${sitePath}/SitePages/Larandeexempel.aspx`;

/** The site's start page, with its news. */
export const homePath = `${sitePath}/SitePages/Home.aspx`;

/** Files of the SharePoint Framework, of the solution package, and of the page itself. */
export const runtimePath = '/_spfx/';
export const packagePath = '/_package/';
export const shellPath = '/_insidan/';

/** Names of the cookies that keep a visitor's choices. */
export const cookies = { user: 'localUser', theme: 'localTheme', language: 'localLanguage' } as const;

/** The page's own component, which hosts the web part. */
export const applicationId = '7f3c2a1e-9b64-4f0d-8c55-3e1b0d2a6f40';
export const applicationVersion = '1.0.0';

/** The web part's place on the page. Its settings are kept under this id. */
export const webPartInstanceId = 'c1a7d2f4-3b5e-4c6a-9d80-2f4e6a8c0b12';

/** The place of the learning examples on theirs. */
export const learningInstanceId = 'e7b3c9d1-5a48-4f2e-8b60-9d1c3e5f7a24';

/** The web part's place in the tab of Teams. */
export const tabInstanceId = 'd4e8b1a6-7c29-4f53-8e0d-5a6b7c8d9e10';

export type Language = 'sv' | 'en';

export const languages: readonly Language[] = ['sv', 'en'];
