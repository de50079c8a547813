import * as React from 'react';
import { EditField } from '../../../domain';
import { editingWords } from '../../../loc/editing';
import { Icon, classNames, useWordsOf } from '../../../ui';
import { fieldClass } from '../../../ui/field';
import styles from './ActivityForm.module.scss';
import { ActivityForm } from './useActivityForm';
import { useFormText } from './useFormText';

/** What a control is told of its field: its id, what describes it, and whether it has to be mended. */
export interface ControlProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  className: string;
}

interface FieldProps {
  form: ActivityForm;
  field: EditField;
  wide?: boolean;
  required?: boolean;
  /** The control is a group of several: its name is a legend, not a label. */
  group?: boolean;
  hint?: React.ReactNode;
  children: (control: ControlProps) => React.ReactNode;
}

/** A field with its name, what it was changed from, and what has to be mended. */
export function Field({ form, field, wide, required, group, hint, children }: FieldProps): JSX.Element {
  const words = useWordsOf(editingWords);
  const text = useFormText(form);
  const id = `${form.id}-${field}`;
  const problem = text.problem(field);
  const changed = form.seen && form.changed.includes(field) ? text.changedFrom(field) : undefined;
  const described = [hint && `${id}-hint`, changed && `${id}-was`, problem && `${id}-wrong`].filter(Boolean).join(' ') || undefined;
  const name = <>{words.fields[field]}{required && <span className={styles.required} aria-hidden="true"> *</span>}</>;
  const control = children({
    id, 'aria-describedby': described, 'aria-invalid': problem ? true : undefined, className: classNames(fieldClass, changed && styles.changed)
  });
  const notes = (
    <>
      {hint && <p id={`${id}-hint`} className={styles.hint}>{hint}</p>}
      {changed && <p id={`${id}-was`} className={styles.was}>{changed}</p>}
      {problem && <p id={`${id}-wrong`} className={styles.problem} role="alert"><Icon name="error" size="small" /> {problem}</p>}
    </>
  );
  if (group) return <fieldset className={classNames(styles.fieldset, wide && styles.wide)} aria-describedby={described}><legend className={styles.label}>{name}</legend>{control}{notes}</fieldset>;
  return <div className={wide ? styles.wide : undefined}><label className={styles.label} htmlFor={id}>{name}</label>{control}{notes}</div>;
}
