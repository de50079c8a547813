import * as React from 'react';
import { Area, Framework, Theme } from '../../../domain';
import { ThemeProblem, longestThemeTitle, themeProblem } from '../../../domain/framework/edit';
import { Button, FailureBox } from '../../../ui';
import { fieldClass } from '../../../ui/field';
import styles from '../Framework.module.scss';
import { useScene } from '../scene';
import { useFrameworkWords } from '../words';

interface NewThemeProps {
  framework: Framework;
  area: Area;
  taken: () => string[];
  onTheme: (theme: Theme) => void;
}

/** A theme of the municipality's own: a button that opens a field for its name. */
export function NewTheme({ framework, area, taken, onTheme }: NewThemeProps): JSX.Element {
  const { adding: words } = useFrameworkWords();
  const [open, setOpen] = React.useState(false);
  const button = React.useRef<HTMLButtonElement>(null);
  const wasOpen = React.useRef(false);
  React.useEffect(() => {
    if (wasOpen.current && !open) button.current?.focus();
    wasOpen.current = open;
  }, [open]);
  if (!open) return <div><Button ref={button} kind="quiet" icon="plus" label={words.openIn(area.title)} onClick={() => setOpen(true)}>{words.open}</Button></div>;
  const done = (theme: Theme): void => {
    onTheme(theme);
    setOpen(false);
  };
  return <Form framework={framework} area={area} taken={taken} onTheme={done} onCancel={() => setOpen(false)} />;
}

function Form({ framework, area, taken, onTheme, onCancel }: NewThemeProps & { onCancel: () => void }): JSX.Element {
  const { repository } = useScene();
  const { adding: words } = useFrameworkWords();
  const [title, setTitle] = React.useState('');
  const [problem, setProblem] = React.useState<ThemeProblem>();
  const [saving, setSaving] = React.useState(false);
  const [error, setError] = React.useState<unknown>();
  const field = React.useRef<HTMLInputElement>(null);
  const id = `hp-new-theme-${area.key}`;
  React.useEffect(() => field.current?.focus(), []);
  const add = async (): Promise<void> => {
    setSaving(true);
    setError(undefined);
    try {
      onTheme(await repository.addTheme({ edition: framework.edition, areaKey: area.key, title }, taken()));
    } catch (failure) {
      setError(failure);
      setSaving(false);
    }
  };
  const submit = (event?: React.FormEvent): void => {
    event?.preventDefault();
    if (saving) return;
    const wrong = themeProblem(framework, area.key, title);
    setProblem(wrong);
    if (wrong) field.current?.focus();
    else void add();
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
