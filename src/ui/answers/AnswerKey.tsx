import * as React from 'react';
import { answers, questions } from '../../domain/assessment';
import { answerWords } from '../../loc/answers';
import { useWordsOf } from '../strings';
import styles from './Answers.module.scss';
import { AnswerMark } from './AnswerMark';

/** What the answers and the three questions mean. */
export function AnswerKey(): JSX.Element {
  const words = useWordsOf(answerWords);
  return (
    <>
      <ul className={styles.key}>{answers.map(answer => <li key={answer}><AnswerMark answer={answer} /><span>{words.meaning[answer]}</span></li>)}</ul>
      <dl className={styles.questions}>
        {questions.map(question => <React.Fragment key={question}><dt>{words.letter[question]}</dt><dd>{words.question[question]}</dd></React.Fragment>)}
      </dl>
    </>
  );
}
