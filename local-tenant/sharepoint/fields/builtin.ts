import { SiteWords } from '../site';
import { FieldType, StoredField } from './field';

const base: Omit<StoredField, 'id' | 'name' | 'title' | 'type'> = {
  description: '', group: 'Custom Columns', required: false, indexed: false, unique: false, hidden: false, readOnly: true, fromBaseType: true, defaultValue: null
};

/** A column as a new site has it, with SharePoint's own id. */
export function builtin(id: string, name: string, title: string, type: FieldType, more: Partial<StoredField> = {}): StoredField {
  return { ...base, id, name, title, type, ...more };
}

/** The columns of every custom list that the tenant models, with SharePoint's own ids. Others, as the workflow ones, are left out. */
export function builtinFields(titles: SiteWords['columns']): StoredField[] {
  return [
    builtin('03e45e84-1992-4d42-9116-26f756012634', 'ContentTypeId', 'Content Type ID', 'ContentTypeId', { hidden: true }),
    builtin('fa564e0f-0c70-4ab9-b863-0177e6ddd247', 'Title', titles.title, 'Text', { required: true, readOnly: false, maxLength: 255 }),
    builtin('3a6b296c-3f50-445c-a13f-9c679ea9dda3', 'ComplianceAssetId', 'Compliance Asset Id', 'Text'),
    builtin('1d22ea11-1e32-424e-89ab-9fedbadb6ce1', 'ID', 'ID', 'Counter'),
    builtin('28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f', 'Modified', titles.modified, 'DateTime', { format: 'DateTime' }),
    builtin('8c06beca-0777-48f7-91c7-6da68bc07b69', 'Created', titles.created, 'DateTime', { format: 'DateTime' }),
    builtin('1df5e554-ec7e-46a6-901d-d85a3881cb18', 'Author', titles.author, 'User', { selectionMode: 1 }),
    builtin('d31655d1-1d5b-4511-95a1-7a09e9b75bf2', 'Editor', titles.editor, 'User', { selectionMode: 1 }),
    builtin('dce8262a-3ae9-45aa-aab4-83bd75fb738a', '_UIVersionString', 'Version', 'Text'),
    builtin('67df98f4-9dec-48ff-a553-29bece9c5bf4', 'Attachments', 'Attachments', 'Attachments', { readOnly: false }),
    builtin('503f1caa-358e-4918-9094-4a2cdc4bc034', 'Edit', 'Edit', 'Computed'),
    builtin('bc91a437-52e7-49e1-8c4e-4698904b2b6d', 'LinkTitleNoMenu', titles.title, 'Computed'),
    builtin('82642ec8-ef9b-478f-acf9-31f7d45fbc31', 'LinkTitle', titles.title, 'Computed'),
    builtin('ae069f25-3ac2-4256-b9c3-15dbc15da0e0', 'GUID', 'GUID', 'Guid', { hidden: true })
  ];
}

/** Columns that stand in the row itself, not among its data. */
export const rowColumns: Record<string, string> = {
  ID: 'id', Created: 'created', Modified: 'modified', Author: 'author', Editor: 'editor', GUID: 'guid'
};

/** A list's own columns: what people write, and what is computed from it. */
export function isOwn(field: StoredField): boolean {
  return !field.fromBaseType || field.name === 'Title';
}
