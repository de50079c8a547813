import * as React from 'react';
import { AnswerChange, Choice } from '../../domain/assessment';
import { answerWords } from '../../loc/answers';
import { classNames } from '../classNames';
import { useFormats, useWordsOf } from '../strings';
import styles from './Answers.module.scss';
import { ChangeIcon, ChoiceIcon } from './drawings';

/** A theme's decision: icon and word, the prioritised in weight; undefined: nothing is decided. */
export function ChoiceMark({ choice }: { choice: Choice | undefined }): JSX.Element {
  const words = useWordsOf(answerWords);
  if (!choice) return <span className={styles.choice}>{words.undecided}</span>;
  return <span className={classNames(styles.choice, choice === 'prioritise' && styles.prioritise)}><ChoiceIcon choice={choice} />{words.choice[choice]}</span>;
}

/** How many answers became better, worse, known or unknown: shape, number and word. */
export function ChangeMark({ change, count }: { change: AnswerChange; count: number }): JSX.Element {
  const words = useWordsOf(answerWords);
  return <span className={classNames(styles.change, styles[change])}><ChangeIcon change={change} small />{words.changed[change](useFormats().number(count))}</span>;
}
