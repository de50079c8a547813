import * as React from 'react';
import { Framework } from '../../../domain';
import type { ReadForm } from '../../../exchange/inward/assessment';
import { formWords } from '../../../loc/assessmentForm';
import { nameInFramework } from '../../../loc/frameworkNames';
import { Button, Icon, MessageBox, StepHeading, useStrings, useWordsOf } from '../../../ui';
import { AreaReview } from './AreaReview';
import styles from './FormReading.module.scss';
import { Choices, FormReview, allDifferences, isTaken } from './differences';
import { countJobs, jobsOf } from './jobs';

export interface ReviewProps {
  name: string;
  form: ReadForm;
  review: FormReview;
  choices: Choices;
  framework: Framework;
  /** How many themes the round asks about. */
  themes: number;
  onChoose: (ids: string[], taken: boolean) => void;
  onAnother: () => void;
}

/** So many rows that were not understood are told one by one; with more, another file was meant. */
const mostUnread = 30;

const nothingSaid: Choices = new Map();

/** The form held against the round: what is new, what differs, what was not understood, then every theme. */
export function Review({ name, form, review, choices, framework, themes, onChoose, onAnother }: ReviewProps): JSX.Element {
  const { common } = useStrings();
  const words = useWordsOf(formWords);
  const { review: text } = words;
  const differences = allDifferences(review);
  const overwriting = differences.filter(({ overwrites }) => overwrites);
  const nothingRead = review.themes.length === 0 && review.comments.length === 0;
  const nameOf = (key: string): string => nameInFramework(key, framework);
  return (
    <>
      <div className={styles.head}>
        <div>
          <StepHeading key="review">{text.heading}</StepHeading>
          <p className={styles.weak}><Icon name="document" /> {text.read(name, review.themes.length, themes)} {differences.length > 0 && text.adds(countJobs(jobsOf(review, nothingSaid)))}</p>
        </div>
        <Button icon="upload" onClick={onAnother}>{words.another}</Button>
      </div>
      {differences.length === 0 && <MessageBox kind="info" heading={nothingRead ? text.nothingRead : text.same} />}
      {overwriting.length > 0 && (
        <MessageBox kind="warning" heading={text.differs(overwriting.length)}>
          <p>{text.differsHint}</p>
          {overwriting.length > 1 && (
            <label className={styles.all}>
              <input
                type="checkbox" checked={overwriting.every(each => isTaken(each, choices))}
                onChange={event => onChoose(overwriting.map(({ id }) => id), event.target.checked)}
              />
              <span>{text.takeAll(overwriting.length)}</span>
            </label>
          )}
        </MessageBox>
      )}
      {form.unread.length > 0 && (
        <MessageBox kind="warning" heading={text.unreadHeading(form.unread.length)}>
          <ul className={styles.unread}>
            {form.unread.slice(0, mostUnread).map(({ place, written, why }, at) => (
              <li key={at}><strong>{text.place(place.sheet, place.row)}</strong>{written && `: ”${written}”`}. {words.unread(why, nameOf)}</li>
            ))}
            {form.unread.length > mostUnread && <li>{text.moreUnread(form.unread.length - mostUnread)}</li>}
          </ul>
        </MessageBox>
      )}
      {review.outside.length > 0 && <p className={styles.weak}>{text.outside(common.list(review.outside.map(nameOf)))}</p>}
      {framework.areas.map(area => <AreaReview key={area.key} {...{ area, review, choices, onChoose }} />)}
    </>
  );
}
