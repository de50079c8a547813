import '@pnp/sp/clientside-pages';
import '@pnp/sp/files';
import { ClientsideText, IClientsidePage, PromotedState } from '@pnp/sp/clientside-pages';
import { CheckinType } from '@pnp/sp/files';
import { SPQueryable, spPost } from '@pnp/sp';
import { body } from '@pnp/queryable';
import '@pnp/sp/items';
import { IList } from '@pnp/sp/lists';
import { sha256 } from '../../../domain/learning';
import { asETag } from '../../etag';
import { PlanFailure } from '../../failure';
import { Connection } from '../connect';
import { toFailure } from '../failures';
import { quoted } from '../rows';
import { readableText } from './pageText';
import { readUser } from './user';

/** What the library says of one page to its editors. */
export interface PageRow {
  Id: number;
  FileRef: string;
  FileLeafRef: string;
  PromotedState: number | null;
  /** SharePoint's version: 1.0 and the like are published. */
  OData__UIVersionString: string;
}

const members = ['Id', 'FileRef', 'FileLeafRef', 'PromotedState', 'OData__UIVersionString'];

export function pagesOf({ sp, sitePath }: Connection): IList {
  return sp.web.getList(`${sitePath}/SitePages`);
}

/** How the names of all examples' pages begin. */
const ours = 'larande-';

/** How the names of all pages of a draft begin, and of no others: eight digits of the key's seal. */
export function namePrefix(draftKey: string): string {
  return `${ours}${sha256(draftKey).slice(0, 8)}`;
}

/** The page's name: what people read in its address. */
export function pageName(draftKey: string, title: string): string {
  const words = title.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, 60).replace(/^-+|-+$/g, '');
  return words ? `${namePrefix(draftKey)}-${words}` : namePrefix(draftKey);
}

/** Lets nothing into a library that shows drafts to everybody. Fails with PlanFailure 'invalid', subject 'sitePages.drafts'. */
export async function demandHiddenDrafts(connection: Connection): Promise<void> {
  const { EnableMinorVersions, DraftVersionVisibility } = await pagesOf(connection).select('EnableMinorVersions', 'DraftVersionVisibility')();
  if (!EnableMinorVersions || DraftVersionVisibility === 0) throw new PlanFailure('invalid', { subject: 'sitePages.drafts' });
}

/** The pages of a draft that the signed-in person sees: usually one or none. */
export async function pagesNamed(connection: Connection, draftKey: string): Promise<PageRow[]> {
  return pagesOf(connection).items.select(...members).filter(`startswith(FileLeafRef,${quoted(namePrefix(draftKey))})`)();
}

interface FreshRow extends PageRow {
  Created: string;
  Modified: string;
  AuthorId: number;
  CheckoutUserId: number | null;
}

/** So many of the newest pages are looked through for one that was left behind; by their numbers, which are always indexed. */
const newest = 100;
const untouched = 5000;

/**
 * Pages that the signed-in person's publishing has made since a moment and then lost: never named, saved or checked in since they were made, and to become news.
 * A page that the person has just begun by hand and not written a letter on looks the same.
 */
export async function lostPages(connection: Connection, since: string): Promise<PageRow[]> {
  const { id } = await readUser(connection);
  const rows: FreshRow[] = await pagesOf(connection).items.select(...members, 'Created', 'Modified', 'AuthorId', 'CheckoutUserId').orderBy('Id', false).top(newest)();
  return rows.filter(row => row.AuthorId === id && row.CheckoutUserId === id && row.PromotedState === PromotedState.PromoteOnPublish && row.OData__UIVersionString.startsWith('0.')
    && !row.FileLeafRef.startsWith(ours) && Date.parse(row.Created) >= Date.parse(since) - untouched && Date.parse(row.Modified) - Date.parse(row.Created) < untouched);
}

/** A page by its number; undefined when it is gone, or when somebody else works on it before it was ever checked in. */
export async function pageById(connection: Connection, id: number): Promise<PageRow | undefined> {
  try {
    return await pagesOf(connection).items.getById(id).select(...members)();
  } catch (error) {
    if (toFailure(error).reason === 'notFound') return undefined;
    throw error;
  }
}

/** Makes an empty page that becomes news the moment that it is published. Nobody but its maker sees it. */
export async function makePage({ sp, siteUrl }: Connection): Promise<number> {
  const { Id } = await spPost<{ Id: number }>(SPQueryable([sp.web, siteUrl], '_api/sitepages/pages'), body({ PageLayoutType: 'Article', PromotedState: PromotedState.PromoteOnPublish }));
  return Id;
}

/** What stands on a page. */
export interface PageContent {
  name: string;
  title: string;
  description: string;
  /** HTML of the text parts, one under the other. */
  texts: string[];
}

/** Writes a page's content and checks it in as a draft, which readers do not see. The first title gives the page its address. */
export async function writePage(connection: Connection, { FileRef, FileLeafRef }: PageRow, content: PageContent): Promise<IClientsidePage> {
  const page = await connection.sp.web.loadClientsidePage(FileRef);
  if (!FileLeafRef.startsWith(content.name.slice(0, namePrefix('').length))) {
    page.title = content.name;
    await page.save(false);
  }
  page.title = content.title;
  page.description = content.description;
  page.sections = [];
  const section = page.addSection();
  for (const text of content.texts) section.addControl(new ClientsideText(text));
  await page.save(false);
  return page;
}

export async function checkIn({ sp }: Connection, { FileRef }: PageRow): Promise<void> {
  await sp.web.getFileByServerRelativePath(FileRef).checkin('', CheckinType.Minor);
}

/** Reads a page and compares it, text by text, with what was written. Fails with PlanFailure 'invalid', subject 'sitePages.content', when it differs. */
export async function checkPage(connection: Connection, { FileRef }: PageRow, { title, texts }: PageContent): Promise<IClientsidePage> {
  const page = await connection.sp.web.loadClientsidePage(FileRef);
  const stored = page.sections.flatMap(({ columns }) => columns.flatMap(({ controls }) => controls.map(control => (control as ClientsideText).text ?? '')));
  const same = page.title === title && stored.length === texts.length && texts.every((text, at) => readableText(text) === readableText(stored[at]));
  if (!same) throw new PlanFailure('invalid', { subject: 'sitePages.content' });
  return page;
}

/** Whether everybody reads a page as news. */
export function isNews({ PromotedState: state, OData__UIVersionString: version }: PageRow): boolean {
  return state === PromotedState.Promoted && Number(version.split('.')[0]) > 0;
}

/** Removes a page at every level, for good. One that is gone already is removed. Fails with 'conflict' while somebody else has it checked out. */
export async function removePage(connection: Connection, { Id }: Pick<PageRow, 'Id'>): Promise<void> {
  try {
    const stored = await pagesOf(connection).items.getById(Id).select('Id')() as { 'odata.etag'?: string };
    await pagesOf(connection).items.getById(Id).delete(asETag(stored['odata.etag'] ?? ''));
  } catch (error) {
    const { reason } = toFailure(error);
    if (reason === 'notFound') return;
    if ((error as { status?: number }).status === checkedOutByOther) throw new PlanFailure('conflict', { cause: error, subject: 'sitePages' });
    throw error;
  }
}

const checkedOutByOther = 423;
