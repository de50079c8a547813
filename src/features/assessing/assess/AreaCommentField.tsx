import * as React from 'react';
import { localDateOf } from '../../../domain';
import { AreaComment, longestAreaComment } from '../../../domain/assessment';
import { useFormats } from '../../../ui';
import { StepProps } from '../steps';
import { KeptTextField } from '../typing';
import { useAssessingWords } from '../words';
import styles from './AssessStep.module.scss';
import { saveComment } from './textSaving';

/** What the group says about the area, for everyone to read when the round is closed. */
export function AreaCommentField({ step, row }: { step: StepProps; row: AreaComment }): JSX.Element {
  const { comment: words } = useAssessingWords();
  const formats = useFormats();
  const { written } = row;
  const day = written && localDateOf(written.at);
  const when = written && (day === localDateOf(step.clock()) ? formats.time(written.at) : formats.longDate(localDateOf(written.at)));
  const hint = `${written && when && row.text ? `${words.writtenBy(written.by, when)} ` : ''}${step.mayWrite ? words.shownLater : ''}`;
  return (
    <div className={styles.comment}>
      <KeptTextField
        key={row.clientKey} id="hp-area-comment" label={words.label} rows={3} longest={longestAreaComment} readOnly={!step.mayWrite} hint={hint}
        unsentKey={`assess-comment/${row.clientKey}`} unsent={step.unsent} clock={step.clock} stored={() => row.text} save={(base, text) => saveComment(step, row, base, text)}
      />
    </div>
  );
}
