import * as React from 'react';
import { questions, shownAnswer } from '../../../domain/assessment';
import { answerWords } from '../../../loc/answers';
import { useWordsOf } from '../../../ui';
import { AnswerMark, ChoiceMark } from '../../../ui/answers';
import { Bulb } from '../assess/drawings';
import { StepProps } from '../steps';
import styles from './Deciding.module.scss';
import { DecisionSaver } from './decisionSaver';
import { Estimate } from './Estimate';
import { LinkedActivities } from './LinkedActivities';
import { ReasonField } from './ReasonField';
import { DecidedTheme } from './themes';
import { useDecidingWords, useSuggestionTexts } from './words';

export interface ThemeDetailsProps extends Pick<StepProps, 'reading' | 'mayWrite' | 'linkToActivity' | 'openActivity'> {
  decided: DecidedTheme;
  saver: DecisionSaver;
  /** Begins an activity about the theme; undefined for who may not add any. */
  onCreate?: () => void;
}

/** Everything about one theme's decision: what it builds on, its reason, what it takes and gives, and what is done. */
export function ThemeDetails({ decided, saver, reading, mayWrite, linkToActivity, openActivity, onCreate }: ThemeDetailsProps): JSX.Element {
  const { view } = decided;
  return (
    <div className={styles.details}>
      <Background decided={decided} />
      <Suggestions decided={decided} />
      <ReasonField saver={saver} view={view} mayWrite={mayWrite} />
      <Estimate saver={saver} view={view} mayWrite={mayWrite} />
      <LinkedActivities decided={decided} round={reading.round} linkToActivity={linkToActivity} openActivity={openActivity} onCreate={onCreate} />
    </div>
  );
}

/** The answers with what they were, the group's note, and what was decided last time. */
function Background({ decided: { assessment, last } }: Pick<ThemeDetailsProps, 'decided'>): JSX.Element {
  const words = useDecidingWords();
  const answers = useWordsOf(answerWords);
  return (
    <section>
      <h4>{words.answered}</h4>
      <ul className={styles.background}>
        {questions.map(question => {
          const shown = shownAnswer(assessment.answers[question]);
          const before = last?.theme.answers[question];
          return (
            <li key={question}>
              <AnswerMark question={question} answer={shown?.answer} proposal={shown && !shown.confirmed} long />
              <span className={styles.muted}>{before && before !== shown?.answer && words.was(answers.answerInText[before])}</span>
            </li>
          );
        })}
      </ul>
      {assessment.note.trim() && <p className={styles.note}>”{assessment.note.trim()}”</p>}
      {last?.theme.decision && (
        <p className={styles.lastDecision}><span className={styles.muted}>{words.wasDecided(last.round)}:</span> <ChoiceMark choice={last.theme.decision.choice} /> {last.theme.decision.reason}</p>
      )}
    </section>
  );
}

function Suggestions({ decided: { suggestions } }: Pick<ThemeDetailsProps, 'decided'>): JSX.Element | null {
  const words = useDecidingWords();
  const textsOf = useSuggestionTexts();
  if (suggestions.length === 0) return null;
  return (
    <section className={styles.tip}>
      <Bulb large />
      <div>
        <h4>{words.suggestions}</h4>
        <ul>{textsOf(suggestions).map(({ key, text }) => <li key={key}>{text}</li>)}</ul>
        <p className={styles.muted}>{words.suggestionsHint}</p>
      </div>
    </section>
  );
}
