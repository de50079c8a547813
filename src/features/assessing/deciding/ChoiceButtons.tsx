import * as React from 'react';
import { Choice, choices } from '../../../domain/assessment';
import { answerWords } from '../../../loc/answers';
import { classNames, useWordsOf } from '../../../ui';
import { ChoiceIcon, ChoiceMark } from '../../../ui/answers';
import styles from './Deciding.module.scss';
import { useDecidingWords } from './words';

/** The button of a theme's choice, for the keys that go from one to another. */
export function choiceId(themeKey: string, choice: Choice): string {
  return `hp-decide-${themeKey}-${choice}`;
}

interface ChoiceButtonsProps {
  themeKey: string;
  title: string;
  choice: Choice | undefined;
  /** One button of the table takes part in the order of Tab; the arrows lead to the others. */
  reachable: Choice | undefined;
  mayWrite: boolean;
  onChoose: (choice: Choice | undefined) => void;
}

/** The four decisions; the one that is chosen stays pressed, and pressed again it is taken back. */
export function ChoiceButtons({ themeKey, title, choice, reachable, mayWrite, onChoose }: ChoiceButtonsProps): JSX.Element {
  const words = useDecidingWords();
  const { choice: names } = useWordsOf(answerWords);
  if (!mayWrite) return <ChoiceMark choice={choice} />;
  return (
    <div className={styles.choices} role="group" aria-label={words.choose(title)}>
      {choices.map(each => (
        <button
          key={each} id={choiceId(themeKey, each)} type="button" className={classNames(styles.choice, each === choice && styles.chosen)} aria-pressed={each === choice}
          tabIndex={each === reachable ? 0 : -1} data-theme={themeKey} data-choice={each} onClick={() => onChoose(each === choice ? undefined : each)}
        >
          <ChoiceIcon choice={each} />{names[each]}
        </button>
      ))}
    </div>
  );
}
