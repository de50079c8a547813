import { Answer } from '../http/answer';
import { Call, bodyOf } from '../http/call';
import { badArgument, notModelled } from '../http/errors';
import { StoredList } from '../store/lists';
import { FormValue, FormValueResult, addByForm, updateByForm } from '../writes/formValues';
import { Resource, method } from './resource';

const isFormValue = (value: unknown): value is FormValue => {
  const { FieldName, FieldValue } = (value ?? {}) as Partial<Record<string, unknown>>;
  return typeof FieldName === 'string' && typeof FieldValue === 'string';
};

function formOf(call: Call): FormValue[] {
  const { formValues } = bodyOf(call);
  const values = call.verboseBody && !Array.isArray(formValues) ? (formValues as { results?: unknown } | undefined)?.results : formValues;
  if (!Array.isArray(values) || !values.every(isFormValue)) throw badArgument('The parameter formValues is missing.');
  return values;
}

const results = (value: FormValueResult[]): Answer => ({ kind: 'value', type: 'Collection(SP.ListItemFormUpdateValue)', value });

/** `ValidateUpdateListItem` of a row: 200 even when nothing was saved. */
export const updateByFormValues = (call: Call, list: StoredList, id: number): Resource => method(() => results(updateByForm(call, list, id, formOf(call))));

/** `AddValidateUpdateItemUsingPath` of a list, into its root folder. */
export const addByFormValues = (call: Call, list: StoredList): Resource => method(() => {
  const { FolderPath } = (bodyOf(call).listItemCreateInfo ?? {}) as { FolderPath?: { DecodedUrl?: string } };
  const folder = FolderPath?.DecodedUrl ?? '';
  if (folder !== '' && !folder.toLowerCase().endsWith(list.url.toLowerCase())) throw notModelled('adding a row to a folder');
  return results(addByForm(call, list, formOf(call)));
});
