import * as React from 'react';
import { Activity, localDateOf } from '../../domain';
import { Plan } from '../../lists';
import { learningFollowUpWords } from '../../loc/learningFollowUp';
import { Meter, isForBrowser, useFormats, useWordsOf } from '../../ui';
import type { LearningServices, LearningViewState } from '../learning';
import { ExampleFollowUp } from './figures';
import styles from './FollowUp.module.scss';
import { NewFromLesson } from './NewFromLesson';
import { Outcome } from './Outcome';

interface ExampleRowProps {
  row: ExampleFollowUp;
  plan: Plan;
  planWhole: boolean;
  services: LearningServices;
  views: LearningViewState;
  onAdded: (activity: Activity) => void;
}

/** One example: who has gone through it, and what its lesson led to. */
export function ExampleRow({ row, plan, planWhole, services, views, onAdded }: ExampleRowProps): JSX.Element {
  const words = useWordsOf(learningFollowUpWords);
  const formats = useFormats();
  const { example: { clientKey, content, publishedAt }, marks, outcome } = row;
  const parameters = { 'le-example': clientKey };
  const open = (event: React.MouseEvent): void => {
    if (isForBrowser(event)) return;
    event.preventDefault();
    views.goTo('read', parameters);
  };
  return (
    <li className={styles.example}>
      <h4><a href={views.linkTo('read', parameters)} onClick={open}>{content.title}</a></h4>
      <p className={styles.small}>{words.published(formats.longDate(localDateOf(publishedAt)))}</p>
      <div className={styles.columns}>
        <div>
          <p>{words.goneThrough(marks.length, plan.units.length)}</p>
          <div className={styles.meter}><Meter value={marks.length} max={plan.units.length} /></div>
          <Units row={row} plan={plan} />
        </div>
        <div>
          <p className={styles.label}>{words.activities}</p>
          <Outcome outcome={outcome} planWhole={planWhole} plan={plan} tenant={services.tenant} />
          <NewFromLesson content={content} plan={plan} services={services} onAdded={onAdded} />
        </div>
      </div>
    </li>
  );
}

function Units({ row: { marks, left }, plan }: Pick<ExampleRowProps, 'row' | 'plan'>): JSX.Element {
  const words = useWordsOf(learningFollowUpWords);
  const formats = useFormats();
  const nameOf = (id: number): string => plan.units.find(unit => unit.id === id)?.name ?? '';
  if (marks.length === 0) return <p className={styles.small}>{words.nobody}</p>;
  return (
    <details className={styles.details}>
      <summary>{words.show}</summary>
      <ul>
        {marks.map(({ id, unitId, on, by, comment, added }) => (
          <li key={id}>
            {words.done(nameOf(unitId), formats.longDate(on), by.name)}
            {[comment, ...added.map(({ text }) => text)].filter(Boolean).map((text, at) => <blockquote key={at} className={styles.quote}>{text}</blockquote>)}
          </li>
        ))}
      </ul>
      <p className={styles.small}>{left.length === 0 ? words.everyone : `${words.notYet}: ${left.map(({ name }) => name).join(', ')}.`}</p>
    </details>
  );
}
