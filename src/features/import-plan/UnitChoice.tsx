import * as React from 'react';
import { Unit } from '../../domain';
import { useStrings } from '../../ui';
import { SelectField } from '../../ui/fluent';
import { codesOf } from './additions';
import { KeyedRow } from './reading';

export interface UnitChoiceProps {
  /** How many rows name no unit. */
  count: number;
  rows: KeyedRow[];
  units: Unit[];
  unit: string;
  onUnit(code: string): void;
}

/** One choice for all rows that name no unit: the whole municipality, a unit of the register, or one that the document brings. */
export function UnitChoice({ count, rows, units, unit, onUnit }: UnitChoiceProps): JSX.Element {
  const { common, importPlan: { review } } = useStrings();
  const brought = codesOf(rows, '', { units, roles: [], people: [] }).units.filter(code => !units.some(known => known.code === code));
  const options = [
    { value: '', label: common.wholeMunicipality },
    ...units.map(({ code, name }) => ({ value: code, label: name && name !== code ? `${code}, ${name}` : code })),
    ...brought.map(code => ({ value: code, label: code }))
  ];
  return <SelectField label={review.unitQuestion(count)} options={options} value={unit} onChange={onUnit} />;
}
