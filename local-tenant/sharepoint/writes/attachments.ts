import { randomUUID } from 'node:crypto';
import { Call } from '../http/call';
import { attachmentExists, badArgument, fileMissing } from '../http/errors';
import { moment } from '../fields/time';
import { attachmentUrl } from '../shapes/attachment';
import { Attachment, attachmentNamed, attachmentsOf, keepAttachment, removeAttachment } from '../store/attachments';
import { StoredList } from '../store/lists';
import { hasAttachments } from '../store/rows';
import { itemFor, reviseItem } from './items';

/** Characters that a file's name cannot have. */
const forbidden = /["*:<>?/\\|]|^\s|\s$|^\.|\.$/;
/** Bytes of the greatest file that a row takes: 250 MB. */
const largest = 250 * 1024 * 1024;

function checkFile(list: StoredList, name: string, content: Uint8Array): void {
  if (!list.settings.EnableAttachments) throw badArgument('Attachments are disabled for this list.');
  if (name === '' || name.length > 255 || forbidden.test(name)) throw badArgument(`The file name '${name}' contains characters that are not allowed.`);
  if (content.length > largest) throw badArgument('The file is larger than 250 MB.');
}

/** A file changes its row: a new version and ETag, and the column Attachments. */
function revise(call: Call, list: StoredList, id: number): void {
  reviseItem(call, list, id, row => ({ ...row.data, [hasAttachments]: attachmentsOf(call.store, list, id).length > 0 }));
}

/** A file of a row. Fails with 404. */
export function heldAttachment(call: Call, list: StoredList, id: number, name: string): Attachment {
  const held = attachmentNamed(call.store, list, id, name);
  if (!held) throw fileMissing(attachmentUrl(list, id, name));
  return held;
}

/** Adds a file to a row. Needs EditListItems on it; fails with 409 for a name that is taken. */
export function addAttachment(call: Call, list: StoredList, id: number, name: string): Attachment {
  itemFor(call, list, id, 'EditListItems');
  checkFile(list, name, call.bytes);
  if (attachmentNamed(call.store, list, id, name)) throw attachmentExists();
  const added = { name, uniqueId: randomUUID(), at: moment(call.tenant.now()), content: call.bytes };
  keepAttachment(call.store, list, id, added);
  revise(call, list, id);
  return added;
}

/** Puts new content into a file that is there. */
export function changeAttachment(call: Call, list: StoredList, id: number, name: string): void {
  itemFor(call, list, id, 'EditListItems');
  const held = heldAttachment(call, list, id, name);
  checkFile(list, name, call.bytes);
  keepAttachment(call.store, list, id, { ...held, at: moment(call.tenant.now()), content: call.bytes });
  revise(call, list, id);
}

/** Takes a file away for good. */
export function deleteAttachment(call: Call, list: StoredList, id: number, name: string): void {
  itemFor(call, list, id, 'EditListItems');
  removeAttachment(call.store, list, id, heldAttachment(call, list, id, name).name);
  revise(call, list, id);
}
