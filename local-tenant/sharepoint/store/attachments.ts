import { Row, Store } from './database';
import { StoredList } from './lists';

export interface Attachment {
  name: string;
  uniqueId: string;
  at: string;
  content: Uint8Array;
}

const attachment = (row: Row): Attachment => ({
  name: String(row.name), uniqueId: String(row.unique_id), at: String(row.at), content: Buffer.from(String(row.content), 'base64')
});

/** The files of a row, by name. */
export function attachmentsOf(store: Store, list: StoredList, id: number): Attachment[] {
  return store.all('SELECT * FROM attachments WHERE list = ? AND item = ? ORDER BY name', list.number, id).map(attachment);
}

export function attachmentNamed(store: Store, list: StoredList, id: number, name: string): Attachment | undefined {
  const row = store.one('SELECT * FROM attachments WHERE list = ? AND item = ? AND name = ?', list.number, id, name);
  return row && attachment(row);
}

/** Adds a file, or puts new content into the one of its name. */
export function keepAttachment(store: Store, list: StoredList, id: number, kept: Attachment): void {
  store.run('INSERT OR REPLACE INTO attachments (list, item, name, unique_id, at, content) VALUES (?, ?, ?, ?, ?, ?)',
    list.number, id, kept.name, kept.uniqueId, kept.at, Buffer.from(kept.content).toString('base64'));
}

export function removeAttachment(store: Store, list: StoredList, id: number, name: string): void {
  store.run('DELETE FROM attachments WHERE list = ? AND item = ? AND name = ?', list.number, id, name);
}

export function removeAttachments(store: Store, list: StoredList, id: number): void {
  store.run('DELETE FROM attachments WHERE list = ? AND item = ?', list.number, id);
}
