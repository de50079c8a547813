import * as React from 'react';
import { Area, Framework, Theme } from '../../../domain';
import { themeProblem } from '../../../domain/framework/edit';
import { Button } from '../../../ui';
import { useScene } from '../scene';
import { useFrameworkWords } from '../words';
import { ThemeNameForm } from './ThemeNameForm';
import { useOpening } from './useOpening';

interface NewThemeProps {
  framework: Framework;
  area: Area;
  taken: () => string[];
  onTheme: (theme: Theme) => void;
}

/** A theme of the municipality's own: a button that opens a field for its name. */
export function NewTheme({ framework, area, taken, onTheme }: NewThemeProps): JSX.Element {
  const { repository } = useScene();
  const { adding: words } = useFrameworkWords();
  const { open, button, begin, end } = useOpening();
  if (!open) return <div><Button ref={button} kind="quiet" icon="plus" label={words.openIn(area.title)} onClick={begin}>{words.open}</Button></div>;
  const { key: areaKey } = area;
  return (
    <ThemeNameForm
      id={`hp-new-theme-${areaKey}`} words={words} problemOf={title => themeProblem(framework, areaKey, title)} onCancel={end}
      save={title => repository.addTheme({ edition: framework.edition, areaKey, title }, taken())}
      onTheme={theme => {
        onTheme(theme);
        end();
      }}
    />
  );
}
