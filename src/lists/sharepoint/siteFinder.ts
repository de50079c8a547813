import { HttpRequestError } from '@pnp/queryable';
import { FoundSite, SiteFinder, sitePathOf } from '../planSite';
import { settingsList } from '../schema';
import { Connection } from './connect';
import { failingAs } from './failures';

/** More sites with plans than that are not offered; the address can be written. */
const mostSites = 50;

interface Cell { Key: string; Value: string | null }
interface SearchAnswer {
  PrimaryQueryResult?: { RelevantResults?: { Table?: { Rows?: { Cells: Cell[] }[] } } };
}

/** Finds plans by SharePoint's search: the lists by the name that the set-up gave them, and then by their address, which nobody changes. */
export function createSiteFinder(connection: Connection): SiteFinder {
  return { find: () => failingAs('plan', async () => sitesIn(await search(connection))) };
}

async function search({ sender, siteUrl }: Connection): Promise<Record<string, string>[]> {
  const titles = Object.values(settingsList.title).map(title => `Title:"${title}"`);
  const query = new URLSearchParams({
    querytext: `'contentclass:STS_List_GenericList AND (${titles.join(' OR ')})'`, selectproperties: "'Path,SPWebUrl,SiteTitle'", rowlimit: String(mostSites), trimduplicates: 'false'
  });
  const response = await sender.send(`${siteUrl}/_api/search/query?${query.toString().replace(/\+/g, '%20')}`, { method: 'GET', headers: { Accept: 'application/json' }, credentials: 'same-origin' });
  if (!response.ok) throw await HttpRequestError.init(response);
  const answer = (await response.json()) as SearchAnswer;
  return (answer.PrimaryQueryResult?.RelevantResults?.Table?.Rows ?? []).map(({ Cells }) => Object.fromEntries(Cells.map(({ Key, Value }) => [Key, Value ?? ''])));
}

function sitesIn(rows: Record<string, string>[]): FoundSite[] {
  const sites = new Map<string, FoundSite>();
  for (const { Path = '', SPWebUrl = '', SiteTitle = '' } of rows) {
    if (!Path.toLowerCase().startsWith(`${SPWebUrl}/Lists/${settingsList.url}`.toLowerCase())) continue;
    const path = SPWebUrl && sitePathOf(SPWebUrl, new URL(SPWebUrl).origin);
    if (path) sites.set(path.toLowerCase(), { path, title: SiteTitle || path });
  }
  return Array.from(sites.values());
}
