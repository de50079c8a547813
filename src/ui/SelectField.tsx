import * as React from 'react';
import styles from './fields.module.scss';
import { useFieldId } from './useFieldId';

export interface SelectFieldProps {
  label: string;
  options: { value: string; label: string }[];
  value: string;
  onChange(value: string): void;
}

/** One of a few, by the browser's own list. */
export function SelectField({ label, options, value, onChange }: SelectFieldProps): JSX.Element {
  const id = useFieldId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} className={styles.control} value={value} onChange={event => onChange(event.target.value)}>
        {options.map(option => <option key={option.value} value={option.value}>{option.label}</option>)}
      </select>
    </div>
  );
}
