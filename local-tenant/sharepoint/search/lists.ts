import { Call } from '../http/call';
import { notModelled } from '../http/errors';
import { maySeeList } from '../permissions/sight';
import { siteIds, sitePath, siteTitle } from '../site';
import { StoredList, lists } from '../store/lists';
import { viewsOf } from '../store/views';
import { Query, Restriction } from './kql';

/** A list as the search index holds it, by the names of the managed properties. */
export type Found = Record<string, string>;

/** By the list's template. */
const classes: Record<number, string> = { 100: 'STS_List_GenericList', 101: 'STS_List_DocumentLibrary', 119: 'STS_List_WebPageLibrary' };
const classOf = ({ template }: StoredList): string => classes[template] ?? `STS_List_${template}`;

/** The tenant's lists that the caller may see and that are searched: those of Insidan, wherever it is asked from. */
export function searchedLists(call: Call): Found[] {
  const { origin } = new URL(call.webUrl);
  return lists(call.store).filter(list => !list.settings.NoCrawl && !list.settings.Hidden && maySeeList(call, list)).map(list => ({
    Title: list.title, Path: `${origin}${list.url}${firstPage(call, list)}`, contentclass: classOf(list), SPWebUrl: origin + sitePath, SPSiteUrl: origin + sitePath, SitePath: origin + sitePath,
    SiteTitle: siteTitle, ListId: list.id, UniqueId: `{${list.id.toUpperCase()}}`, WebId: siteIds.web, SiteId: siteIds.site, LastModifiedTime: list.modified
  }));
}

/** A list's address in the index is that of its default view. */
function firstPage(call: Call, list: StoredList): string {
  return list.template === 100 && viewsOf(call.store, list).some(view => view.isDefault) ? '/AllItems.aspx' : '';
}

type Test = (found: Found, restriction: Restriction) => boolean;

/** Words that follow each other: a restriction on a text finds them anywhere in it, with `*` by the beginning of the last. */
const words = (text: string): string => ` ${text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean).join(' ')} `;
const phrase = (text: string, { value, prefix }: Restriction): boolean => words(text).includes(prefix ? words(value).trimEnd() : words(value));
const exact = (text: string, { value, prefix }: Restriction): boolean => (prefix ? text.toLowerCase().startsWith(value) : text.toLowerCase() === value);

/** `path` is hierarchical: it finds an address and all that lies below it. */
function below(text: string, { value, prefix }: Restriction): boolean {
  const path = text.toLowerCase();
  const start = value.replace(/\/$/, '');
  return prefix ? path.startsWith(value) : path === start || path.startsWith(`${start}/`);
}

const tests: Record<string, Test> = {
  contentclass: (found, restriction) => exact(found.contentclass, restriction),
  title: (found, restriction) => phrase(found.Title, restriction),
  path: (found, restriction) => below(found.Path, restriction),
  spweburl: (found, restriction) => exact(found.SPWebUrl, restriction)
};

/** Whether a list is found. Fails with 501 for a property that is not modelled. */
export function isFound(found: Found, query: Query): boolean {
  if ('all' in query) return query.all.every(part => isFound(found, part));
  if ('any' in query) return query.any.some(part => isFound(found, part));
  if (!Object.hasOwn(tests, query.property)) throw notModelled(`a search by ${query.property}`);
  return tests[query.property](found, query);
}
