import * as React from 'react';
import { localDateOf } from '../../domain';
import { useIdentityWords, useWriteWords } from '../learning-write';
import { useFormats } from '../../ui';
import { identityKinds } from '../../domain/identity';
import styles from './Review.module.scss';
import type { ReviewPageProps } from './ReviewPage';

/** What has happened to the example, the latest first: steps and reasons, never text. */
export function LogList({ records, draft }: ReviewPageProps): JSX.Element {
  const { review, steps } = useWriteWords();
  const { kinds } = useIdentityWords();
  const formats = useFormats();
  return (
    <section className={styles.box} aria-labelledby="lr-log">
      <h3 id="lr-log">{review.log}</h3>
      <ol className={styles.log}>
        {records.steps.filter(({ draftKey }) => draftKey === draft.clientKey).map(({ id, at, by, kind, round, reason, findKind }) => {
          const find = identityKinds.find(each => each === findKind);
          return (
            <li key={id}>
              <span className={styles.hint}>{formats.shortDay(localDateOf(at))} {formats.time(at)}</span>
              <span>{steps[kind](by.name)}{find && ` (${kinds[find].toLowerCase()})`}{kind === 'sent' && round > 1 && review.logRound(round)}{reason && `. ${review.logReason(reason)}`}</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
