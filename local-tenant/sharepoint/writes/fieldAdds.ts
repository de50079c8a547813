import { Call } from '../http/call';
import { badArgument, notModelled, spException, wrongType } from '../http/errors';
import { storedFormula } from '../fields/compute';
import { addFieldToDefaultView, fieldFromXml } from '../fields/definition';
import { StoredField, isLookup, typeOfKind } from '../fields/field';
import { escapeXml } from '../fields/xml';
import { maySeeList } from '../permissions/sight';
import { siteWords } from '../site';
import { changeTypes } from '../store/changes';
import { addField, fieldsOf } from '../store/fields';
import { StoredList, listById } from '../store/lists';
import { saveView, viewsOf } from '../store/views';
import { changeField, checkColumnsChange, checkIndex, computeRows } from './fields';
import { touchList } from './lists';
import { columnFormula } from './validation';

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
  if (field.validationFormula) field.validationFormula = columnFormula(field.validationFormula, field);
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

/** By SharePoint's FieldTypeKind: of which type a formula's results are. */
const resultTypes: Record<number, string> = { 2: 'Text', 4: 'DateTime', 8: 'Boolean', 9: 'Number', 10: 'Currency' };

/** What of an add has to be in the column's XML: what it points at, and what it is computed from. */
function xmlOf(type: string, title: string, { LookupListId, LookupFieldName, Formula, OutputType }: Record<string, unknown>): string {
  const attributes = { Type: type, DisplayName: title, List: LookupListId, ShowField: LookupFieldName, ResultType: resultTypes[Number(OutputType)] };
  const written = Object.entries(attributes).filter(([, value]) => value !== undefined).map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`).join('');
  return `<Field${written}>${Formula === undefined ? '' : `<Formula>${escapeXml(String(Formula))}</Formula>`}</Field>`;
}

/** Adds a column by type and title, with members of its type, as the XML that it stands for. The caller has checked ManageLists. */
export function addFieldByKind(call: Call, list: StoredList, body: Record<string, unknown>): StoredField {
  const { Title, FieldTypeKind, ...members } = body;
  const type = typeOfKind(Number(FieldTypeKind));
  if (typeof Title !== 'string') throw wrongType('Edm.String');
  if (!type) throw notModelled(`a column of FieldTypeKind ${String(FieldTypeKind)}`);
  const field = createField(call, list, xmlOf(type, Title, members), 0);
  const rest = Object.fromEntries(Object.entries(members).filter(([name]) => !['LookupListId', 'LookupFieldName', 'Formula', 'OutputType'].includes(name)));
  return Object.keys(rest).length > 0 ? changeField(call, list, field, rest) : field;
}
