import { randomBytes, randomUUID } from 'node:crypto';
import { Call } from '../http/call';
import { badArgument, notModelled, unknownProperty } from '../http/errors';
import { keysOf } from '../fields/compute';
import { moment } from '../fields/time';
import { mayOnItem } from '../permissions/sight';
import { changeTypes } from '../store/changes';
import { fieldsOf } from '../store/fields';
import { StoredList, saveList } from '../store/lists';
import { checkedIn, checkedOut, draftsOf, keepDraft, nobody, pageKeys, publishedRow, removeDraft } from '../store/pageDrafts';
import { ItemRow, Values, insertRow, insertVersion, uiVersionKey, uiVersionOf, updateRow } from '../store/rows';
import { demandCheckedOut, demandFree, keepWork } from './checkout';
import { demandOnList, itemFor, logItem, reviseItem } from './items';
import { namedByTitle, pageValues } from './pageContent';

/** The application that shows modern pages, the same everywhere. */
const pageApplication = 'b6917cb1-93a0-4b97-a84d-7cf49975d4ec';
/** Promoted when it is published, and promoted. */
const promoteOnPublish = 1;
const promoted = 2;

/** Gives a row values and counts the change. */
function changed(call: Call, row: ItemRow, values: Values): ItemRow {
  return { ...row, version: row.version + 1, modified: moment(call.tenant.now()), editor: call.user.id, data: { ...row.data, ...values } };
}

const keys = (call: Call, list: StoredList, row: ItemRow): Values => keysOf(fieldsOf(call.store, list), row.data);

/** What a new page is: checked out to its maker, version 0.1, with a name that nobody chose. */
function emptyPage(call: Call, list: StoredList, data: Values): ItemRow {
  const now = moment(call.tenant.now());
  return {
    id: list.lastId + 1, guid: randomUUID(), uniqueId: randomUUID(), version: 1, created: now, modified: now, author: call.user.id, editor: call.user.id,
    data: { [uiVersionKey]: 1, FileLeafRef: `${randomBytes(4).toString('hex')}.aspx`, ClientSideApplicationId: pageApplication, _AuthorByline: [], ...data }
  };
}

/** Makes a page. Needs AddListItems on the library; nobody but its maker sees it until it is checked in. */
export function createPage(call: Call, list: StoredList, body: Record<string, unknown>): ItemRow {
  demandOnList(call, list, 'AddListItems');
  const { PageLayoutType = 'Article', PromotedState = 0, ...others } = body;
  const [unknown] = Object.keys(others);
  if (unknown) throw unknownProperty(unknown, 'SP.Publishing.SitePage');
  if (PageLayoutType !== 'Article') throw notModelled(`a page of layout ${String(PageLayoutType)}`);
  if (PromotedState !== 0 && PromotedState !== promoteOnPublish) throw notModelled(`a new page with PromotedState ${String(PromotedState)}`);
  const row = emptyPage(call, list, { PageLayoutType, PromotedState });
  keepWork(call, list, row);
  saveList(call.store, { ...list, lastId: row.id, itemCount: list.itemCount + 1, modified: row.modified });
  logItem(call, list, row, changeTypes.add, true);
  return row;
}

/** Checks a page out to the caller. Needs EditListItems; fails with 423 when somebody else has it. */
export function checkOutPage(call: Call, list: StoredList, id: number): ItemRow {
  const row = itemFor(call, list, id, 'EditListItems');
  demandFree(call, list, row);
  if (checkedOut(call.store, list, id)) return row;
  const work = { ...row, data: { ...row.data, [uiVersionKey]: uiVersionOf(row) + 1 } };
  keepWork(call, list, work);
  return work;
}

/** Saves what the caller works on; the page stays checked out. The first title gives it its file name. */
export function savePage(call: Call, list: StoredList, id: number, body: Record<string, unknown>): ItemRow {
  itemFor(call, list, id, 'EditListItems');
  return reviseItem(call, list, id, row => {
    const values = pageValues(call, body);
    return { ...row.data, ...values, ...namedByTitle(call, list, row, values) };
  });
}

/** Checks a page in as a draft, a minor version; those who may edit see it. */
export function checkInPage(call: Call, list: StoredList, id: number): ItemRow {
  const work = itemFor(call, list, id, 'EditListItems');
  demandCheckedOut(call, list, work);
  const before = checkedIn(call.store, list, id);
  if (before) insertVersion(call.store, list, id, before);
  const row = changed(call, work, {});
  removeDraft(call.store, list, id, call.user.id);
  keepDraft(call.store, list, { row, holder: nobody }, keys(call, list, row));
  logItem(call, list, row, changeTypes.update, true);
  return row;
}

/** A page's first publishing is kept, and makes news of what was to be news; not of what was promoted as a draft: pnp/pnpjs issue 858. */
function publishedValues(call: Call, row: ItemRow): Values {
  const version = { [uiVersionKey]: (Math.floor(uiVersionOf(row) / 512) + 1) * 512 };
  if (row.data.PromotedState === promoted) return version;
  const news: Values = row.data.PromotedState === promoteOnPublish ? { PromotedState: promoted } : {};
  return { ...version, ...news, FirstPublishedDate: row.data.FirstPublishedDate ?? moment(call.tenant.now()) };
}

/** Publishes the draft as the next major version, checking it in when the caller has it; a page without a draft stays as it is. */
export function publishPage(call: Call, list: StoredList, id: number): ItemRow {
  const row = itemFor(call, list, id, 'EditListItems');
  demandFree(call, list, row);
  const { store } = call;
  const [published, draft, out] = [publishedRow(store, list, id), checkedIn(store, list, id), checkedOut(store, list, id)];
  if (!draft && !out) return row;
  for (const past of [published, out && draft]) if (past) insertVersion(store, list, id, past);
  const next = changed(call, row, publishedValues(call, row));
  if (published) updateRow(store, list, next, keys(call, list, next));
  else insertRow(store, list, next, keys(call, list, next));
  for (const { holder } of draftsOf(store, list, id)) removeDraft(store, list, id, holder);
  saveList(store, { ...list, modified: next.modified });
  logItem(call, list, next, changeTypes.update);
  return next;
}

/** Puts a row back at the level that it stands on. */
function keepLevel(call: Call, list: StoredList, row: ItemRow, holder?: number): void {
  if (holder === undefined) updateRow(call.store, list, row, keys(call, list, row));
  else keepDraft(call.store, list, { row, holder }, keys(call, list, row));
}

/** Throws away what the caller works on. */
export function discardPage(call: Call, list: StoredList, id: number): void {
  demandCheckedOut(call, list, itemFor(call, list, id, 'EditListItems'));
  dropWork(call, list, id);
}

/** Ends a check-out; of somebody else's too for those who may cancel check-outs. */
export function undoCheckOut(call: Call, list: StoredList, id: number): void {
  const row = itemFor(call, list, id, 'EditListItems');
  const out = checkedOut(call.store, list, id);
  if (out && out.holder !== call.user.id && mayOnItem(call, list, id, 'CancelCheckout')) return dropWork(call, list, id);
  demandCheckedOut(call, list, row);
  dropWork(call, list, id);
}

/** What was checked in counts on, so that no ETag comes twice. */
function dropWork(call: Call, list: StoredList, id: number): void {
  const { row: work, holder } = checkedOut(call.store, list, id)!;
  const draft = checkedIn(call.store, list, id);
  const left = draft ?? publishedRow(call.store, list, id);
  if (!left) throw notModelled('discarding a page that was never checked in');
  removeDraft(call.store, list, id, holder);
  keepLevel(call, list, { ...left, version: work.version + 1 }, draft && nobody);
}

/** Changes a page at every level that it has. */
function everywhere(call: Call, list: StoredList, id: number, change: (row: ItemRow, published: boolean) => ItemRow): void {
  const published = publishedRow(call.store, list, id);
  if (published) keepLevel(call, list, change(published, true));
  for (const { row, holder } of draftsOf(call.store, list, id)) keepLevel(call, list, change(row, published !== undefined), holder);
}

/** Makes news of a page. A page that is published gets the moment as its first when it had none; a draft does not. */
export function promotePage(call: Call, list: StoredList, id: number): void {
  const row = itemFor(call, list, id, 'EditListItems');
  demandFree(call, list, row);
  const now = moment(call.tenant.now());
  everywhere(call, list, id, (each, published) => changed(call, each, {
    PromotedState: promoted, FirstPublishedDate: each.data.FirstPublishedDate ?? (published ? now : null)
  }));
  logItem(call, list, row, changeTypes.update, !publishedRow(call.store, list, id));
}

/** Turns comments on a page on or off, without a new version. */
export function setComments(call: Call, list: StoredList, id: number, disabled: unknown): void {
  if (typeof disabled !== 'boolean') throw badArgument('The parameter value is missing.');
  itemFor(call, list, id, 'EditListItems');
  everywhere(call, list, id, row => ({ ...row, data: { ...row.data, [pageKeys.commentsDisabled]: disabled } }));
}
