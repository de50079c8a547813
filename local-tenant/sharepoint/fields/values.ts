import { badBody, invalidValue, unknownProperty, wrongType } from '../http/errors';
import { Value } from '../store/rows';
import { StoredField, entityName, isLookup, isPerson } from './field';
import { readMoment } from './time';

/** What writing a value has to ask of the site. */
export interface ValueChecks {
  userExists(id: number): boolean;
  rowExists(listId: string, id: number): boolean;
  /** A verbose body brings collections as `{results: […]}`; a plain one must not. */
  verbose: boolean;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function primitive(value: unknown, edm: string, is: 'string' | 'number' | 'boolean'): void {
  if (typeof value === 'object') {
    throw badBody(`An unexpected '${Array.isArray(value) ? 'StartArray' : 'StartObject'}' node was found when reading from the JSON reader. A 'PrimitiveValue' node was expected.`);
  }
  if (typeof value !== is) throw wrongType(edm);
}

function several(value: unknown, checks: ValueChecks): unknown[] {
  if (checks.verbose) {
    if (isObject(value) && Array.isArray(value.results)) return value.results;
    throw badBody('A collection was found without the \'results\' property. In OData, each collection must be represented as a JSON object with a property \'results\'.');
  }
  if (Array.isArray(value)) return value;
  const node = isObject(value) ? 'StartObject' : 'PrimitiveValue';
  throw badBody(`An unexpected '${node}' node was found when reading from the JSON reader. A 'StartArray' node was expected.`);
}

function id(value: unknown, field: StoredField, checks: ValueChecks): number {
  primitive(value, 'Edm.Int32', 'number');
  const number = value as number;
  if (!Number.isInteger(number)) throw wrongType('Edm.Int32');
  if (isPerson(field.type) && !checks.userExists(number)) throw invalidValue('The user does not exist or is not unique.');
  if (isLookup(field.type) && !checks.rowExists(field.lookupList!, number)) {
    throw invalidValue('Invalid look-up value.\n\nA look-up field contains invalid data. Please check the value and try again.');
  }
  return number;
}

function text(value: unknown, field: StoredField): Value {
  primitive(value, 'Edm.String', 'string');
  const written = value as string;
  if (field.type === 'Text' && written.length > (field.maxLength ?? 255)) {
    throw invalidValue('Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.');
  }
  return written;
}

function link(value: unknown): Value {
  if (!isObject(value)) throw badBody('A node of type \'PrimitiveValue\' was read from the JSON reader when trying to read the start of an entry. A \'StartObject\' node was expected.');
  const { Url, Description } = value;
  primitive(Url, 'Edm.String', 'string');
  if ((Url as string).length > 255) throw invalidValue('Invalid URL value.\n\nA URL field contains invalid data. Please check the value and try again.');
  return { Url: Url as string, Description: typeof Description === 'string' && Description !== '' ? Description : (Url as string) };
}

function day(value: unknown): Value {
  primitive(value, 'Edm.DateTime', 'string');
  const at = readMoment(value as string);
  if (at === undefined) throw wrongType('Edm.DateTime');
  return at;
}

/** Reads what a request writes into a column. Fails with SharePoint's 400. Choices, required and limits of numbers are not checked: REST does not. */
export function readValue(value: unknown, field: StoredField, checks: ValueChecks): Value {
  if (field.type === 'UserMulti' || field.type === 'LookupMulti') return value === null ? [] : several(value, checks).map(each => id(each, field, checks));
  if (value === null || (value === '' && field.type !== 'Boolean')) return null;
  switch (field.type) {
    case 'Number':
    case 'Currency':
      primitive(value, 'Edm.Double', 'number');
      return value as number;
    case 'Boolean':
      primitive(value, 'Edm.Boolean', 'boolean');
      return value as boolean;
    case 'DateTime': return day(value);
    case 'User':
    case 'Lookup': return id(value, field, checks);
    case 'MultiChoice': {
      const chosen = several(value, checks).map(each => String(each));
      return chosen.length > 0 ? chosen : null;
    }
    case 'URL': return link(value);
    default: return text(value, field);
  }
}

/** The name that a column's value has in a body or an answer. */
function propertyOf(field: StoredField): string {
  return entityName(field.name) + (isLookup(field.type) || isPerson(field.type) ? 'Id' : '');
}

/** Finds the column that a property of a body writes. Fails with 400 for one that the list has not. */
export function fieldWritten(fields: StoredField[], property: string, entityType: string): StoredField {
  const found = fields.find(field => propertyOf(field) === property);
  if (!found) throw unknownProperty(property, entityType);
  return found;
}

/** The value that a new row gets when the body says nothing of the column. */
export function defaultOf(field: StoredField, now: string): Value {
  const { defaultValue: preset } = field;
  if (field.type === 'UserMulti' || field.type === 'LookupMulti') return [];
  if (preset === null || preset === '') return null;
  switch (field.type) {
    case 'Number':
    case 'Currency': return Number(preset);
    case 'Boolean': return /^(1|true)$/i.test(preset);
    case 'DateTime': return preset.toLowerCase() === '[today]' ? now : readMoment(preset) ?? null;
    case 'MultiChoice': return preset.split(';#').filter(part => part !== '');
    case 'Text':
    case 'Note':
    case 'Choice': return preset;
    default: return null;
  }
}
