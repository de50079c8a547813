import * as React from 'react';
import { longestExampleTitle } from '../../../domain/learning';
import { fieldClass } from '../../../ui/field';
import { PartFind } from '../finds';
import { useWriteWords } from '../words';
import styles from './Editor.module.scss';
import { FieldNote, fieldId, pasteClean } from './PartField';

interface TitleFieldProps {
  text: string;
  finds: readonly PartFind[];
  held: boolean;
  onText: (text: string) => void;
  children?: React.ReactNode;
}

/** The title: one line; what is found in it stands in words below it. */
export function TitleField({ text, finds, held, onText, children }: TitleFieldProps): JSX.Element {
  const { parts, guides } = useWriteWords();
  const id = fieldId('title');
  return (
    <section className={styles.sect} aria-labelledby={`${id}-name`}>
      <h3><label id={`${id}-name`} htmlFor={id}>{parts.title}</label></h3>
      <p id={`${id}-guide`} className={styles.guide}>{guides.title}</p>
      <input
        id={id} className={fieldClass} value={text} maxLength={longestExampleTitle} autoComplete="off" aria-describedby={`${id}-guide ${id}-finds`} aria-invalid={held || undefined}
        onChange={event => onText(event.target.value)} onPaste={event => pasteClean(event, true)}
      />
      <FieldNote id={`${id}-finds`} finds={finds} held={held} />
      {children}
    </section>
  );
}
