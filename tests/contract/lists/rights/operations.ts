import { Needs } from './table';

/** One thing that can be done with a row, as a bare request: what it needs, and what SharePoint answers when it is allowed. */
export interface Operation {
  name: string;
  needs: Needs;
  method: 'GET' | 'POST' | 'MERGE' | 'DELETE';
  /** Below the list's address; `{row}` is the row that others only read, `{gone}` one that may be deleted. */
  path: string;
  body?: string;
  status: number;
  /** Only of lists whose rows have files, or that keep versions. */
  of?: 'files' | 'versions';
}

const json = (value: unknown): string => JSON.stringify(value);
const row = 'items({row})';
const form = { formValues: [{ FieldName: 'Title', FieldValue: 'i formulär' }] };

const read = (name: string, path: string): Operation => ({ name, needs: 'read', method: 'GET', path, status: 200 });

/** In an order in which none takes away what a later one needs. */
export const operations: Operation[] = [
  read('read', 'items'),
  read('read a row', row),
  read('read versions', `${row}/versions`),
  { ...read('read a version', `${row}/versions(512)`), of: 'versions' },
  read('read files', `${row}/AttachmentFiles`),
  { ...read('read a file', `${row}/AttachmentFiles('fil.txt')/$value`), of: 'files' },
  { name: 'read by CAML', needs: 'read', method: 'POST', path: 'getitems', body: json({ query: { ViewXml: '<View/>' } }), status: 200 },
  { name: 'read changes', needs: 'read', method: 'POST', path: 'getchanges', body: json({ query: { Item: true, Add: true } }), status: 200 },
  { name: 'add', needs: 'add', method: 'POST', path: 'items', body: json({ Title: 'ny' }), status: 201 },
  { name: 'add by form', needs: 'add', method: 'POST', path: 'AddValidateUpdateItemUsingPath', body: json(form), status: 200 },
  { name: 'edit', needs: 'edit', method: 'MERGE', path: row, body: json({ Title: 'ändrad' }), status: 204 },
  { name: 'edit by form', needs: 'edit', method: 'POST', path: `${row}/ValidateUpdateListItem`, body: json(form), status: 200 },
  { name: 'add a file', needs: 'edit', method: 'POST', path: `${row}/AttachmentFiles/add(FileName='{new}.txt')`, body: 'text', of: 'files', status: 200 },
  { name: 'change a file', needs: 'edit', method: 'MERGE', path: `${row}/AttachmentFiles('fil.txt')/$value`, body: 'ny text', of: 'files', status: 204 },
  { name: 'delete a file', needs: 'edit', method: 'DELETE', path: `${row}/AttachmentFiles('fil.txt')`, of: 'files', status: 200 },
  { name: 'delete a version', needs: 'delete', method: 'DELETE', path: `${row}/versions(512)`, of: 'versions', status: 200 },
  { name: 'recycle', needs: 'delete', method: 'POST', path: 'items({gone})/recycle', status: 200 },
  { name: 'delete', needs: 'delete', method: 'DELETE', path: row, status: 200 }
];
