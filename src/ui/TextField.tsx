import * as React from 'react';
import styles from './fields.module.scss';
import { useFieldId } from './useFieldId';

export interface TextFieldProps {
  label: string;
  value: string;
  onChange(value: string): void;
  /** A sentence under the field. */
  hint?: string;
  /** What is wrong with the value. */
  error?: string;
  maxLength?: number;
  inputRef?: React.Ref<HTMLInputElement>;
}

/** One line of text. */
export function TextField({ label, value, onChange, hint, error, maxLength, inputRef }: TextFieldProps): JSX.Element {
  const id = useFieldId();
  const about = error ?? hint;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        ref={inputRef} id={id} type="text" className={styles.control} value={value} maxLength={maxLength} onChange={event => onChange(event.target.value)}
        aria-invalid={error ? true : undefined} aria-describedby={about ? `${id}-about` : undefined}
      />
      {about && <p id={`${id}-about`} className={error ? styles.error : styles.hint}>{about}</p>}
    </div>
  );
}
