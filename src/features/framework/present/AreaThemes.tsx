import * as React from 'react';
import { Area, Framework, Theme } from '../../../domain';
import { isOwnTheme } from '../../../domain/framework/edit';
import { Button, FailureBox, classNames, useFormats } from '../../../ui';
import styles from '../Framework.module.scss';
import { useScene } from '../scene';
import { useFrameworkWords } from '../words';
import { NewTheme } from './NewTheme';

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
            key={theme.key} theme={theme} edition={framework.edition}
            onTheme={changed => take(changed, changed.hidden ? words.theme.isHidden(changed.title) : words.theme.isShown(changed.title))}
          />
        ))}
      </ul>
      {mayChange && <NewTheme framework={framework} area={area} taken={taken} onTheme={theme => take(theme, words.theme.isAdded(theme.title, theme.key))} />}
      <p role="status" className={styles.muted}>{told}</p>
    </section>
  );
}

function ThemeLine({ theme, edition, onTheme }: { theme: Theme; edition: string; onTheme: (theme: Theme) => void }): JSX.Element {
  const { plan, mayChange } = useScene();
  const { theme: words } = useFrameworkWords();
  const formats = useFormats();
  const hiding = useHiding(edition, theme, onTheme);
  const activities = plan.activities.filter(({ themeKey }) => themeKey === theme.key).length;
  return (
    <li className={classNames(styles.theme, theme.parentKey && styles.part, theme.hidden && styles.hidden)}>
      <span className={styles.key}>{theme.key}</span>
      <span className={styles.title}>{theme.title}</span>
      <span className={styles.tags}>
        {isOwnTheme(theme) && <span className={styles.tag}>{words.own}</span>}
        {theme.hidden && <span className={styles.tag}>{words.hidden}</span>}
        {activities > 0 && <span className={styles.muted}>{words.activities(formats.number(activities))}</span>}
      </span>
      {mayChange && (
        <Button kind="quiet" aria-disabled={hiding.saving} onClick={hiding.toggle} label={theme.hidden ? words.showOne(theme.title) : words.hideOne(theme.title)}>
          {theme.hidden ? words.show : words.hide}
        </Button>
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
      onTheme(await repository.setHidden(edition, key, !hidden));
    } catch (failure) {
      setError(failure);
    } finally {
      setSaving(false);
    }
  };
  return { saving, error, toggle: () => { if (!saving) void save(); } };
}
