import { columnValidationFailed, listValidationFailed, spException } from '../http/errors';
import { holdsFor, storedFormula } from '../fields/compute';
import { StoredField } from '../fields/field';
import { columnsOf } from '../fields/formula';
import { StoredList } from '../store/lists';
import { Values } from '../store/rows';

/** Fails with SharePoint's 500 when a value does not meet its column's formula. */
export function checkColumn(field: StoredField, values: Values): void {
  if (field.validationFormula && !holdsFor(field.validationFormula, values)) throw columnValidationFailed(field.validationMessage);
}

/** Fails with SharePoint's 500 when a row does not meet a column's formula, or the list's. */
export function checkValidation(list: StoredList, fields: StoredField[], values: Values): void {
  for (const field of fields) checkColumn(field, values);
  const { ValidationFormula, ValidationMessage } = list.settings;
  if (ValidationFormula && !holdsFor(ValidationFormula, values)) throw listValidationFailed(ValidationMessage);
}

/** A column's formula as it is kept; it speaks of its own column alone. Nothing takes it away. */
export function columnFormula(written: string | null | undefined, field: StoredField): string | null {
  if (!written) return null;
  const other = columnsOf(written).find(name => name.toLowerCase() !== field.title.toLowerCase());
  if (other !== undefined) {
    throw spException('The formula cannot refer to another column.  Check the formula for spelling mistakes or update the formula to reference only this column.', -2130575270);
  }
  return storedFormula(written, [field]);
}
