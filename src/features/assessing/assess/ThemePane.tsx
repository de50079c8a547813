import * as React from 'react';
import { Theme } from '../../../domain';
import { PictureTheme, Question, Suggestion, ThemeAssessment, longestNote, pictureThemes, questions } from '../../../domain/assessment';
import { thoughtOn } from '../../../loc/assessing';
import { useLanguage, useStrings } from '../../../ui';
import { AnswerMark } from '../../../ui/answers';
import { EarlierRound, StepProps } from '../steps';
import { KeptTextField } from '../typing';
import { useAssessingWords } from '../words';
import { Bulb } from './drawings';
import { FaceContext } from './face';
import { suggestionTexts } from './suggestionText';
import { saveNote } from './textSaving';
import styles from './ThemePane.module.scss';

export interface ThemePaneProps {
  step: StepProps;
  theme: Theme;
  row: ThemeAssessment;
  question: Question;
  suggestions: Suggestion[];
  context: FaceContext;
  /** The way back to the grid, from the keyboard. */
  onBack: () => void;
}

/** The id of the field that the key N leads to. */
export const noteId = 'hp-note';

/** Beside the grid: what to think about, what the last round said, and the note. */
export function ThemePane({ step, theme, row, question, suggestions, context: { answers }, onBack }: ThemePaneProps): JSX.Element {
  const words = useAssessingWords();
  const { pane } = words;
  const { common } = useStrings();
  const tips = suggestionTexts(suggestions, words, common.list);
  const own = thoughtOn(step.reading.framework.edition, theme.key, useLanguage());
  const thoughts = own ? [own, ...pane.thoughts[question]] : pane.thoughts[question];
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Escape' && !(event.key === 'Enter' && event.ctrlKey)) return;
    event.preventDefault();
    onBack();
  };
  return (
    <aside className={styles.pane} aria-label={pane.label}>
      <h3>{theme.title}</h3>
      <p className={styles.hint}>{pane.question(answers.letter[question], answers.question[question])}</p>
      <h4>{pane.reflect}</h4>
      <ul className={styles.reflect}>{thoughts.map(thought => <li key={thought}>{thought}</li>)}</ul>
      {step.earlier.length > 0 && <Before before={step.earlier[0]} themeKey={theme.key} />}
      <div className={styles.note}>
        <KeptTextField
          key={row.clientKey} id={noteId} heading label={pane.note} rows={4} longest={longestNote} readOnly={!step.mayWrite} hint={step.mayWrite ? pane.noteHint : ''}
          unsentKey={`assess-note/${row.clientKey}`} unsent={step.unsent} clock={step.clock} stored={() => row.note} save={(base, note) => saveNote(step, row, base, note)} onKeyDown={onKeyDown}
        />
      </div>
      {tips.length > 0 && <p className={styles.tip}><Bulb large /><span>{tips.map(tip => `${tip}. `)}{pane.tip}</span></p>}
    </aside>
  );
}

/** What the last round said about the theme; an edition that lacks it says nothing. */
function Before({ before: { round, frozen }, themeKey }: { before: EarlierRound; themeKey: string }): JSX.Element | null {
  const { pane } = useAssessingWords();
  const theme: PictureTheme | undefined = pictureThemes(frozen.picture).find(({ key }) => key === themeKey);
  if (!theme) return null;
  return (
    <>
      <h4>{round.title}</h4>
      <ul className={styles.before}>{questions.map(question => <li key={question}><AnswerMark answer={theme.answers[question]} question={question} long /></li>)}</ul>
      {theme.note && <p className={styles.hint}>{pane.quoted(theme.note)}</p>}
    </>
  );
}
