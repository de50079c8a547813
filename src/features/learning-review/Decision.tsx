import * as React from 'react';
import { findIdentities } from '../../domain/identity';
import { ReasonAnswer, ReviewDecision, WrittenPart, contentHash, keptKey, longestLearningComment } from '../../domain/learning';
import { PartFind, findsIn, useAttempt, useWriteWords, waiting } from '../learning-write';
import { Button, MessageBox } from '../../ui';
import { fieldClass } from '../../ui/field';
import styles from './Review.module.scss';
import type { ReviewPageProps } from './ReviewPage';

const checks = ['unknowable', 'blameless', 'usable'] as const;

interface DecisionProps extends ReviewPageProps {
  finds: readonly PartFind[];
  answers: readonly ReasonAnswer[];
  comments: Partial<Record<WrittenPart, string>>;
  /** Somebody else came first; what was written here is not stored. */
  onLate: (by: string, words: readonly string[]) => void;
}

const hasNumber = (text: string): boolean => findIdentities(text, { people: [], units: [] }).some(({ blocks }) => blocks);

/** The reviewer's decision: approving needs every reason accepted and three checks, sending back needs a comment. */
export function Decision({ services, records, draft, finds, answers, comments, onChange, onLate }: DecisionProps): JSX.Element {
  const { review } = useWriteWords();
  const [checked, setChecked] = React.useState<readonly string[]>([]);
  const [comment, setComment] = React.useState('');
  const [problem, setProblem] = React.useState<string>();
  const [clientKey] = React.useState(services.newKey);
  const attempt = useAttempt(services.onFailure);
  const field = React.useRef<HTMLTextAreaElement>(null);
  const partComments = (Object.entries(comments) as [WrittenPart, string][]).filter(([, text]) => text.trim() !== '').map(([part, text]) => ({ part, text: text.trim() }));
  const holds = finds.filter(({ kept }) => kept).every(find => answers.some(answer => answer.keptKey === keptKey(find) && answer.accepted));
  const mayApprove = holds && checked.length === checks.length && waiting(finds).length === 0;
  const decide = (decision: ReviewDecision): void => {
    const wrong = decision === 'sendBack' && comment.trim() === '' && partComments.length === 0 ? review.commentNeeded
      : [comment, ...partComments.map(({ text }) => text)].some(hasNumber) ? review.commentIdentity : undefined;
    setProblem(wrong);
    if (wrong) {
      field.current?.focus();
      return;
    }
    attempt.run(async () => {
      const stored = await services.drafts.read(draft.clientKey);
      const another = contentHash(stored) !== contentHash(draft) || (decision === 'approve' && waiting(findsIn(stored.content, stored.kept, records.known)).length > 0);
      return another ? undefined : services.reviews.decide(draft, { clientKey, decision, comment: comment.trim(), partComments, answers: [...answers] });
    }, outcome => {
      if (!outcome || outcome.result === 'changed') setProblem(review.changed);
      if (outcome?.result === 'decided') onLate(outcome.review.by.name, [comment.trim(), ...partComments.map(({ text }) => text)].filter(words => words !== ''));
      onChange();
    }).catch(services.onFailure);
  };
  return (
    <section className={styles.box} aria-labelledby="lr-decision">
      <h3 id="lr-decision">{review.decision}</h3>
      <fieldset className={styles.checks}>
        <legend className={styles.hint}>{review.attest}</legend>
        {checks.map(check => (
          <label key={check}><input type="checkbox" checked={checked.includes(check)} onChange={() => setChecked(checked.includes(check) ? checked.filter(other => other !== check) : [...checked, check])} /><span>{review.checks[check]}</span></label>
        ))}
      </fieldset>
      <div className={styles.field}>
        <label htmlFor="lr-comment">{review.commentTo(draft.by.name)}</label>
        <textarea id="lr-comment" ref={field} rows={3} className={fieldClass} maxLength={longestLearningComment} value={comment} aria-describedby="lr-comment-hint" aria-invalid={problem ? true : undefined} onChange={event => setComment(event.target.value)} />
        <p id="lr-comment-hint" className={problem ? styles.problem : styles.hint} role={problem ? 'alert' : undefined}>{problem ?? review.commentHint}</p>
      </div>
      {!mayApprove && <MessageBox kind="info" heading={review.notYet} />}
      <div className={styles.actions}>
        <Button icon="check" kind={mayApprove ? 'primary' : 'standard'} aria-disabled={!mayApprove || attempt.busy} onClick={() => { if (mayApprove) decide('approve'); }}>{attempt.busy ? review.saving : review.approve}</Button>
        <Button icon="undo" kind={mayApprove ? 'standard' : 'primary'} aria-disabled={attempt.busy} onClick={() => decide('sendBack')}>{review.sendBack}</Button>
      </div>
      {attempt.failure}
    </section>
  );
}
