import { Label } from './column';
import { firstLists } from './declarations';
import { ListDeclaration } from './list';

/** Lists whose declarations come with the views that use them: until then nothing can fail about them. */
const later = new Map<string, Label>();

/** Declares that these lists have come, so that a failure can call them by name. */
export function nameLater(lists: readonly ListDeclaration[]): void {
  for (const { key, title } of lists) later.set(key, title);
}

/** What a list is called on the site; undefined for what is none. */
export function listTitle(key: string): Label | undefined {
  return later.get(key) ?? firstLists.find(list => list.key === key)?.title;
}
