/** A page of the library as one person may read it, as `_api/sitepages` answers it. */
export interface SitePage {
  Id: number;
  Title: string | null;
  FileName: string;
  Description: string | null;
  PromotedState: number;
  /** 0001-01-01… while it never was published. */
  FirstPublished: string;
  AbsoluteUrl: string;
  /** JSON: the controls; null on a page without any. */
  CanvasContent1: string | null;
  /** JSON: the title area. */
  LayoutWebpartsContent: string | null;
}

/** What an overview of pages says of each. */
export type SitePageEntry = Omit<SitePage, 'CanvasContent1' | 'LayoutWebpartsContent'>;

/** Reads the library as somebody of the staff: by the same rights as a request of theirs. */
export interface SitePages {
  /** Undefined when there is none of that name, or none that this person may read. Names do not tell case apart. */
  page(account: string, fileName: string): Promise<SitePage | undefined>;
  /** Published news, the newest first. */
  news(account: string): Promise<SitePageEntry[]>;
}

/** Asks the site's `_api` as somebody of the staff. Undefined when what is asked for is not there or may not be seen. */
export type AskSite = (account: string, path: string) => Promise<unknown>;

export function sitePagesFrom(ask: AskSite): SitePages {
  const all = async (account: string): Promise<SitePageEntry[]> => ((await ask(account, 'sitepages/pages')) as { value: SitePageEntry[] } | undefined)?.value ?? [];
  return {
    page: async (account, fileName) => {
      const entry = (await all(account)).find(({ FileName }) => FileName.toLowerCase() === fileName.toLowerCase());
      return entry && await ask(account, `sitepages/pages(${entry.Id})`) as SitePage | undefined;
    },
    news: async account => (await all(account)).filter(isNews).sort((a, b) => b.FirstPublished.localeCompare(a.FirstPublished) || b.Id - a.Id)
  };
}

function isNews({ PromotedState, FirstPublished }: SitePageEntry): boolean {
  return PromotedState === 2 && !FirstPublished.startsWith('0001');
}
