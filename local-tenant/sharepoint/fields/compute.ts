import { spException } from '../http/errors';
import { Value, Values } from '../store/rows';
import { StoredField, isSeveral } from './field';
import { Formula, FormulaValue, columnsOf, parseFormula, renameColumns } from './formula';
import { fold } from './text';

const formulas = new Map<string, Formula>();

function formulaOf(source: string): Formula {
  let found = formulas.get(source);
  if (!found) formulas.set(source, found = parseFormula(source));
  return found;
}

function cell(value: Value | undefined): FormulaValue {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return value.join(';#');
  return typeof value === 'object' ? value.Url : value;
}

const truth = (value: FormulaValue): boolean => (typeof value === 'string' ? value.toUpperCase() === 'TRUE' : Boolean(value));

/** SharePoint answers a computed number as text of fifteen digits, a truth as 1 or 0. */
function result(value: FormulaValue, type: string | undefined): Value {
  if (type === 'Number' || type === 'Currency') {
    const number = typeof value === 'string' ? Number(value) : Number(value ?? 0);
    return Number.isFinite(number) ? number.toPrecision(15) : '#VALUE!';
  }
  if (type === 'Boolean') return truth(value) ? '1' : '0';
  return value === null ? null : String(value);
}

/** Computes the calculated columns of a row; SharePoint does it when the row is written. */
export function compute(fields: StoredField[], values: Values): void {
  for (const field of fields) {
    if (field.type === 'Calculated') values[field.name] = result(formulaOf(field.formula!)(name => cell(values[name])), field.resultType);
  }
}

/** Whether a row's values meet a formula. */
export const holdsFor = (formula: string, values: Values): boolean => result(formulaOf(formula)(name => cell(values[name])), 'Boolean') === '1';

/** Checks a formula as it was written, with titles, and gives it with internal names. Fails when it names no column of the list. */
export function storedFormula(written: string, fields: StoredField[]): string {
  const byTitle = (title: string): StoredField | undefined => fields.find(field => field.title.toLowerCase() === title.toLowerCase() && field.type !== 'Computed');
  for (const name of columnsOf(written)) {
    if (!byTitle(name)) {
      throw spException('The formula refers to a column that does not exist.  Check the formula for spelling mistakes or change the non-existing column to an existing column.', -2130575270, 500);
    }
  }
  const stored = renameColumns(written, title => byTitle(title)!.name);
  parseFormula(stored);
  return stored;
}

function key(value: Value): Value {
  if (typeof value === 'string') return fold(value);
  if (typeof value === 'boolean') return value ? 1 : 0;
  return value;
}

/** What a row is searched and sorted by: text folded, yes and no as 1 and 0. Notes and links cannot be searched. */
export function keysOf(fields: StoredField[], values: Values): Values {
  const keys: Values = {};
  for (const { name, type } of fields) {
    const value = values[name];
    if (value === undefined || value === null || type === 'Note' || type === 'URL') continue;
    if (type === 'Calculated') keys[name] = isNaN(Number(value)) ? fold(String(value)) : Number(value);
    else if (type === 'DateTime') keys[name] = value;
    else if (isSeveral(type)) keys[name] = (value as (string | number)[]).map(each => key(each)) as Value;
    else keys[name] = key(value);
  }
  return keys;
}
