import * as React from 'react';
import { Answer, Question, Suggestion, ThemeAssessment, questions } from '../../../domain/assessment';
import { Entry } from '../answering';
import { useAssessingWords } from '../words';
import { RoundArea } from './areas';
import { FaceContext } from './face';
import styles from './Grid.module.scss';
import { GridKey, Place, readKey } from './gridKeys';
import { ThemeRows } from './ThemeRows';

export interface GridProps {
  area: RoundArea;
  /** The id of the heading that names it. */
  labelledBy: string;
  /** With the reader's answers on their way. */
  rows: ThemeAssessment[];
  entries: readonly Entry[];
  suggestionsOf: (row: ThemeAssessment) => Suggestion[];
  /** Who else has just answered, and where. */
  others: { name: string; place: Place }[];
  at: Place;
  context: FaceContext;
  me: string;
  mayWrite: boolean;
  postponed: readonly Place[];
  onSelect: (place: Place) => void;
  onKey: (key: GridKey) => void;
  onAnswer: (place: Place, answer: Answer) => void;
  onLater: (place: Place) => void;
}

const samePlace = (one: Place, other: Place): boolean => one.themeKey === other.themeKey && one.question === other.question;

/** An area's themes by their three questions. One cell is in the order of the Tab key; arrows go to the others. In a narrow place the rows are cards. */
export function Grid(props: GridProps): JSX.Element {
  const { area, labelledBy, mayWrite, context: { answers }, onKey } = props;
  const { grid: words } = useAssessingWords();
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const key = (event.target as HTMLElement).dataset.cell === undefined ? undefined : readKey(event);
    if (!key) return;
    event.preventDefault();
    onKey(key);
  };
  return (
    <table role="grid" className={styles.grid} aria-labelledby={labelledBy} aria-readonly={!mayWrite} onKeyDown={onKeyDown}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">{words.theme}</th>
          {questions.map(question => <th key={question} role="columnheader" scope="col" className={styles.question}>{answers.letter[question]} <small>{answers.question[question]}</small></th>)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {area.themes.map(({ key }) => <Theme key={key} {...props} themeKey={key} />)}
      </tbody>
    </table>
  );
}

function Theme({ themeKey, area, rows, entries, suggestionsOf, others, at, postponed, context, me, mayWrite, onSelect, onAnswer, onLater }: GridProps & { themeKey: string }): JSX.Element | null {
  const theme = area.themes.find(({ key }) => key === themeKey);
  const row = rows.find(each => each.themeKey === themeKey);
  if (!theme || !row) return null;
  const here: Partial<Record<Question, string>> = {};
  others.filter(({ place }) => place.themeKey === themeKey).forEach(({ name, place }) => { here[place.question] ??= name; });
  const later = questions.filter(question => postponed.some(place => samePlace(place, { themeKey, question })));
  return (
    <ThemeRows
      theme={theme} row={row} entries={entries.filter(entry => entry.themeKey === themeKey)} suggestions={suggestionsOf(row)} others={here}
      current={at.themeKey === themeKey ? at.question : undefined} postponed={new Set(later)} context={context} me={me} mayWrite={mayWrite}
      onSelect={onSelect} onAnswer={onAnswer} onLater={onLater}
    />
  );
}
