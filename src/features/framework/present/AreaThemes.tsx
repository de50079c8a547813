import * as React from 'react';
import { Area, Framework, Theme } from '../../../domain';
import { isOwnTheme, themeProblem } from '../../../domain/framework/edit';
import { Button, FailureBox, classNames, useFormats } from '../../../ui';
import styles from '../Framework.module.scss';
import { useScene } from '../scene';
import { useFrameworkWords } from '../words';
import { NewTheme } from './NewTheme';
import { ThemeNameForm } from './ThemeNameForm';
import { useOpening } from './useOpening';

interface AreaThemesProps {
  framework: Framework;
  area: Area;
  /** Keys that a new theme may not get. */
  taken: () => string[];
}

/** An area with its themes: each can be hidden and shown, and one can be added. */
export function AreaThemes({ framework, area, taken }: AreaThemesProps): JSX.Element {
  const { mayChange, putTheme } = useScene();
  const words = useFrameworkWords();
  const [told, tell] = React.useState('');
  const take = (theme: Theme, sentence: string): void => {
    putTheme(theme);
    tell(sentence);
  };
  return (
    <section className={styles.area} aria-labelledby={`hp-area-${area.key}`}>
      <h3 id={`hp-area-${area.key}`}>{area.title}</h3>
      <ul className={styles.themes}>
        {area.themes.map(theme => (
          <ThemeLine
            key={theme.key} theme={theme} framework={framework} onNamed={changed => take(changed, words.naming.isNamed(changed.title))}
            onTheme={changed => take(changed, changed.hidden ? words.theme.isHidden(changed.title) : words.theme.isShown(changed.title))}
          />
        ))}
      </ul>
      {mayChange && <NewTheme framework={framework} area={area} taken={taken} onTheme={theme => take(theme, words.theme.isAdded(theme.title, theme.key))} />}
      <p role="status" className={styles.muted}>{told}</p>
    </section>
  );
}

interface ThemeLineProps {
  theme: Theme;
  framework: Framework;
  onTheme: (theme: Theme) => void;
  onNamed: (theme: Theme) => void;
}

function ThemeLine({ theme, framework, onTheme, onNamed }: ThemeLineProps): JSX.Element {
  const { plan, mayChange, repository } = useScene();
  const { theme: words, naming } = useFrameworkWords();
  const formats = useFormats();
  const { edition } = framework;
  const hiding = useHiding(edition, theme, onTheme);
  const opening = useOpening();
  const isOwn = isOwnTheme(theme);
  const activities = plan.activities.filter(({ themeKey }) => themeKey === theme.key).length;
  return (
    <li className={classNames(styles.theme, theme.parentKey && styles.part, theme.hidden && styles.hidden)}>
      <span className={styles.key}>{theme.key}</span>
      <span className={styles.title}>{theme.title}</span>
      <span className={styles.tags}>
        {isOwn && <span className={styles.tag}>{words.own}</span>}
        {theme.hidden && <span className={styles.tag}>{words.hidden}</span>}
        {activities > 0 && <span className={styles.muted}>{words.activities(formats.number(activities))}</span>}
      </span>
      {mayChange && (
        <span className={styles.lineButtons}>
          {isOwn && !opening.open && <Button ref={opening.button} kind="quiet" label={naming.openOne(theme.title)} onClick={opening.begin}>{naming.open}</Button>}
          <Button kind="quiet" aria-disabled={hiding.saving} onClick={hiding.toggle} label={theme.hidden ? words.showOne(theme.title) : words.hideOne(theme.title)}>
            {theme.hidden ? words.show : words.hide}
          </Button>
        </span>
      )}
      {opening.open && (
        <div className={styles.failure}>
          <ThemeNameForm
            id={`hp-name-${theme.key}`} words={naming} begin={theme.title} problemOf={title => themeProblem(framework, theme.areaKey, title, theme.key)}
            save={title => repository.setTheme(edition, theme.key, { title, was: theme.title })} onCancel={opening.end}
            onTheme={changed => {
              onNamed(changed);
              opening.end();
            }}
          />
        </div>
      )}
      {hiding.error !== undefined && <div className={styles.failure}><FailureBox error={hiding.error} task="writing" onRetry={hiding.toggle} /></div>}
    </li>
  );
}

/** Hides and shows a theme; it changes on the screen when it is stored. */
function useHiding(edition: string, { key, hidden = false }: Theme, onTheme: (theme: Theme) => void): { saving: boolean; error: unknown; toggle: () => void } {
  const { repository } = useScene();
  const [saving, setSaving] = React.useState(false);
  const [error, setError] = React.useState<unknown>();
  const save = async (): Promise<void> => {
    setSaving(true);
    setError(undefined);
    try {
      onTheme(await repository.setTheme(edition, key, { hidden: !hidden }));
    } catch (failure) {
      setError(failure);
    } finally {
      setSaving(false);
    }
  };
  return { saving, error, toggle: () => { if (!saving) void save(); } };
}
