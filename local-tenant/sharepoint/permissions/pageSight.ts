import { createHash } from 'node:crypto';
import { itemsWithOwnScope } from '../store/itemScopes';
import { StoredList, isPageLibrary } from '../store/lists';
import { seenRows } from '../store/pageDrafts';
import { mayOnList } from './effective';
import { Viewer, mayOnItem } from './sight';

/** SQL on `id` that holds for the pages that the person may edit. */
function editable(viewer: Viewer, list: StoredList): string {
  const whole = mayOnList(viewer.store, list, viewer.user, 'EditListItems');
  const others = itemsWithOwnScope(viewer.store, list).filter(id => mayOnItem(viewer, list, id, 'EditListItems') !== whole).join(',');
  return `id ${whole ? 'NOT IN' : 'IN'} (${others})`;
}

/**
 * A page library as one person reads it: what others work on is not there, drafts are there for those who may edit, readers have what is published.
 * Other lists stay as they are. Whoever reads the library without this sees what is published alone.
 */
export function seenBy(viewer: Viewer, list: StoredList): StoredList {
  if (!isPageLibrary(list)) return list;
  const sql = seenRows(list, viewer.user.id, editable(viewer, list));
  const seenAs = `seen_${list.number}_${createHash('sha256').update(sql).digest('hex').slice(0, 16)}`;
  viewer.store.run(`CREATE TEMP VIEW IF NOT EXISTS ${seenAs} AS ${sql}`);
  return { ...list, seenAs };
}
