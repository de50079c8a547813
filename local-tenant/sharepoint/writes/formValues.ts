import { Call } from '../http/call';
import { SharePointError, badArgument } from '../http/errors';
import { isOwn } from '../fields/builtin';
import { FormValueProblem, readFormValue } from '../fields/formValue';
import { StoredField, entityName } from '../fields/field';
import { propertyOf } from '../fields/values';
import { fieldsOf } from '../store/fields';
import { StoredList } from '../store/lists';
import { principalByLogin } from '../store/principals';
import { pageRowValues } from './checkout';
import { addItem, checkedValues, demandOnList, itemFor, reviseItem } from './items';
import { checkColumn } from './validation';

/** How one column of a form fared. */
export interface FormValueResult {
  ErrorCode: number;
  ErrorMessage: string | null;
  FieldName: string;
  FieldValue: string;
  HasException: boolean;
  ItemId: number;
}

export interface FormValue {
  FieldName: string;
  FieldValue: string;
}

function fieldNamed(fields: StoredField[], name: string): StoredField {
  const field = fields.find(each => entityName(each.name) === name || each.name === name);
  if (!field) throw badArgument(`Column '${name}' does not exist. It may have been deleted by another user.`);
  return field;
}

/** Reads a form's columns one by one into a body; each problem stands beside its column. */
function readForm(call: Call, list: StoredList, form: FormValue[], id: number): { body: Record<string, unknown>; results: FormValueResult[] } {
  const fields = fieldsOf(call.store, list);
  const site = { language: call.tenant.language, userId: (login: string) => principalByLogin(call.store, login)?.id };
  const body: Record<string, unknown> = {};
  const results = form.map(({ FieldName, FieldValue }): FormValueResult => {
    const result = { ErrorCode: 0, ErrorMessage: null, FieldName, FieldValue, HasException: false, ItemId: id };
    const field = fieldNamed(fields, FieldName);
    if (!isOwn(field) || field.readOnly) return result;
    try {
      const read = readFormValue(FieldValue, field, site);
      checkColumn(field, checkedValues(call, list, fields, { [propertyOf(field)]: read }));
      body[propertyOf(field)] = read;
      return result;
    } catch (problem) {
      if (!(problem instanceof FormValueProblem) && !(problem instanceof SharePointError)) throw problem;
      return { ...result, ErrorCode: -2146232832, ErrorMessage: problem.message, HasException: true };
    }
  });
  return { body, results };
}

const fails = (results: FormValueResult[]): boolean => results.some(each => each.HasException);

/** Changes a row by a form. Nothing is saved when one column does not fit, though the call goes well. It asks for no ETag: it writes over what others did. */
export function updateByForm(call: Call, list: StoredList, id: number, form: FormValue[]): FormValueResult[] {
  itemFor(call, list, id, 'EditListItems');
  pageRowValues(list, Object.fromEntries(form.map(each => [each.FieldName, each.FieldValue])));
  const { body, results } = readForm(call, list, form, id);
  if (!fails(results)) reviseItem(call, list, id, (row, fields) => ({ ...row.data, ...checkedValues(call, list, fields, body) }));
  return results;
}

/** Adds a row by a form; the last result says its id, 0 when nothing was added. */
export function addByForm(call: Call, list: StoredList, form: FormValue[]): FormValueResult[] {
  demandOnList(call, list, 'AddListItems');
  const { body, results } = readForm(call, list, form, 0);
  const id = fails(results) ? 0 : addItem({ ...call, verboseBody: false }, list, body).id;
  return [...results, { ErrorCode: 0, ErrorMessage: null, FieldName: 'Id', FieldValue: String(id), HasException: false, ItemId: 0 }];
}
