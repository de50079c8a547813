import * as React from 'react';
import { ProgressUpdate, Status } from '../../domain';
import { Button, LinkButton, Load, MessageBox, classNames, useStrings } from '../../ui';
import { fieldClass } from '../../ui/field';
import { LastReport } from './LastReport';
import { MoreFields } from './MoreFields';
import styles from './Report.module.scss';
import { StatusTiles } from './StatusTiles';
import { ReportFormState } from './useReportForm';

export interface ReportFormProps {
  form: ReportFormState;
  /** Earlier reports, the newest first. */
  history: Load<ProgressUpdate[]>;
  /** Said above the fields, for example that this is a correction. */
  note?: string;
}

/** One report, in three touches: a status, a comment if it is needed, save. All else is one touch away. Keyboard: Ctrl+Enter, Esc. */
export function ReportForm({ form, history, note }: ReportFormProps): JSX.Element {
  const { update: words } = useStrings();
  const root = React.useRef<HTMLDivElement>(null);
  const byId = (name: string): void => document.getElementById(`${form.id}-${name}`)?.focus();
  useFirstFocus(form, root);
  const save = (): void => {
    form.save();
    goToProblem(form.id);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === 'Escape') form.back();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
    else return;
    event.preventDefault();
  };
  const choose = (status: Status, byPointer: boolean): void => {
    const next = form.choose(status);
    // With the arrow keys one goes past statuses that one does not mean.
    if (byPointer) window.setTimeout(() => byId(next), 0);
  };
  return (
    <div ref={root} className={styles.form} onKeyDown={onKeyDown} role="group" aria-label={words.heading}>
      {note && <p className={styles.hint}>{note}</p>}
      <LastReport history={history} />
      <StatusTiles form={form} onChoose={choose} />
      <Comment form={form} />
      <MoreFields form={form} />
      {form.unkept ? <MessageBox kind="warning" heading={words.notKept} /> : <p className={styles.hint}>{words.kept} <span className={styles.keys}>{words.keys}</span></p>}
      {form.begun && !form.saving && <p><LinkButton onClick={form.discard}>{words.discard}</LinkButton></p>}
    </div>
  );
}

/** The form's buttons, for the foot of the panel that it stands in. */
export function ReportActions({ form }: { form: ReportFormState }): JSX.Element {
  const { update: words } = useStrings();
  return (
    <div className={styles.actions}>
      <Button
        id={`${form.id}-save`} kind="primary" aria-disabled={form.saving}
        onClick={() => {
          form.save();
          goToProblem(form.id);
        }}
      >
        {form.saving ? words.saving : words.save}
      </Button>
      <Button onClick={form.back}>{words.cancel}</Button>
    </div>
  );
}

function Comment({ form }: { form: ReportFormState }): JSX.Element {
  const { update: words } = useStrings();
  const { id, draft, reason, problems } = form;
  const missing = problems.includes('commentMissing');
  const described = [reason && `${id}-why`, missing && `${id}-missing`].filter(Boolean).join(' ');
  return (
    <div>
      <label className={styles.label} htmlFor={`${id}-comment`}>{words.comment}</label>
      {reason && <p id={`${id}-why`} className={styles.hint}>{words.needed[reason]}</p>}
      <textarea
        id={`${id}-comment`} className={classNames(fieldClass, styles.text)} rows={4} value={draft.comment} required={reason !== undefined}
        aria-invalid={missing || undefined} aria-describedby={described || undefined}
        onChange={event => form.change({ comment: event.target.value })}
      />
      {missing && <p id={`${id}-missing`} className={styles.problem} role="alert">{words.problems.commentMissing}</p>}
    </div>
  );
}

/** After a touch on a card the work goes on at once; else it begins with the status. */
function useFirstFocus(form: ReportFormState, root: React.RefObject<HTMLElement>): void {
  const first = React.useRef(form);
  React.useEffect(() => {
    const { id, touchedBefore, reason, draft } = first.current;
    const next = reason && !draft.comment ? 'comment' : 'save';
    const field = touchedBefore ? document.getElementById(`${id}-${next}`) : root.current?.querySelector<HTMLElement>('input[type=radio]:checked');
    field?.focus();
  }, [root]);
}

/** The first field that has to be mended takes the focus, once the form has been drawn with its problems. */
function goToProblem(id: string): void {
  window.setTimeout(() => document.querySelector<HTMLElement>(`[id^="${id}-"][aria-invalid="true"]`)?.focus(), 0);
}
