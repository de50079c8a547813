import * as React from 'react';
import { Theme } from '../../../domain';
import { ThemeProblem, longestThemeTitle } from '../../../domain/framework/edit';
import { Button, FailureBox } from '../../../ui';
import { fieldClass } from '../../../ui/field';
import styles from '../Framework.module.scss';

interface ThemeNameFormProps {
  id: string;
  words: { field: string; hint: string; save: string; saving: string; cancel: string; problems: Record<ThemeProblem, string> };
  /** The name that it has. */
  begin?: string;
  problemOf: (title: string) => ThemeProblem | undefined;
  save: (title: string) => Promise<Theme>;
  /** The lists have it. */
  onTheme: (theme: Theme) => void;
  onCancel: () => void;
}

/** The name of a theme of the municipality's own, when it is added and when it is given another. What is typed stays until it is stored. */
export function ThemeNameForm({ id, words, begin = '', problemOf, save, onTheme, onCancel }: ThemeNameFormProps): JSX.Element {
  const [title, setTitle] = React.useState(begin);
  const [problem, setProblem] = React.useState<ThemeProblem>();
  const [saving, setSaving] = React.useState(false);
  const [error, setError] = React.useState<unknown>();
  const field = React.useRef<HTMLInputElement>(null);
  React.useEffect(() => field.current?.focus(), []);
  const store = async (): Promise<void> => {
    setSaving(true);
    setError(undefined);
    try {
      onTheme(await save(title));
    } catch (failure) {
      setError(failure);
      setSaving(false);
    }
  };
  const submit = (event?: React.FormEvent): void => {
    event?.preventDefault();
    if (saving) return;
    const wrong = problemOf(title);
    setProblem(wrong);
    if (wrong) field.current?.focus();
    else void store();
  };
  return (
    <form className={styles.adding} onSubmit={submit} noValidate>
      <label htmlFor={id}>{words.field}</label>
      <input
        ref={field} id={id} className={fieldClass} value={title} maxLength={longestThemeTitle + 1} aria-invalid={problem ? true : undefined} aria-describedby={`${id}-hint`}
        onChange={event => { setTitle(event.target.value); setProblem(undefined); }}
        onKeyDown={event => { if (event.key === 'Escape') onCancel(); }}
      />
      <p id={`${id}-hint`} className={problem ? styles.problem : styles.muted} role={problem ? 'alert' : undefined}>{problem ? words.problems[problem] : words.hint}</p>
      {error !== undefined && <FailureBox error={error} task="writing" onRetry={() => submit()} />}
      <div className={styles.buttons}>
        <Button kind="primary" aria-disabled={saving} onClick={submit}>{saving ? words.saving : words.save}</Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
}
