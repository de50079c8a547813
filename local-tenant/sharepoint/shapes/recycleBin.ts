import { Entity } from '../odata/entity';
import { SiteLanguage, siteWords } from '../site';
import { siteZone } from '../fields/time';
import { Store } from '../store/database';
import { StoredList } from '../store/lists';
import { leafOf } from './pageColumns';
import { principalById } from '../store/principals';
import { BinEntry } from '../store/recycleBin';

/** A row in the recycle bin. */
export function binEntity(store: Store, language: SiteLanguage, { entry, list }: { entry: BinEntry; list: StoredList }): Entity {
  const [author, deleter] = [principalById(store, entry.row.author), principalById(store, entry.by)];
  const folder = list.url.replace(/^\//, '');
  const leaf = leafOf(entry.row);
  return {
    type: 'SP.RecycleBinItem',
    set: 'SP.ApiData.RecycleBinItems',
    path: `Web/RecycleBin(guid'${entry.id}')`,
    members: {
      AuthorEmail: author?.email ?? '', AuthorName: author?.title ?? '', DeletedByEmail: deleter?.email ?? '', DeletedByName: deleter?.title ?? '',
      DeletedDate: entry.at,
      DeletedDateLocalFormatted: new Date(entry.at).toLocaleString(siteWords[language].locale, { timeZone: siteZone, dateStyle: 'short', timeStyle: 'short' }),
      DirName: folder, DirNamePath: { DecodedUrl: folder }, Id: entry.id, ItemState: 1, ItemType: 3, LeafName: leaf, LeafNamePath: { DecodedUrl: leaf },
      Size: String(JSON.stringify(entry.row.data).length), Title: entry.title
    }
  };
}
