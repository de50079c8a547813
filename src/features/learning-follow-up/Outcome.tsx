import * as React from 'react';
import { Activity } from '../../domain';
import { LessonOutcome } from '../../domain/learning';
import { Plan } from '../../lists';
import { learningFollowUpWords } from '../../loc/learningFollowUp';
import { StatusMark, useWordsOf } from '../../ui';
import styles from './FollowUp.module.scss';

interface OutcomeProps {
  outcome: LessonOutcome;
  planWhole: boolean;
  plan: Plan;
  tenant: string;
}

/** Activities that a lesson led to, as ways into the plan. */
export function Outcome({ outcome: { fromIt, since }, planWhole, ...where }: OutcomeProps): JSX.Element {
  const words = useWordsOf(learningFollowUpWords);
  if (fromIt.length + since.length === 0) return <p className={styles.small}>{planWhole ? words.nothing : words.reading}</p>;
  return (
    <>
      {fromIt.length > 0 && <Activities heading={words.fromIt} activities={fromIt} {...where} />}
      {since.length > 0 && <Activities heading={words.since} activities={since} {...where} />}
    </>
  );
}

function Activities({ heading, activities, plan: { settings: { pagePath } }, tenant }: { heading: string; activities: Activity[] } & Pick<OutcomeProps, 'plan' | 'tenant'>): JSX.Element {
  return (
    <>
      <p className={styles.small}>{heading}</p>
      <ul className={styles.activities}>
        {activities.map(({ id, title, status }) => (
          <li key={id}><StatusMark status={status} /> {pagePath ? <a href={`${tenant}${encodeURI(pagePath)}?hp-activity=${id}`}>{title}</a> : title}</li>
        ))}
      </ul>
    </>
  );
}
