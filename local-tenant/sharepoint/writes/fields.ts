import { Call } from '../http/call';
import { duplicateValue, notModelled, spException, wrongType } from '../http/errors';
import { compute, keysOf, storedFormula } from '../fields/compute';
import { StoredField, canBeIndexed } from '../fields/field';
import { fieldEntity } from '../shapes/field';
import { changeTypes } from '../store/changes';
import { Store } from '../store/database';
import { fieldsOf, keyOf, removeField, saveField } from '../store/fields';
import { StoredList, isPageLibrary, tableOf } from '../store/lists';
import { itemOf, updateRow } from '../store/rows';
import { saveView, viewsOf } from '../store/views';
import { setMember } from './fieldMembers';
import { touchList } from './lists';
import { columnFormula } from './validation';

const indexLimit = 20;

/** Fails as SharePoint for an index, or uniqueness, that cannot be. */
export function checkIndex(store: Store, list: StoredList, field: StoredField): void {
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
export function computeRows(store: Store, list: StoredList): void {
  const fields = fieldsOf(store, list);
  for (const row of store.all(`SELECT * FROM ${tableOf(list)}`).map(itemOf)) {
    const data = { ...row.data };
    compute(fields, data);
    updateRow(store, list, { ...row, data }, keysOf(fields, data));
  }
}

/** The page library's columns are the service's own here. */
export function checkColumnsChange(list: StoredList): void {
  if (isPageLibrary(list)) throw notModelled('a change of the columns of the page library');
}

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
    setMember(changed, name, value, fieldEntity(field, list).members);
  }
  if ('Formula' in body) changed.formula = storedFormula(changed.formula!, fieldsOf(call.store, list));
  if ('ValidationFormula' in body) changed.validationFormula = columnFormula(changed.validationFormula, changed);
  checkIndex(call.store, list, changed);
  if (!field.unique) checkUniqueNow(call.store, list, changed);
  keepField(call, list, changed);
  if ('Formula' in body) computeRows(call.store, list);
  return changed;
}

/** Keeps a column as it has become, and tells the change log. */
export function keepField(call: Call, list: StoredList, field: StoredField): void {
  checkColumnsChange(list);
  saveField(call.store, list, field);
  touchList(call, list, { kind: 'Field', type: changeTypes.update, thing: field.id });
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
