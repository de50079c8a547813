import * as React from 'react';
import { localDateOf } from '../../domain';
import { mayReview } from '../../domain/learning';
import { standingIn, takeBack, useAttempt, useWriteWords } from '../learning-write';
import { Button, FailureBox, MessageBox, useFormats, useLoad } from '../../ui';
import type { ReviewPageProps } from './ReviewPage';

/** The writer's view of the review: somebody else decides, and it can be taken back meanwhile. */
export function AuthorBox({ services, shelf, records, draft, onChange, views }: ReviewPageProps): JSX.Element {
  const { review, standing: says } = useWriteWords();
  const formats = useFormats();
  const attempt = useAttempt(services.onFailure);
  const { state, sentBack } = standingIn(records, draft, shelf.examples);
  const mine = draft.by.id === records.user.id;
  const takeUp = (): void => {
    attempt.run(() => takeBack(services, draft.clientKey, records.known, !shelf.plan.olderThanCode), () => {
      onChange();
      views.goTo('drafts', { 'le-draft': draft.clientKey });
    }).catch(services.onFailure);
  };
  const heading = state === 'review' ? review.ownHeading : sentBack ? says.sentBackBy(sentBack.by.name, formats.dayMonth(localDateOf(sentBack.at))) : says.heading;
  const mayTakeBack = mine && draft.state === 'sent' && !shelf.plan.newerThanCode;
  return (
    <div>
      <MessageBox kind="info" heading={heading} actions={mayTakeBack && <Button icon="undo" aria-disabled={attempt.busy} onClick={takeUp}>{says.takeBack}</Button>}>{state === 'review' ? <><p>{review.ownHint}</p><WhoMay {...{ services, records, draft }} /></> : sentBack?.comment}</MessageBox>
      {attempt.failure}
    </div>
  );
}

/** Names who may review: the editors who have not written on it, as far as one may see. */
function WhoMay({ services: { reviews }, records, draft }: Pick<ReviewPageProps, 'services' | 'records' | 'draft'>): JSX.Element | null {
  const { review } = useWriteWords();
  const load = useLoad(React.useCallback(() => reviews.reviewers(), [reviews]));
  if (load.state === 'loading') return null;
  if (load.state === 'failed') return <FailureBox error={load.error} task="reading" onRetry={load.reload} />;
  const who = load.value;
  if (!who.seen) return <p>{review.whoHidden}</p>;
  const names = [...who.people.filter(({ id }) => mayReview(draft, id, records.steps)).map(({ name }) => name), ...who.groups.map(review.whoGroup)];
  return <p>{names.length === 0 ? review.whoNobody : review.who(names)}</p>;
}
