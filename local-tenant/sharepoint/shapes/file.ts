import { Entity } from '../odata/entity';
import { Viewer } from '../permissions/sight';
import { siteIds } from '../site';
import { StoredList } from '../store/lists';
import { checkedOut } from '../store/pageDrafts';
import { ItemRow, uiVersionOf } from '../store/rows';
import { versionLabel } from './itemColumns';
import { fileRefOf, leafOf } from './pageColumns';

/** The file of a page. */
export function fileEntity(viewer: Viewer, list: StoredList, row: ItemRow): Entity {
  const id = `{${row.uniqueId.toUpperCase()}}`;
  const out = checkedOut(viewer.store, list, row.id)?.holder === viewer.user.id;
  const version = uiVersionOf(row);
  return {
    type: 'SP.File', set: 'SP.ApiData.Files', path: `Web/GetFileByServerRelativePath(decodedurl='${encodeURI(fileRefOf(list, row)).replace(/'/g, "''")}')`,
    etag: `"${id},${row.version}"`,
    members: {
      CheckInComment: '', CheckOutType: out ? 0 : 2, ContentTag: `${id},${row.version},${version}`, CustomizedPageStatus: 1, ETag: `"${id},${row.version}"`, Exists: true,
      IrmEnabled: false, Length: String(JSON.stringify(row.data).length), Level: out ? 255 : version % 512 === 0 ? 1 : 2, LinkingUri: null, LinkingUrl: '',
      MajorVersion: Math.floor(version / 512), MinorVersion: version % 512, Name: leafOf(row), ServerRelativeUrl: fileRefOf(list, row), TimeCreated: row.created,
      TimeLastModified: row.modified, Title: row.data.Title ?? null, UIVersion: version, UIVersionLabel: versionLabel(row), UniqueId: row.uniqueId
    },
    lazy: { ListId: () => list.id, SiteId: () => siteIds.site, WebId: () => siteIds.web, ServerRelativePath: () => ({ DecodedUrl: fileRefOf(list, row) }) }
  };
}
