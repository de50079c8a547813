import { Entity } from '../odata/entity';
import { SiteLanguage, siteWords } from '../site';
import { siteZone } from '../fields/time';
import { Store } from '../store/database';
import { RecycledList, StoredList } from '../store/lists';
import { leafOf } from './pageColumns';
import { principalById } from '../store/principals';
import { BinEntry } from '../store/recycleBin';

/** SharePoint's numbers of what lies in the bin. */
const itemTypes = { row: 3, list: 4 } as const;

interface Binned {
  id: string;
  type: number;
  at: string;
  by: number;
  author?: number;
  /** The folder that it lay in, and its name there. */
  folder: string;
  leaf: string;
  size: number;
  title: string;
}

function entityOf(store: Store, language: SiteLanguage, { id, type, at, by, author: authorId, folder, leaf, size, title }: Binned): Entity {
  const [author, deleter] = [principalById(store, authorId ?? by), principalById(store, by)];
  return {
    type: 'SP.RecycleBinItem',
    set: 'SP.ApiData.RecycleBinItems',
    path: `Web/RecycleBin(guid'${id}')`,
    members: {
      AuthorEmail: author?.email ?? '', AuthorName: author?.title ?? '', DeletedByEmail: deleter?.email ?? '', DeletedByName: deleter?.title ?? '',
      DeletedDate: at,
      DeletedDateLocalFormatted: new Date(at).toLocaleString(siteWords[language].locale, { timeZone: siteZone, dateStyle: 'short', timeStyle: 'short' }),
      DirName: folder, DirNamePath: { DecodedUrl: folder }, Id: id, ItemState: 1, ItemType: type, LeafName: leaf, LeafNamePath: { DecodedUrl: leaf },
      Size: String(size), Title: title
    }
  };
}

/** A row in the recycle bin. */
export function binEntity(store: Store, language: SiteLanguage, { entry, list }: { entry: BinEntry; list: StoredList }): Entity {
  const { id, at, by, title, row } = entry;
  return entityOf(store, language, {
    id, at, by, title, type: itemTypes.row, author: row.author, folder: list.url.slice(1), leaf: leafOf(row), size: JSON.stringify(row.data).length
  });
}

/** A list in the recycle bin. */
export function binListEntity(store: Store, language: SiteLanguage, { id, at, by, list }: RecycledList): Entity {
  const cut = list.url.lastIndexOf('/');
  return entityOf(store, language, { id, at, by, title: list.title, type: itemTypes.list, folder: list.url.slice(1, cut), leaf: list.url.slice(cut + 1), size: 0 });
}
