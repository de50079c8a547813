import * as React from 'react';
import { Answer, QuestionState } from '../../../domain/assessment';
import { Icon, VisuallyHidden, classNames } from '../../../ui';
import { AnswerIcon, answerClass } from '../../../ui/answers';
import { Entry } from '../answering';
import styles from './Grid.module.scss';
import { Face, FaceContext, faceOf, faceWord, underText } from './face';
import { Place } from './gridKeys';

export interface CellProps {
  place: Place;
  state: QuestionState;
  context: FaceContext;
  /** It has the grid's focus, or gets it when the grid does. */
  current: boolean;
  /** An answer of mine on its way. */
  pending?: Entry['state'];
  /** Somebody else who has just answered here. */
  other?: string;
  /** The id of the row that settles it. */
  describedBy?: string;
  onSelect: (place: Place) => void;
}

/** How a cell is found again on the page. */
export const cellName = ({ themeKey, question }: Place): string => `${themeKey}/${question}`;

function answerIn(face: Face): Answer | undefined {
  return face.kind === 'given' ? face.given.answer : face.kind === 'proposal' ? face.answer : undefined;
}

function looksOf(face: Face): string {
  if (face.kind === 'split') return answerClass(face.all[0].answer, 'disputed');
  return answerClass(answerIn(face), face.kind === 'proposal' ? 'proposal' : 'filled');
}

/** One question of one theme: the answer, a proposal, or two answers that differ. */
export function Cell({ place, state, context, current, pending, other, describedBy, onSelect }: CellProps): JSX.Element {
  const { words, answers } = context;
  const face = faceOf(state);
  const answer = answerIn(face);
  const under = pending === 'failed' ? words.unsaved : pending ? words.sending : underText(face, context);
  return (
    <td role="gridcell" className={styles.cell} aria-selected={current}>
      <button
        type="button" className={classNames(styles.button, looksOf(face), current && styles.current, other !== undefined && styles.visited)} tabIndex={current ? 0 : -1}
        data-cell={cellName(place)} aria-describedby={describedBy} onClick={() => onSelect(place)} onFocus={() => onSelect(place)}
      >
        <span className={styles.value}>
          <span className={styles.letter}>{answers.letter[place.question]}<VisuallyHidden>. </VisuallyHidden></span>
          {face.kind === 'split' ? <Icon name="late" /> : answer && <AnswerIcon answer={answer} />}
          {faceWord(face, context)}
        </span>
        {under && <small className={pending === 'failed' ? styles.failed : undefined}><VisuallyHidden>, </VisuallyHidden>{under}</small>}
        {other !== undefined && <span className={styles.tag}><VisuallyHidden>, {words.justAnswered} </VisuallyHidden>{other}</span>}
      </button>
    </td>
  );
}
