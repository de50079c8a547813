import * as React from 'react';
import { Discussion, longestLearningComment } from '../../../domain/learning';
import { Button, LinkButton, MessageBox, useFormats } from '../../../ui';
import { fieldClass } from '../../../ui/field';
import { useScene } from '../readScene';
import { useReadWords } from '../words';
import { Comments } from './Comments';
import styles from './Mark.module.scss';
import { MarkFailure } from './MarkFailure';
import { MarkHeading } from './MarkHeading';
import type { MarkStateProps } from './useMarkBox';

/** Somebody else on the unit was first: what they wrote, and room for one's own comment, which is what was typed before one knew. */
export function Taken({ mark, actions: { work, addComment }, kept, arrived, onOther, onGone }: MarkStateProps & { mark: Discussion }): JSX.Element {
  const { mark: words } = useReadWords();
  const formats = useFormats();
  const { shelf: { plan: { units } }, today, services: { newKey } } = useScene();
  const [comment, setComment] = React.useState(() => kept.read()?.comment ?? '');
  // A new try after a broken connection is about the same comment.
  const [clientKey, setClientKey] = React.useState(newKey);
  const [added, setAdded] = React.useState(false);
  const unit = units.find(({ id }) => id === mark.unitId)?.name ?? '';
  const tooLong = comment.length > longestLearningComment;
  const change = (text: string): void => {
    setComment(text);
    setAdded(false);
    kept.keep({ on: kept.read()?.on ?? today, comment: text });
  };
  const add = async (): Promise<void> => {
    if (work.state === 'saving' || tooLong || !comment.trim()) return;
    const result = await addComment(mark, clientKey, comment.trim());
    if (result === 'gone') return onGone(mark);
    if (result !== 'saved') return;
    kept.forget();
    setComment('');
    setClientKey(newKey());
    setAdded(true);
  };
  return (
    <>
      <MarkHeading arrived={arrived}>{words.takenHeading}</MarkHeading>
      <MessageBox kind="info" heading={words.taken(unit)}>{words.takenBy(mark.by.name, formats.dayMonth(mark.on))}</MessageBox>
      <Comments mark={mark} />
      <div className={styles.field}>
        <label htmlFor="le-mark-more">{words.myComment}</label>
        <span id="le-mark-more-hint" className={styles.beside}>{words.commentHint}</span>
        <textarea
          id="le-mark-more" rows={3} className={fieldClass} value={comment} aria-invalid={tooLong || undefined} aria-describedby="le-mark-more-hint"
          onChange={event => change(event.target.value)}
        />
        {tooLong && <span className={styles.problem} role="alert">{words.tooLong(longestLearningComment)}</span>}
      </div>
      <div className={styles.actions}>
        <Button kind="primary" onClick={() => void add()} aria-disabled={work.state === 'saving' || !comment.trim()}>{work.state === 'saving' ? words.saving : words.addComment}</Button>
        <span role="status">{added ? words.added : ''}</span>
      </div>
      <MarkFailure work={work} onRetry={() => void add()} />
      <p className={styles.other}><LinkButton onClick={onOther}>{words.anotherUnit}</LinkButton></p>
    </>
  );
}
