import * as React from 'react';
import { viewsWords } from '../../../loc/views';
import { Button, useWordsOf } from '../../../ui';
import styles from './Views.module.scss';

interface NameFormProps {
  /** What the form is for; left out: a name that is changed in its place, which has the focus at once. */
  label?: string;
  hint?: string;
  first?: string;
  busy: boolean;
  isTaken: (name: string) => boolean;
  /** Answers whether the name is kept; one that is not stays in the field. */
  onName: (name: string) => Promise<boolean>;
  onCancel?: () => void;
}

/** SharePoint's limit for a single line of text, in characters. */
const longestName = 255;
let formCount = 0;

/** A name for a view. */
export function NameForm({ label, hint, first = '', busy, isTaken, onName, onCancel }: NameFormProps): JSX.Element {
  const words = useWordsOf(viewsWords);
  const [id] = React.useState(() => `hp-view-name-${(formCount += 1)}`);
  const [name, setName] = React.useState(first);
  const [tried, setTried] = React.useState(false);
  const field = React.useRef<HTMLInputElement>(null);
  React.useEffect(() => { if (label === undefined) field.current?.select(); }, [label]);
  const written = name.trim();
  const problem = written === '' ? words.nameMissing : isTaken(written) ? words.nameTaken : undefined;
  const save = (event: React.FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (problem || busy) return field.current?.focus();
    setTried(false);
    // A name that is changed in its place goes with its form.
    void onName(written).then(isKept => { if (isKept && label !== undefined) setName(''); });
  };
  return (
    <form className={styles.form} onSubmit={save}>
      <label htmlFor={id}>{label ?? words.name}</label>
      <input
        ref={field} id={id} className={styles.field} maxLength={longestName} value={name} placeholder={label && words.name} aria-invalid={tried && problem ? true : undefined}
        aria-describedby={`${id}-hint`} onChange={event => setName(event.target.value)}
        onKeyDown={event => {
          if (event.key !== 'Escape' || !onCancel) return;
          event.preventDefault();
          onCancel();
        }}
      />
      <span id={`${id}-hint`} className={tried && problem ? styles.problem : styles.hint}>{(tried && problem) || hint}</span>
      <span className={styles.acts}>
        <Button kind="primary" disabled={busy} onClick={save}>{words.save}</Button>
        {onCancel && <Button onClick={onCancel}>{words.cancel}</Button>}
      </span>
    </form>
  );
}
