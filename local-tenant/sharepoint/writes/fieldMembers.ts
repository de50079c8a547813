import { notModelled, unknownProperty, wrongType } from '../http/errors';
import { FieldType, StoredField } from '../fields/field';
import { own } from '../own';

type Set = (field: StoredField, value: never) => void;

/** Members that every column has. */
const setters: Record<string, Set> = {
  Title: (field, value: string) => { field.title = value; },
  Description: (field, value: string) => { field.description = value; },
  Group: (field, value: string) => { field.group = value; },
  Required: (field, value: boolean) => { field.required = value; },
  Indexed: (field, value: boolean) => { field.indexed = value; },
  EnforceUniqueValues: (field, value: boolean) => { field.unique = value; },
  Hidden: (field, value: boolean) => { field.hidden = value; },
  DefaultValue: (field, value: string | null) => { field.defaultValue = value; },
  ValidationFormula: (field, value: string | null) => { field.validationFormula = value; },
  ValidationMessage: (field, value: string | null) => { field.validationMessage = value; }
};

const percentage: Set = (field, value: boolean) => { field.percentage = value; };
const bounds: Record<string, Set> = {
  MinimumValue: (field, value: number) => { field.min = value; },
  MaximumValue: (field, value: number) => { field.max = value; },
  ShowAsPercentage: percentage
};
const choosing: Record<string, Set> = { FillInChoice: (field, value: boolean) => { field.fillIn = value; } };
const format = (...names: [string, string]): Set => (field, value: number) => { field.format = names[value]; };

/** Members that only columns of a type have. */
const ofType: Partial<Record<FieldType, Record<string, Set>>> = {
  Text: { MaxLength: (field, value: number) => { field.maxLength = value; } },
  Note: {
    NumberOfLines: (field, value: number) => { field.lines = value; },
    RichText: (field, value: boolean) => { field.richText = value; },
    AppendOnly: (field, value: boolean) => { field.appendOnly = value; }
  },
  Number: bounds,
  Currency: bounds,
  DateTime: { DisplayFormat: format('DateOnly', 'DateTime') },
  URL: { DisplayFormat: format('Hyperlink', 'Image') },
  Choice: { ...choosing, EditFormat: format('Dropdown', 'RadioButtons') },
  MultiChoice: choosing,
  User: { SelectionMode: (field, value: number) => { field.selectionMode = value; } },
  UserMulti: { SelectionMode: (field, value: number) => { field.selectionMode = value; } },
  Lookup: { LookupField: (field, value: string) => { field.lookupField = value; } },
  LookupMulti: { LookupField: (field, value: string) => { field.lookupField = value; } },
  Calculated: { Formula: (field, value: string) => { field.formula = value; }, ShowAsPercentage: percentage }
};

/** How text is shown and a calendar is reckoned; it changes nothing that the tenant does, and is not kept. */
const onlyShown = ['AllowHyperlink', 'RestrictedMode', 'CurrencyLocaleId', 'DateTimeCalendarType', 'FriendlyDisplayFormat', 'DateFormat'];

const booleans = ['Required', 'Indexed', 'EnforceUniqueValues', 'Hidden', 'RichText', 'AppendOnly', 'ShowAsPercentage', 'FillInChoice'];
const numbers = ['MaxLength', 'MinimumValue', 'MaximumValue', 'NumberOfLines', 'DisplayFormat', 'EditFormat', 'SelectionMode'];
const emptied = ['DefaultValue', 'ValidationFormula', 'ValidationMessage'];

function typeOf(name: string): 'boolean' | 'number' | 'string' {
  if (booleans.includes(name)) return 'boolean';
  return numbers.includes(name) ? 'number' : 'string';
}

/** Sets one member of a column. Fails with 400 for one that the column has not, or of another type, and with 501 for one that cannot be changed here. */
export function setMember(field: StoredField, name: string, value: unknown, members: Record<string, unknown>): void {
  const set = own(setters, name) ?? own(ofType[field.type] ?? {}, name);
  if (set) {
    const wanted = typeOf(name);
    if (typeof value !== wanted && !(value === null && emptied.includes(name))) throw wrongType(`Edm.${wanted[0].toUpperCase()}${wanted.slice(1)}`);
    set(field, value as never);
  } else if (!Object.hasOwn(members, name)) throw unknownProperty(name, 'SP.Field');
  else if (!onlyShown.includes(name) && members[name] !== value) throw notModelled(`a change of ${name} of a column`);
}
