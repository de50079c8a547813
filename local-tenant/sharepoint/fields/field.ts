/** The column types that the tenant models, as SharePoint names them. */
export type FieldType =
  | 'Text' | 'Note' | 'Choice' | 'MultiChoice' | 'Number' | 'Currency' | 'DateTime' | 'Boolean' | 'User' | 'UserMulti'
  | 'Lookup' | 'LookupMulti' | 'Calculated' | 'URL' | 'Counter' | 'Computed' | 'Integer' | 'Guid' | 'Attachments' | 'ContentTypeId';

/** A column as it is kept. What only some types have is optional. */
export interface StoredField {
  id: string;
  /** Internal name; never changes. */
  name: string;
  title: string;
  type: FieldType;
  description: string;
  group: string;
  required: boolean;
  indexed: boolean;
  unique: boolean;
  hidden: boolean;
  readOnly: boolean;
  /** Belongs to every list; cannot be deleted. */
  fromBaseType: boolean;
  defaultValue: string | null;
  maxLength?: number;
  choices?: string[];
  fillIn?: boolean;
  /** `DateOnly`, `Dropdown`, `Hyperlink`, … */
  format?: string;
  min?: number;
  max?: number;
  decimals?: number;
  percentage?: boolean;
  lookupList?: string;
  lookupField?: string;
  /** With internal names in brackets. */
  formula?: string;
  /** What a value must meet, about this column alone; with internal names. */
  validationFormula?: string | null;
  /** What is said to a value that does not. */
  validationMessage?: string | null;
  resultType?: string;
  richText?: boolean;
  appendOnly?: boolean;
  lines?: number;
  /** How SharePoint names a type that the tenant keeps as another one. */
  shownType?: { type: string; kind: number };
  /** Forms that show the column, or do not; those not named show it. */
  forms?: Partial<Record<'ShowInDisplayForm' | 'ShowInEditForm' | 'ShowInNewForm', boolean>>;
  /** 0 people only, 1 people and groups. */
  selectionMode?: number;
}

const kinds: Record<FieldType, number> = {
  Integer: 1, Text: 2, Note: 3, DateTime: 4, Counter: 5, Choice: 6, Lookup: 7, LookupMulti: 7, Boolean: 8, Number: 9, Currency: 10, URL: 11,
  Computed: 12, Guid: 14, MultiChoice: 15, Calculated: 17, Attachments: 19, User: 20, UserMulti: 20, ContentTypeId: 25
};

export const fieldTypeKind = (type: FieldType): number => kinds[type];

export function isFieldType(type: string): type is FieldType {
  return Object.hasOwn(kinds, type);
}

/** The type that `FieldTypeKind` of an add means. */
export function typeOfKind(kind: number): FieldType | undefined {
  return (Object.keys(kinds) as FieldType[]).find(type => kinds[type] === kind && !type.endsWith('Multi'));
}

/** Name in items: a name that begins with `_` gets `OData_` before it. */
export const entityName = (name: string): string => (name.startsWith('_') ? `OData_${name}` : name);

export const isLookup = (type: FieldType): boolean => type === 'Lookup' || type === 'LookupMulti';
export const isPerson = (type: FieldType): boolean => type === 'User' || type === 'UserMulti';
export const isSeveral = (type: FieldType): boolean => type === 'LookupMulti' || type === 'UserMulti' || type === 'MultiChoice';

/** Types that SharePoint can index. */
export const canBeIndexed = (type: FieldType): boolean =>
  ['Text', 'Choice', 'Number', 'Currency', 'DateTime', 'Boolean', 'User', 'UserMulti', 'Lookup', 'Integer', 'Counter'].includes(type);

/** A name as SharePoint keeps it: everything but letters and digits of ASCII is written `_xhhhh_`. The store builds its SQL on that. */
export function escapedName(name: string): string {
  return [...name].map(c => (/[A-Za-z0-9_]/.test(c) ? c : `_x${c.codePointAt(0)!.toString(16).padStart(4, '0')}_`)).join('');
}

/** An internal name from a title, 32 characters at most. */
export function internalNameOf(title: string): string {
  return escapedName(title).slice(0, 32);
}
