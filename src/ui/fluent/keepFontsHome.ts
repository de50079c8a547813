/** What a page may tell Fluent before Fluent is loaded. */
interface FluentSettings {
  FabricConfig?: { fontBaseUrl?: string };
}

const page: FluentSettings = typeof window === 'undefined' ? {} : (window as FluentSettings);
const before = page.FabricConfig;

// Fluent, when it is loaded, writes style rules that fetch fonts from Microsoft's CDN. The page has its own fonts, and nothing is
// to be asked for outside the site: while our copy is loaded, the address of the fonts is empty, which makes it leave them out.
page.FabricConfig = { ...before, fontBaseUrl: '' };

/** Gives the page its own setting back; other copies of Fluent on it are no business of ours. */
export function restoreFontSetting(): void {
  page.FabricConfig = before;
}
