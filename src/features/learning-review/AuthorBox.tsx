import * as React from 'react';
import { localDateOf } from '../../domain';
import { standingIn, useAttempt, useWriteWords } from '../learning-write';
import { Button, MessageBox, useFormats } from '../../ui';
import type { ReviewPageProps } from './ReviewPage';

/** The writer's view of the review: somebody else decides, and it can be taken back meanwhile. */
export function AuthorBox({ services, shelf, records, draft, onChange, views }: ReviewPageProps): JSX.Element {
  const { review, standing: says } = useWriteWords();
  const formats = useFormats();
  const attempt = useAttempt(services.onFailure);
  const { state, sentBack } = standingIn(records, draft, shelf.examples);
  const mine = draft.by.id === records.user.id;
  const takeBack = (): void => {
    attempt.run(async () => services.drafts.takeBack(await services.drafts.read(draft.clientKey)), () => {
      onChange();
      views.goTo('drafts', { 'le-draft': draft.clientKey });
    }).catch(services.onFailure);
  };
  const heading = state === 'review' ? review.ownHeading : sentBack ? says.sentBackBy(sentBack.by.name, formats.dayMonth(localDateOf(sentBack.at))) : says.heading;
  const mayTakeBack = mine && draft.state === 'sent' && !shelf.plan.newerThanCode;
  return (
    <div>
      <MessageBox kind="info" heading={heading} actions={mayTakeBack && <Button icon="undo" aria-disabled={attempt.busy} onClick={takeBack}>{says.takeBack}</Button>}>{state === 'review' ? review.ownHint : sentBack?.comment}</MessageBox>
      {attempt.failure}
    </div>
  );
}
