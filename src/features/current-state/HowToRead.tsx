import * as React from 'react';
import { AreaResult, RoundComparison, answers, wholeResult } from '../../domain/assessment';
import { answerWords } from '../../loc/answers';
import { useWordsOf } from '../../ui';
import { AnswerKey } from '../../ui/answers';
import { ChangeLine } from './ChangeLine';
import styles from './CurrentState.module.scss';
import { useStateScene } from './stateScene';
import { useStateWords } from './words';

/** What colours, shapes and letters mean, and how much changed in all. */
export function HowToRead({ comparison, results }: { comparison?: RoundComparison; results: AreaResult[] }): JSX.Element {
  const { compare } = useStateWords();
  const { key } = useWordsOf(answerWords);
  const { againstTitle } = useStateScene();
  const { counts } = wholeResult(results);
  const answered = answers.reduce((sum, answer) => sum + counts[answer], 0);
  return (
    <aside className={styles.key} aria-labelledby="hp-state-key">
      <h3 id="hp-state-key">{key}</h3>
      <AnswerKey />
      {comparison && againstTitle && (
        <>
          <p className={styles.against}>{compare.againstAll(againstTitle, answered)}</p>
          <p className={styles.changes}><ChangeLine counts={comparison.counts} /></p>
        </>
      )}
    </aside>
  );
}
