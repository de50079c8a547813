import * as React from 'react';
import { Activity } from '../../../../domain';
import { themeLinkWords } from '../../../../loc/themeLinks';
import { useFormats, useStrings, useWordsOf } from '../../../../ui';
import { useScene } from '../../planScene';
import styles from '../Details.module.scss';
import { ExamplesReader } from './reader';
import { StateLink } from './StateLink';
import { ThemeExamples } from './ThemeExamples';

interface ThemeFactProps {
  activity: Activity;
  /** Without it no learning examples are led to. */
  examples?: ExamplesReader;
}

/** The activity's theme with how many others it has, and the way to what the assessment says of it and to learning examples on it. */
export function ThemeFact({ activity: { themeKey }, examples }: ThemeFactProps): JSX.Element {
  const { plan: { details, table } } = useStrings();
  const formats = useFormats();
  const { plan, index, whole } = useScene();
  const words = useWordsOf(themeLinkWords);
  if (themeKey === undefined) return <>{table.wholeArea}</>;
  const inTheme = plan.activities.filter(other => other.themeKey === themeKey).length;
  const theme = index.theme(themeKey);
  return (
    <>
      {theme ? theme.title : words.gone(themeKey)}
      {whole && <span className={styles.sub}>{details.inTheme(formats.number(inTheme))}</span>}
      {theme && <span className={styles.sub}><StateLink themeKey={themeKey}>{words.toState}</StateLink></span>}
      {examples && <ThemeExamples key={themeKey} themeKey={themeKey} examples={examples} />}
    </>
  );
}
