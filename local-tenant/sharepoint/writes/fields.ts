import { Call } from '../http/call';
import { badArgument, duplicateValue, notModelled, spException, unknownProperty, wrongType } from '../http/errors';
import { addFieldToDefaultView, fieldFromXml } from '../fields/definition';
import { compute, keysOf, storedFormula } from '../fields/compute';
import { StoredField, canBeIndexed, isLookup } from '../fields/field';
import { own } from '../own';
import { maySeeList } from '../permissions/sight';
import { fieldEntity } from '../shapes/field';
import { siteWords } from '../site';
import { changeTypes } from '../store/changes';
import { Store } from '../store/database';
import { addField, fieldsOf, keyOf, removeField, saveField } from '../store/fields';
import { StoredList, isPageLibrary, listById, tableOf } from '../store/lists';
import { itemOf, updateRow } from '../store/rows';
import { saveView, viewsOf } from '../store/views';
import { touchList } from './lists';

const indexLimit = 20;

function checkIndex(store: Store, list: StoredList, field: StoredField): void {
  if (field.unique && !field.indexed) throw spException('This field must be indexed if you would like to enforce unique values.', -2130575165);
  if (!field.indexed) return;
  if (!canBeIndexed(field.type)) throw spException(`The column '${field.title}' cannot be indexed.`, -2130575164);
  const others = fieldsOf(store, list).filter(each => each.indexed && each.name !== field.name).length;
  if (others >= indexLimit) throw spException('You cannot index more than 20 columns in a list.', -2130575166);
}

function checkUniqueNow(store: Store, list: StoredList, field: StoredField): void {
  if (!field.unique) return;
  const twice = store.one(`SELECT count(*) AS n FROM ${tableOf(list)} WHERE ${keyOf(field.name)} IS NOT NULL GROUP BY ${keyOf(field.name)} HAVING n > 1 LIMIT 1`);
  if (twice) throw duplicateValue(field.title);
}

/** Computes a formula for the rows that were there before it. Other new columns stay empty in them, as on SharePoint. */
function computeRows(store: Store, list: StoredList): void {
  const fields = fieldsOf(store, list);
  for (const row of store.all(`SELECT * FROM ${tableOf(list)}`).map(itemOf)) {
    const data = { ...row.data };
    compute(fields, data);
    updateRow(store, list, { ...row, data }, keysOf(fields, data));
  }
}

function checkColumnsChange(list: StoredList): void {
  if (isPageLibrary(list)) throw notModelled('a change of the columns of the page library');
}

/** Adds a column from its XML. The caller has checked ManageLists. */
export function createField(call: Call, list: StoredList, schemaXml: string, options: number): StoredField {
  checkColumnsChange(list);
  const { store } = call;
  const field = fieldFromXml(schemaXml, options, siteWords[call.tenant.language].customGroup);
  const fields = fieldsOf(store, list);
  if (fields.some(each => each.name.toLowerCase() === field.name.toLowerCase())) {
    throw spException(`A duplicate field name "${field.name}" was found.`, -2147024809);
  }
  const target = isLookup(field.type) ? listById(store, field.lookupList!) : list;
  if (!target || !maySeeList(call, target)) throw badArgument('Value does not fall within the expected range.');
  if (field.type === 'Calculated') field.formula = storedFormula(field.formula!, fields);
  checkIndex(store, list, field);
  addField(store, list, field);
  if (field.type === 'Calculated') computeRows(store, list);
  if ((options & addFieldToDefaultView) !== 0) {
    const shown = viewsOf(store, list).find(view => view.isDefault);
    if (shown) saveView(store, { ...shown, fields: [...shown.fields, field.name] });
  }
  touchList(call, list, { kind: 'Field', type: changeTypes.add, thing: field.id });
  return field;
}

const setters: Record<string, (field: StoredField, value: never) => void> = {
  Title: (field, value: string) => { field.title = value; },
  Description: (field, value: string) => { field.description = value; },
  Group: (field, value: string) => { field.group = value; },
  Required: (field, value: boolean) => { field.required = value; },
  Indexed: (field, value: boolean) => { field.indexed = value; },
  EnforceUniqueValues: (field, value: boolean) => { field.unique = value; },
  Hidden: (field, value: boolean) => { field.hidden = value; },
  DefaultValue: (field, value: string | null) => { field.defaultValue = value; },
  MaxLength: (field, value: number) => { field.maxLength = value; },
  MinimumValue: (field, value: number) => { field.min = value; },
  MaximumValue: (field, value: number) => { field.max = value; },
  Formula: (field, value: string) => { field.formula = value; },
  LookupField: (field, value: string) => { field.lookupField = value; }
};

const types: Record<string, string> = {
  Required: 'boolean', Indexed: 'boolean', EnforceUniqueValues: 'boolean', Hidden: 'boolean', MaxLength: 'number', MinimumValue: 'number', MaximumValue: 'number'
};

function readChoices(call: Call, value: unknown): string[] {
  const choices = call.verboseBody ? (value as { results?: unknown } | null)?.results : value;
  if (!Array.isArray(choices)) throw wrongType('Collection(Edm.String)');
  return choices.map(String);
}

/** Changes a column. Fails with 400 for what a column has not, and as SharePoint for an index or uniqueness that cannot be. */
export function changeField(call: Call, list: StoredList, field: StoredField, body: Record<string, unknown>): StoredField {
  checkColumnsChange(list);
  const changed = { ...field };
  for (const [name, value] of Object.entries(body)) {
    if (name === 'Choices') {
      changed.choices = readChoices(call, value);
      continue;
    }
    const set = own(setters, name);
    if (!set) throw Object.hasOwn(fieldEntity(field, list).members, name) ? notModelled(`a change of ${name} of a column`) : unknownProperty(name, 'SP.Field');
    const wanted = own(types, name) ?? 'string';
    if (typeof value !== wanted && !(value === null && name === 'DefaultValue')) throw wrongType(`Edm.${wanted[0].toUpperCase()}${wanted.slice(1)}`);
    set(changed, value as never);
  }
  if ('Formula' in body) changed.formula = storedFormula(changed.formula!, fieldsOf(call.store, list));
  checkIndex(call.store, list, changed);
  if (!field.unique) checkUniqueNow(call.store, list, changed);
  saveField(call.store, list, changed);
  if ('Formula' in body) computeRows(call.store, list);
  touchList(call, list, { kind: 'Field', type: changeTypes.update, thing: field.id });
  return changed;
}

/** Deletes a column with its values. Built-in columns stay. */
export function deleteField(call: Call, list: StoredList, field: StoredField): void {
  checkColumnsChange(list);
  if (field.fromBaseType) throw spException('The field cannot be deleted because it is a built-in field.', -2146232832);
  removeField(call.store, list, field);
  for (const view of viewsOf(call.store, list)) {
    if (view.fields.includes(field.name)) saveView(call.store, { ...view, fields: view.fields.filter(name => name !== field.name) });
  }
  touchList(call, list, { kind: 'Field', type: changeTypes.remove, thing: field.id });
}
