import * as React from 'react';
import { Discussion, longestLearningComment } from '../../../domain/learning';
import { Button, MessageBox, useFormats } from '../../../ui';
import { fieldClass } from '../../../ui/field';
import { useScene } from '../readScene';
import { useReadWords } from '../words';
import styles from './Mark.module.scss';
import { MarkDraft, MarkProblems, markProblems } from './markDraft';
import { MarkFailure } from './MarkFailure';
import { MarkHeading } from './MarkHeading';
import type { MarkStateProps } from './useMarkBox';

interface MarkFormProps extends MarkStateProps {
  /** One's own mark that is being changed; undefined for a new one. */
  mark: Discussion | undefined;
  /** What was typed before one knew that the mark had been made or changed in another window. */
  clash: MarkDraft | undefined;
  /** What is typed was about a mark that is there no longer. */
  gone: boolean;
  unitId: number | undefined;
  onUnit: (unitId: number | undefined) => void;
  onSave: (unitId: number, draft: MarkDraft) => void;
  /** Leaves a mark as it was. */
  onCancel?: () => void;
}

/** Unit, day and what they arrived at; what is typed is kept on the computer until it is saved. */
export function MarkForm({ mark, clash, gone, unitId, onUnit, onSave, onCancel, actions: { work }, kept, arrived }: MarkFormProps): JSX.Element {
  const { mark: words } = useReadWords();
  const formats = useFormats();
  const { shelf: { plan: { units } }, today } = useScene();
  const [draft, setDraft] = React.useState<MarkDraft>(() => clash ?? (mark ? { on: mark.on, comment: mark.comment } : kept.read() ?? { on: today, comment: '' }));
  const [isKept, setKept] = React.useState(true);
  const [tried, setTried] = React.useState(false);
  const form = React.useRef<HTMLDivElement>(null);
  const problems: MarkProblems = tried ? markProblems(unitId, draft, today) : {};
  const change = (parts: Partial<MarkDraft>): void => {
    const next = { ...draft, ...parts };
    setDraft(next);
    if (!mark) setKept(kept.keep(next));
  };
  const save = (): void => {
    if (work.state === 'saving') return;
    setTried(true);
    const [wrong] = Object.keys(markProblems(unitId, draft, today));
    if (wrong === undefined && unitId !== undefined) onSave(unitId, { ...draft, comment: draft.comment.trim() });
    else form.current?.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus();
  };
  const saveText = mark ? words.keep : words.save;
  return (
    <div ref={form}>
      <MarkHeading arrived={arrived}>{words.heading}</MarkHeading>
      <p className={styles.hint}>{words.hint}</p>
      {mark && clash && <div className={styles.note}><MessageBox kind="warning" heading={words.clash}>{words.clashHint(formats.dayMonth(mark.on), mark.comment)}</MessageBox></div>}
      {!mark && gone && <div className={styles.note}><MessageBox kind="warning" heading={words.gone}>{words.goneHint}</MessageBox></div>}
      <div className={styles.fields}>
        <Field name="unit" label={words.unit} problem={problems.unit && words[problems.unit]}>
          {control => (
            <select {...control} className={fieldClass} value={unitId ?? ''} disabled={mark !== undefined} onChange={event => onUnit(event.target.value === '' ? undefined : Number(event.target.value))}>
              <option value="">{words.chooseUnit}</option>
              {units.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
            </select>
          )}
        </Field>
        <Field name="on" label={words.on} problem={problems.on && words[problems.on]}>
          {control => <input {...control} type="date" className={fieldClass} max={today} value={draft.on} onChange={event => change({ on: event.target.value })} />}
        </Field>
      </div>
      <Field name="comment" label={words.comment} hint={words.commentHint} problem={problems.comment && words.tooLong(longestLearningComment)}>
        {control => <textarea {...control} rows={3} className={fieldClass} value={draft.comment} onChange={event => change({ comment: event.target.value })} />}
      </Field>
      {!isKept && <p className={styles.hint} role="status">{words.draftNotKept}</p>}
      <div className={styles.actions}>
        <Button kind="primary" icon="check" onClick={save} aria-disabled={work.state === 'saving'}>{work.state === 'saving' ? words.saving : saveText}</Button>
        {onCancel && <Button kind="quiet" onClick={onCancel}>{words.cancel}</Button>}
      </div>
      <MarkFailure work={work} onRetry={save} />
    </div>
  );
}

interface Control {
  id: string;
  name: string;
  'aria-invalid': true | undefined;
  'aria-describedby': string | undefined;
}

interface FieldProps {
  name: string;
  label: string;
  hint?: string;
  problem?: string;
  children: (control: Control) => JSX.Element;
}

function Field({ name, label, hint, problem, children }: FieldProps): JSX.Element {
  const id = `le-mark-${name}`;
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {hint && <span id={`${id}-hint`} className={styles.beside}>{hint}</span>}
      {children({ id, name, 'aria-invalid': problem ? true : undefined, 'aria-describedby': described || undefined })}
      {problem && <span id={`${id}-problem`} className={styles.problem}>{problem}</span>}
    </div>
  );
}
