import * as React from 'react';
import { longestReason } from '../../../domain/assessment';
import { useFormats } from '../../../ui';
import { fieldClass } from '../../../ui/field';
import styles from './Deciding.module.scss';
import { DecisionSaver, DecisionView } from './decisionSaver';
import { useDecidingWords } from './words';

export interface DecisionFieldProps {
  saver: DecisionSaver;
  view: DecisionView;
  mayWrite: boolean;
}

/** Characters left from which the field says so. */
const nearlyFull = 200;

export function reasonId(themeKey: string): string {
  return `hp-decide-reason-${themeKey}`;
}

/** Why the group decides so: saved when the field is left, and after a pause in the writing. */
export function ReasonField({ saver, view: { decision: { themeKey, reason } }, mayWrite }: DecisionFieldProps): JSX.Element | null {
  const words = useDecidingWords();
  const formats = useFormats();
  const id = reasonId(themeKey);
  const left = longestReason - reason.length;
  if (!mayWrite) return reason.trim() ? <section><h4>{words.reason}</h4><p className={styles.note}>{reason.trim()}</p></section> : null;
  return (
    <div>
      <label className={styles.label} htmlFor={id}>{words.reason}</label>
      <textarea
        id={id} className={fieldClass} rows={3} value={reason} maxLength={longestReason} aria-describedby={`${id}-hint`}
        onChange={event => saver.change({ reason: event.target.value }, 'afterPause')} onBlur={() => { if (saver.view().pending) void saver.flush(); }}
      />
      <p id={`${id}-hint`} className={styles.hint}>{left < nearlyFull ? words.left(formats.number(left)) : words.reasonHint}</p>
    </div>
  );
}
