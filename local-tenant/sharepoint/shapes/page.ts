import { randomUUID } from 'node:crypto';
import { canvasControls, layoutParts } from '../fields/canvas';
import { Entity } from '../odata/entity';
import { Viewer, mayOnItem } from '../permissions/sight';
import { StoredList } from '../store/lists';
import { checkedOut, pageKeys } from '../store/pageDrafts';
import { principalById } from '../store/principals';
import { ItemRow, uiVersionOf } from '../store/rows';
import { contentTypeId } from './contentType';
import { versionLabel } from './itemColumns';
import { leafOf } from './pageColumns';
import { versionsOf } from './version';

const never = '0001-01-01T08:00:00Z';

/** When a page was last published, and by whom. */
function lastPublished(viewer: Viewer, list: StoredList, row: ItemRow): Record<string, string> {
  const version = versionsOf(viewer, list, row).find(each => uiVersionOf(each) % 512 === 0);
  return {
    LastVersionCreated: version ? version.modified.replace('Z', '') : '0001-01-01T00:00:00',
    LastVersionCreatedBy: version ? principalById(viewer.store, version.editor)?.title ?? '' : ''
  };
}

function authorsOf({ store }: Viewer, row: ItemRow): string[] | null {
  const ids = (row.data._AuthorByline ?? []) as number[];
  return ids.length > 0 ? ids.flatMap(id => principalById(store, id)?.login ?? []) : null;
}

/** What an overview of pages says of each. */
function members(viewer: Viewer, list: StoredList, row: ItemRow, webUrl: string): Record<string, unknown> {
  const { origin } = new URL(webUrl);
  const { data } = row;
  const url = `${list.url.split('/').pop()}/${leafOf(row)}`;
  const banner = data.BannerImageUrl as { Url: string; Description: string } | null | undefined;
  return {
    AbsoluteUrl: `${origin}${list.url}/${leafOf(row)}`, AuthorByline: authorsOf(viewer, row), BannerImageUrl: banner?.Url ?? null,
    BannerThumbnailUrl: banner?.Description ?? null, ContentTypeId: contentTypeId(list), Description: data.Description ?? null,
    DoesUserHaveEditPermission: mayOnItem(viewer, list, row.id, 'EditListItems'), FileName: leafOf(row), FirstPublished: data.FirstPublishedDate ?? never, Id: row.id,
    IsPageCheckedOutToCurrentUser: checkedOut(viewer.store, list, row.id)?.holder === viewer.user.id, IsWebWelcomePage: false, Modified: row.modified,
    PageLayoutType: data.PageLayoutType ?? 'Article', Path: { DecodedUrl: url }, PromotedState: data.PromotedState ?? 0, Title: data.Title ?? null,
    TopicHeader: data._TopicHeader ?? null, UniqueId: row.uniqueId, Url: url, Version: versionLabel(row), VersionInfo: lastPublished(viewer, list, row)
  };
}

/** The controls as JSON: as they were saved, or read out of the text when that was written through the list item. */
function canvasOf({ data }: ItemRow): string {
  const json = data[pageKeys.canvas];
  if (typeof json !== 'string') return JSON.stringify(canvasControls(String(data.CanvasContent1 ?? '')));
  const saved = JSON.parse(json) as Record<string, unknown>[] | null;
  return JSON.stringify((saved ?? []).map(control => ('addedFromPersistedData' in control ? { ...control, addedFromPersistedData: true } : control)));
}

function layoutOf({ data }: ItemRow): string | null {
  const json = data[pageKeys.layout];
  if (typeof json === 'string') return json;
  return data.LayoutWebpartsContent ? JSON.stringify(layoutParts(String(data.LayoutWebpartsContent))) : null;
}

/** A page with its content, as `_api/sitepages` gives it. */
export function pageEntity(viewer: Viewer, list: StoredList, row: ItemRow, webUrl: string): Entity {
  const { AbsoluteUrl, AuthorByline, BannerImageUrl, BannerThumbnailUrl, ...rest } = members(viewer, list, row, webUrl);
  return {
    type: 'SP.Publishing.SitePage', set: 'SP.ApiData.SitePages', path: `SitePages/Pages(${row.id})`,
    members: {
      AbsoluteUrl, AuthorByline, BannerImageUrl, BannerThumbnailUrl, CallToAction: '', Categories: null, ...rest, AlternativeUrlMap: '{}',
      CanvasContent1: canvasOf(row), CoAuthState: null, Language: null, LayoutWebpartsContent: layoutOf(row), SitePageFlags: ''
    }
  };
}

/** A page in an overview, without its content. */
export function pageMetadataEntity(viewer: Viewer, list: StoredList, row: ItemRow, webUrl: string): Entity {
  return { type: 'SP.Publishing.SitePageMetadata', set: 'SitePageMetadatas', path: `SP.Publishing.SitePageMetadata${randomUUID()}`, members: members(viewer, list, row, webUrl) };
}
