import { Call } from '../http/call';
import { checkedOutBy, invalidValue, notCheckedOut, notModelled } from '../http/errors';
import { canvasControls } from '../fields/canvas';
import { keysOf } from '../fields/compute';
import { fileRefOf } from '../shapes/pageColumns';
import { fieldsOf } from '../store/fields';
import { StoredList, isPageLibrary } from '../store/lists';
import { checkedOut, keepDraft, pageKeys } from '../store/pageDrafts';
import { principalById } from '../store/principals';
import { ItemRow, Values } from '../store/rows';

const addressOf = (call: Call, list: StoredList, row: ItemRow): string => new URL(call.webUrl).origin + fileRefOf(list, row);

/** Fails with 423 when somebody else has a page checked out. Rows of lists are always free. */
export function demandFree(call: Call, list: StoredList, row: ItemRow): void {
  const out = isPageLibrary(list) ? checkedOut(call.store, list, row.id) : undefined;
  if (out && out.holder !== call.user.id) throw checkedOutBy(addressOf(call, list, row), principalById(call.store, out.holder)?.login ?? '');
}

/** Fails when the caller has not checked a page out: the page library asks for it before a change. */
export function demandCheckedOut(call: Call, list: StoredList, row: ItemRow): void {
  demandFree(call, list, row);
  if (!checkedOut(call.store, list, row.id)) throw notCheckedOut(addressOf(call, list, row));
}

/** Keeps what the caller works on; the checked-out copy has no versions of its own. */
export function keepWork(call: Call, list: StoredList, row: ItemRow): void {
  keepDraft(call.store, list, { row, holder: call.user.id }, keysOf(fieldsOf(call.store, list), row.data));
}

function checkControls(html: unknown): void {
  try {
    canvasControls(String(html ?? ''));
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw invalidValue('Invalid text value.\n\nA control of the page holds no valid JSON.');
  }
}

/** What a write to a page's row says besides its columns: content that comes as HTML takes the place of the JSON. Fails with 501 for another file name. */
export function pageRowValues(list: StoredList, body: Record<string, unknown>): Values {
  if (!isPageLibrary(list)) return {};
  if ('FileLeafRef' in body) throw notModelled('a new file name for a page');
  for (const name of ['CanvasContent1', 'LayoutWebpartsContent']) checkControls(body[name]);
  return {
    ...('CanvasContent1' in body ? { [pageKeys.canvas]: null } : {}),
    ...('LayoutWebpartsContent' in body ? { [pageKeys.layout]: null } : {})
  };
}
