import * as React from 'react';
import { editFields } from '../../../domain';
import { PeopleFinder } from '../../../lists';
import { editingWords } from '../../../loc/editing';
import { Button, LinkButton, MessageBox, useFormats, useWordsOf } from '../../../ui';
import { DayField, PriorityFields, TextField, ThemeField, UnitField } from './ActivityFields';
import styles from './ActivityForm.module.scss';
import { ResponsibleField } from './ResponsibleField';
import { ActivityForm as FormState } from './useActivityForm';

interface ActivityFormProps {
  form: FormState;
  /** Finds people whom the plan does not name. */
  people?: PeopleFinder;
  /** Said above the fields. */
  note?: string;
  /** Where the reader reports; left out where they may not. */
  onReport?: () => void;
}

/** The form about an activity. Keyboard: Ctrl + Enter and Ctrl + S save, Escape leaves. */
export function ActivityForm({ form, people, note, onReport }: ActivityFormProps): JSX.Element {
  const words = useWordsOf(editingWords);
  const formats = useFormats();
  const { taken, unkept, seen } = form;
  React.useEffect(() => { document.getElementById(`${form.id}-title`)?.focus({ preventScroll: true }); }, [form.id]);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const command = event.ctrlKey || event.metaKey;
    if (event.key === 'Escape') form.leave();
    else if (command && (event.key === 'Enter' || event.key.toLowerCase() === 's')) saveOrMend(form);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.form} role="group" aria-label={seen ? words.editHeading : words.newHeading} onKeyDown={onKeyDown}>
      {taken && (
        <div className={styles.wide}>
          <MessageBox kind="info" heading={words.taken(formats.longDate(taken))} actions={<LinkButton onClick={form.startOver}>{words.startOver}</LinkButton>} />
        </div>
      )}
      {unkept && <div className={styles.wide}><MessageBox kind="warning" heading={words.notKept} /></div>}
      <p className={styles.intro}>{note && <>{note} </>}{words.required}</p>
      <TextField form={form} field="title" rows={2} required />
      <TextField form={form} field="description" rows={4} />
      <UnitField form={form} />
      <ResponsibleField form={form} finder={people} />
      <ThemeField form={form} />
      <PriorityFields form={form} />
      <DayField form={form} field="start" />
      <DayField form={form} field="due" />
      <p className={styles.intro}>
        {seen ? <>{words.reportNote} {onReport ? <LinkButton onClick={onReport}>{words.reportLink}</LinkButton> : words.reportLink}{words.reportNoteEnd}</> : words.newNote}
      </p>
    </div>
  );
}

/** Saves; the first field that has to be mended takes the focus, once the form has been drawn with its problems. */
export function saveOrMend(form: FormState): void {
  form.save();
  window.setTimeout(() => {
    const wrong = editFields.map(field => document.getElementById(`${form.id}-${field}-wrong`)).find(found => found !== null);
    const field = wrong && document.getElementById(wrong.id.replace(/-wrong$/, ''));
    field?.focus();
  }, 0);
}

/** The form's buttons, what is not saved, and the question before it is left. */
export function ActivityFormActions({ form }: { form: FormState }): JSX.Element {
  const words = useWordsOf(editingWords);
  const formats = useFormats();
  const { seen, changed, dirty, problems, asking } = form;
  const count = formats.number(changed.length);
  const wrong = Object.keys(problems).length;
  if (asking) return <LeaveQuestion form={form} count={count} />;
  const state = wrong > 0 ? words.toMend(formats.number(wrong)) : dirty ? (seen ? words.unsaved(count) : words.begun) : words.nothingChanged;
  return (
    <div className={styles.actions}>
      <Button kind="primary" aria-disabled={seen !== undefined && !dirty} onClick={() => { if (!seen || dirty) saveOrMend(form); }}>{seen ? words.save : words.add}</Button>
      <Button onClick={() => form.leave()}>{words.cancel}</Button>
      <span className={styles.state} role="status">{state}</span>
    </div>
  );
}

/** Asked before what is typed is left; the first answer has the focus and goes on. */
function LeaveQuestion({ form, count }: { form: FormState; count: string }): JSX.Element {
  const words = useWordsOf(editingWords);
  const first = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => first.current?.focus(), []);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    form.stay();
    event.preventDefault();
    event.stopPropagation();
  };
  const question = form.seen ? words.leave.question(count) : words.leave.questionNew;
  return (
    <div className={styles.actions} role="alertdialog" aria-label={question} onKeyDown={onKeyDown}>
      <strong className={styles.question}>{question}</strong>
      <Button ref={first} onClick={form.stay}>{words.leave.stay}</Button>
      <Button kind="primary" onClick={() => { form.stay(); saveOrMend(form); }}>{form.seen ? words.save : words.add}</Button>
      <Button kind="quiet" onClick={form.discard}>{words.leave.discard}</Button>
    </div>
  );
}
