import * as React from 'react';
import { Button, Icon, LinkButton, ToggleButton, classNames, useFormats, useStrings } from '../../ui';
import { fieldClass } from '../../ui/field';
import styles from './Report.module.scss';
import { ReportFormState } from './useReportForm';

const names = ['percent', 'nextStep', 'due', 'effect'] as const;
type Name = (typeof names)[number];

/** What a report may say beside status and comment; each field comes with a touch, and has the focus then. */
export function MoreFields({ form }: { form: ReportFormState }): JSX.Element {
  const { update: words } = useStrings();
  const formats = useFormats();
  const [open, setOpen] = React.useState<Name[]>(() => names.filter(name => isFilled(form, name)));
  const show = (name: Name): void => {
    setOpen(before => (before.includes(name) ? before.filter(other => other !== name) : [...before, name]));
    window.setTimeout(() => document.getElementById(`${form.id}-${name}`)?.focus(), 0);
  };
  const chip = (name: Name, text: string): JSX.Element => (
    <Button key={name} icon={open.includes(name) ? 'up' : 'plus'} aria-expanded={open.includes(name)} aria-controls={`${form.id}-more`} onClick={() => show(name)}>{text}</Button>
  );
  return (
    <div role="group" aria-label={words.more}>
      <div className={styles.chips}>
        {chip('percent', formats.percent(form.values.percent))}
        {chip('nextStep', words.nextStep)}
        <ToggleButton pressed={form.values.needsHelp} onClick={() => form.change({ needsHelp: !form.values.needsHelp })}>{words.needsHelp}</ToggleButton>
        {chip('due', words.due)}
        {chip('effect', words.effect)}
      </div>
      <div id={`${form.id}-more`} className={styles.more}>
        {open.includes('percent') && <Percent form={form} />}
        {open.includes('nextStep') && <Lines form={form} name="nextStep" field="nextStep" label={words.nextStep} />}
        {open.includes('due') && <Due form={form} onClose={() => setOpen(before => before.filter(name => name !== 'due'))} />}
        {open.includes('effect') && <Lines form={form} name="effect" field="observedEffect" label={words.effectLabel} />}
      </div>
    </div>
  );
}

function isFilled({ draft }: ReportFormState, name: Name): boolean {
  switch (name) {
    case 'percent': return draft.percent !== undefined;
    case 'nextStep': return draft.nextStep !== '';
    case 'due': return draft.due !== undefined;
    case 'effect': return draft.observedEffect !== '';
  }
}

function Percent({ form }: { form: ReportFormState }): JSX.Element {
  const { update: words } = useStrings();
  const formats = useFormats();
  const { id, draft, values, problems } = form;
  const wrong = problems.includes('percentOutside');
  const typed = draft.percent === undefined ? values.percent : draft.percent;
  return (
    <div>
      <label className={styles.label} htmlFor={`${id}-percent`}>{words.percent}</label>
      <div className={styles.row}>
        <input
          id={`${id}-percent`} className={classNames(fieldClass, styles.number)} type="number" inputMode="numeric" min={0} max={100} step={5} value={Number.isNaN(typed) ? '' : typed}
          aria-invalid={wrong || undefined} aria-describedby={wrong ? `${id}-percent-wrong` : undefined}
          onChange={event => form.change({ percent: event.target.valueAsNumber })}
        />
        {[25, 50, 75, 100].map(value => <ToggleButton key={value} pressed={typed === value} onClick={() => form.change({ percent: value })}>{formats.percent(value)}</ToggleButton>)}
      </div>
      {wrong && <p id={`${id}-percent-wrong`} className={styles.problem} role="alert">{words.problems.percentOutside}</p>}
    </div>
  );
}

interface LinesProps {
  form: ReportFormState;
  name: Name;
  field: 'nextStep' | 'observedEffect';
  label: string;
}

function Lines({ form, name, field, label }: LinesProps): JSX.Element {
  return (
    <div>
      <label className={styles.label} htmlFor={`${form.id}-${name}`}>{label}</label>
      <textarea id={`${form.id}-${name}`} className={classNames(fieldClass, styles.text)} rows={2} value={form.draft[field]} onChange={event => form.change({ [field]: event.target.value })} />
    </div>
  );
}

function Due({ form, onClose }: { form: ReportFormState; onClose: () => void }): JSX.Element {
  const { update: words } = useStrings();
  const formats = useFormats();
  const { id, draft, now, problems } = form;
  const problem = problems.find(found => found === 'dueMissing' || found === 'dueUnreal');
  const leave = (): void => {
    form.change({ due: undefined });
    onClose();
  };
  return (
    <div>
      <label className={styles.label} htmlFor={`${id}-due`}>{words.due}</label>
      <p id={`${id}-due-now`} className={styles.hint}>{now.due ? words.dueNow(formats.longDate(now.due)) : words.noDue}</p>
      <div className={styles.row}>
        <input
          id={`${id}-due`} className={classNames(fieldClass, styles.date)} type="date" value={draft.due ?? ''} aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-due-now ${id}-due-wrong` : `${id}-due-now`}
          // A day that does not exist reads as no text at all; the browser knows that there is something.
          onChange={event => form.change({ due: event.target.validity.badInput ? '?' : event.target.value })}
        />
        {draft.due !== undefined && <LinkButton onClick={leave}>{words.removeDue}</LinkButton>}
      </div>
      {problem && <p id={`${id}-due-wrong`} className={styles.problem} role="alert"><Icon name="error" size="small" /> {words.problems[problem]}</p>}
    </div>
  );
}
