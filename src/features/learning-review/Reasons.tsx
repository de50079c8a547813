import * as React from 'react';
import { IdentityKind, identityKinds } from '../../domain/identity';
import { LearningStep, ReasonAnswer, keptKey } from '../../domain/learning';
import { PartFind, useIdentityWords, useWriteWords, waiting } from '../learning-write';
import { Button, Icon, MessageBox, useFormats } from '../../ui';
import { letterOf } from './letters';
import styles from './Review.module.scss';
import type { ReviewPageProps } from './ReviewPage';

interface ReasonsProps extends ReviewPageProps {
  finds: readonly PartFind[];
  answers: readonly ReasonAnswer[];
  /** Undefined for who does not decide. */
  onAnswers: ((answers: ReasonAnswer[]) => void) | undefined;
}

/** What is kept with a reason and whether the reason holds, and what was changed, never with its words. */
export function Reasons({ services, records, draft, finds, answers, onAnswers }: ReasonsProps): JSX.Element {
  const { review } = useWriteWords();
  const formats = useFormats();
  const kept = finds.filter(find => find.kept);
  const open = waiting(finds).length;
  const answer = (find: PartFind, accepted: boolean | undefined): void => {
    const others = answers.filter(each => each.keptKey !== keptKey(find));
    onAnswers?.(accepted === undefined ? others : [...others, { keptKey: keptKey(find), accepted }]);
  };
  const [checkedAt] = React.useState(() => services.clock().toISOString());
  return (
    <section className={styles.box} aria-labelledby="lr-kept">
      <h3 id="lr-kept">{review.keptHeading(kept.length)}</h3>
      <p className={styles.hint}>{kept.length === 0 ? review.noKept : onAnswers && review.keptHint}</p>
      {kept.map(find => (
        <Reason key={`${find.part}/${find.start}`} find={find} letter={letterOf(finds, find)} answer={answers.find(each => each.keptKey === keptKey(find))?.accepted} onAnswer={onAnswers && (accepted => answer(find, accepted))} />
      ))}
      <Changes steps={records.steps.filter(({ draftKey }) => draftKey === draft.clientKey)} />
      {open > 0 ? <MessageBox kind="warning" heading={review.newFinds(open)} /> : <p className={styles.checked}><Icon name="check" size="small" /> {review.checked(formats.time(checkedAt))}</p>}
    </section>
  );
}

interface ReasonProps {
  find: PartFind;
  letter: string;
  answer: boolean | undefined;
  onAnswer: ((accepted: boolean | undefined) => void) | undefined;
}

function Reason({ find, letter, answer, onAnswer }: ReasonProps): JSX.Element {
  const { review, parts } = useWriteWords();
  const { kinds } = useIdentityWords();
  const give = (accepted: boolean, text: string): JSX.Element => <Button label={review.answerFor(text, find.text)} onClick={() => onAnswer?.(accepted)}>{text}</Button>;
  return (
    <article className={styles.reason} aria-label={`${letter}: ${find.text}`}>
      <h4><span className={styles.letter}>{letter}</span> {kinds[find.kind]} <span className={styles.hint}>{parts[find.part]}</span></h4>
      <p><b>{find.text}</b> {find.kept?.reason}</p>
      {answer !== undefined && <p><Icon name={answer ? 'check' : 'close'} size="small" /> <b>{answer ? review.accepted : review.refused}</b> <Button kind="quiet" onClick={() => onAnswer?.(undefined)}>{review.change}</Button></p>}
      {onAnswer && answer === undefined && <div className={styles.actions}>{give(true, review.accept)}{give(false, review.refuse)}</div>}
    </article>
  );
}

function Changes({ steps }: { steps: readonly LearningStep[] }): JSX.Element | null {
  const { review } = useWriteWords();
  const { kinds } = useIdentityWords();
  const names = (kind: LearningStep['kind']): string => {
    const found = steps.filter(step => step.kind === kind).map(({ findKind }) => findKind);
    return identityKinds.filter(each => found.includes(each)).map((each: IdentityKind) => kinds[each]).join(', ');
  };
  const [removed, reworded] = [names('removed'), names('reworded')];
  const count = steps.filter(({ kind }) => kind === 'removed' || kind === 'reworded').length;
  if (count === 0) return null;
  return <><h4>{review.changedHeading(count)}</h4><ul>{removed && <li>{review.removed(removed)}</li>}{reworded && <li>{review.reworded(reworded)}</li>}</ul></>;
}
