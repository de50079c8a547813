import * as React from 'react';
import { Theme } from '../../../domain';
import { Answer, Question, Suggestion, ThemeAssessment, disputedQuestions, isDone, questions } from '../../../domain/assessment';
import { Icon, classNames, useStrings } from '../../../ui';
import { Entry } from '../answering';
import { useAssessingWords } from '../words';
import { Bulb, Note } from './drawings';
import { Cell } from './Cell';
import { FaceContext } from './face';
import styles from './Grid.module.scss';
import { Place } from './gridKeys';
import { SettleRow, settleId } from './SettleRow';
import { suggestionTexts } from './suggestionText';

export interface ThemeRowsProps {
  theme: Theme;
  /** With the reader's answers on their way. */
  row: ThemeAssessment;
  entries: readonly Entry[];
  suggestions: Suggestion[];
  /** Who else has just answered, by question. */
  others: Partial<Record<Question, string>>;
  /** The question that has the grid's focus, if it is one of this theme. */
  current?: Question;
  context: FaceContext;
  me: string;
  mayWrite: boolean;
  /** Questions whose disagreement the reader wants to settle later. */
  postponed: ReadonlySet<Question>;
  onSelect: (place: Place) => void;
  onAnswer: (place: Place, answer: Answer) => void;
  onLater: (place: Place) => void;
}

/** A theme: its name and what is to be known about it, its three questions, and a row for each disagreement. */
export function ThemeRows(props: ThemeRowsProps): JSX.Element {
  const { theme, row, entries, others, current, context, me, mayWrite, postponed, onSelect, onAnswer, onLater } = props;
  const open = disputedQuestions(row).filter(question => !postponed.has(question));
  const idOf = (question: Question): string => settleId({ themeKey: theme.key, question });
  return (
    <>
      <tr role="row" className={classNames(open.length > 0 && styles.joined, theme.parentKey !== undefined && styles.sub)}>
        <th role="rowheader" scope="row">{theme.title}<Meta {...props} /></th>
        {questions.map(question => (
          <Cell
            key={question} place={{ themeKey: theme.key, question }} state={row.answers[question]} context={context} current={current === question} other={others[question]}
            pending={entries.find(entry => entry.question === question)?.state} describedBy={open.includes(question) ? idOf(question) : undefined} onSelect={onSelect}
          />
        ))}
      </tr>
      {open.map(question => (
        <SettleRow
          key={question} id={idOf(question)} question={question} state={row.answers[question]} context={context} me={me} mayWrite={mayWrite}
          onAnswer={answer => onAnswer({ themeKey: theme.key, question }, answer)} onLater={() => onLater({ themeKey: theme.key, question })}
        />
      ))}
    </>
  );
}

function Meta({ row, suggestions }: Pick<ThemeRowsProps, 'row' | 'suggestions'>): JSX.Element | null {
  const words = useAssessingWords();
  const { common } = useStrings();
  const [done, noted] = [isDone(row), row.note.trim() !== ''];
  if (!done && !noted && suggestions.length === 0) return null;
  return (
    <span className={styles.meta}>
      {done && <span className={styles.done}><Icon name="check" size="small" />{words.grid.done}</span>}
      {noted && <span><Note />{words.grid.noted}</span>}
      {suggestionTexts(suggestions, words, common.list).map(text => <span key={text}><Bulb />{text}</span>)}
    </span>
  );
}
