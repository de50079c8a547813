import * as React from 'react';
import { daysBetween, localDateOf } from '../../../domain';
import { ActivityChanges, ConflictChoices, FieldConflict } from '../../../lists';
import { describeMoment } from '../../../loc';
import { editingWords } from '../../../loc/editing';
import { Button, FailureBox, Icon, LinkButton, classNames, useFormats, useStrings, useWordsOf } from '../../../ui';
import type { OpenWrite } from '../changing';
import { fieldText } from '../fieldText';
import { useScene } from '../planScene';
import styles from './ActivityForm.module.scss';
import type { Editing } from './useEditing';

interface EditConflictProps {
  write: OpenWrite;
  editing: Editing;
}

/** Two have changed the same fields: both values, who and when; the reader chooses for each. Nothing is chosen beforehand. */
export function EditConflict({ write, editing }: EditConflictProps): JSX.Element | null {
  const { conflict: words } = useWordsOf(editingWords);
  const { common, update } = useStrings();
  const formats = useFormats();
  const { today } = useScene();
  const [choices, setChoices] = React.useState<ConflictChoices>({});
  const [tried, setTried] = React.useState(false);
  const { why, key } = write;
  const { changer } = editing.changing.desk ?? {};
  if (why.kind !== 'conflict' || !changer) return null;
  const { conflict, failure } = why;
  const { by, at } = conflict.fields[0];
  const contested = conflict.fields.map(({ field }) => field);
  const rest = (Object.keys(conflict.mine) as (keyof ActivityChanges)[]).filter(field => !contested.includes(field));
  const missing = contested.filter(field => !choices[field]);
  const save = (): void => {
    setTried(true);
    if (missing.length === 0) void changer.choose(key, choices);
  };
  const when = describeMoment(at, formats, daysBetween(localDateOf(at), today));
  return (
    <section className={styles.conflict} aria-label={words.heading}>
      <h3><Icon name="warning" /> {words.heading}</h3>
      <p>{words.who(by.name, when)}</p>
      {failure && <FailureBox error={failure} task="writing" />}
      {conflict.fields.map(field => (
        <FieldChoice
          key={field.field} name={`hp-choice-${key}-${field.field}`} conflict={field} chosen={choices[field.field]} missing={tried && missing.includes(field.field)}
          onChoose={side => setChoices({ ...choices, [field.field]: side })}
        />
      ))}
      {rest.length > 0 && <p className={styles.hint}>{words.rest(common.list(rest.map(field => update.fields[field])))}</p>}
      <div className={styles.actions}>
        <Button kind="primary" onClick={save}>{words.save}</Button>
        <LinkButton onClick={() => changer.discard(key)}>{words.keepTheirs}</LinkButton>
      </div>
    </section>
  );
}

interface FieldChoiceProps {
  name: string;
  conflict: FieldConflict;
  chosen: 'mine' | 'theirs' | undefined;
  missing: boolean;
  onChoose: (side: 'mine' | 'theirs') => void;
}

function FieldChoice({ name, conflict, chosen, missing, onChoose }: FieldChoiceProps): JSX.Element {
  const all = useWordsOf(editingWords);
  const { conflict: words } = all;
  const strings = useStrings();
  const formats = useFormats();
  const { index } = useScene();
  const { field, by } = conflict;
  const text = (value: unknown): string => fieldText(field, { [field]: value }, { index, strings, formats }) ?? all.empty.text;
  const named = all.names[field];
  const choice = (side: 'mine' | 'theirs', who: string): JSX.Element => (
    <label className={classNames(styles.choice, chosen === side && styles.chosen)}>
      <input type="radio" name={name} checked={chosen === side} onChange={() => onChoose(side)} />
      <span><span className={styles.value}>{text(conflict[side])}</span><span className={styles.hint}>{who}</span></span>
    </label>
  );
  return (
    <fieldset className={styles.fieldset} aria-describedby={missing ? `${name}-missing` : undefined}>
      <legend className={styles.label}>{words.question(named)}</legend>
      <p className={styles.hint}>{words.before(text(conflict.base))}</p>
      {choice('mine', words.mine)}
      {choice('theirs', words.theirs(by.name))}
      {missing && <p id={`${name}-missing`} className={styles.problem} role="alert">{words.choose}</p>}
    </fieldset>
  );
}
