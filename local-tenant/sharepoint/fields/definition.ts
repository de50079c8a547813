import { randomUUID } from 'node:crypto';
import { badArgument, notModelled, spException } from '../http/errors';
import { StoredField, escapedName, internalNameOf, isFieldType } from './field';
import { Element, child, parseXml } from './xml';

/** Bits of `Options` in createFieldAsXml. */
const addFieldInternalNameHint = 8;
export const addFieldToDefaultView = 16;

const yes = (value: string | undefined): boolean => /^(true|1|-1)$/i.test(value ?? '');
const number = (value: string | undefined): number | undefined => (value === undefined || value === '' ? undefined : Number(value));

function read(schemaXml: string): Element {
  let element: Element;
  try {
    element = parseXml(schemaXml.trim());
  } catch (cause) {
    throw badArgument(`The field XML is not valid: ${(cause as Error).message}`);
  }
  if (element.name !== 'Field') throw badArgument('The field XML has no Field element.');
  return element;
}

function typeSpecific(element: Element, type: StoredField['type']): Partial<StoredField> {
  const { attributes: a } = element;
  switch (type) {
    case 'Text': return { maxLength: number(a.MaxLength) ?? 255 };
    case 'Note': return { richText: yes(a.RichText), appendOnly: yes(a.AppendOnly), lines: number(a.NumLines) ?? 6 };
    case 'Choice':
    case 'MultiChoice': return { choices: child(element, 'CHOICES')?.children.map(each => each.text) ?? [], fillIn: yes(a.FillInChoice), format: a.Format ?? 'Dropdown' };
    case 'Number':
    case 'Currency': return { min: number(a.Min), max: number(a.Max), decimals: number(a.Decimals), percentage: yes(a.Percentage) };
    case 'DateTime': return { format: a.Format ?? 'DateTime' };
    case 'User':
    case 'UserMulti': return { selectionMode: a.UserSelectionMode === 'PeopleOnly' || a.UserSelectionMode === '0' ? 0 : 1 };
    case 'Lookup':
    case 'LookupMulti': return { lookupList: (a.List ?? '').replace(/[{}]/g, '').toLowerCase(), lookupField: a.ShowField ?? 'Title' };
    case 'Calculated': return { formula: child(element, 'Formula')?.text.trim() ?? '', resultType: a.ResultType ?? 'Text', readOnly: true, percentage: yes(a.Percentage) };
    case 'URL': return { format: a.Format ?? 'Hyperlink' };
    default: return {};
  }
}

/** Types of built-in columns that nobody adds here. */
const onlyBuiltin = ['Counter', 'Computed', 'Integer', 'Guid', 'Attachments', 'ContentTypeId'];

/** `Mult` makes a type that holds several: SharePoint wants both, and takes the type's name from `Mult`. */
function typeOf(element: Element): StoredField['type'] {
  const { Type: written = '', Mult } = element.attributes;
  const type = (written === 'User' || written === 'Lookup') && yes(Mult) ? `${written}Multi` : written;
  if (isFieldType(type) && !onlyBuiltin.includes(type)) return type;
  throw type === '' ? badArgument('The field XML has no Type.') : notModelled(`a column of type ${type}`);
}

/** Reads the field that a SchemaXml describes. Without the hint the internal name comes from the display name, whatever `Name` says. */
export function fieldFromXml(schemaXml: string, options: number, group: string): StoredField {
  const element = read(schemaXml);
  const { attributes: a } = element;
  const type = typeOf(element);
  const validation = child(element, 'Validation');
  const title = a.DisplayName ?? a.Name;
  if (!title) throw spException('The field XML has neither DisplayName nor Name.', -2146232832, 400);
  const hinted = (options & addFieldInternalNameHint) !== 0 && a.Name && escapedName(a.Name);
  return {
    id: (a.ID ?? randomUUID()).replace(/[{}]/g, '').toLowerCase(),
    name: hinted || internalNameOf(title),
    title,
    type,
    description: a.Description ?? '',
    group: a.Group ?? group,
    required: yes(a.Required),
    indexed: yes(a.Indexed),
    unique: yes(a.EnforceUniqueValues),
    hidden: yes(a.Hidden),
    readOnly: yes(a.ReadOnly),
    fromBaseType: false,
    defaultValue: child(element, 'Default')?.text ?? null,
    ...(validation ? { validationFormula: validation.text.trim(), validationMessage: validation.attributes.Message ?? null } : {}),
    ...typeSpecific(element, type)
  };
}
