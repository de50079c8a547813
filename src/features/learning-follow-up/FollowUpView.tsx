import * as React from 'react';
import { learningFollowUpWords } from '../../loc/learningFollowUp';
import { useWordsOf } from '../../ui';
import type { LearningViewProps } from '../learning';
import { ExampleRow } from './ExampleRow';
import { followUpOf } from './figures';
import styles from './FollowUp.module.scss';
import { TakeOut } from './TakeOut';
import { UnitTable } from './UnitTable';

/** What became of the lessons, and which units have gone through which example. For plan owners. */
export function FollowUpView({ services, shelf: { plan, planWhole, examples: { examples }, discussions }, views }: LearningViewProps): JSX.Element {
  const words = useWordsOf(learningFollowUpWords);
  const [added, setAdded] = React.useState<typeof plan.activities>([]);
  const activities = React.useMemo(() => plan.activities.concat(added), [plan, added]);
  const followUp = React.useMemo(() => followUpOf({ examples, discussions, units: plan.units, activities }), [examples, discussions, plan, activities]);
  if (examples.length === 0) return <p className={styles.none}>{words.none}</p>;
  const { done, possible, withoutActivity, withdrawn } = followUp;
  return (
    <div className={styles.page}>
      <h2>{words.heading}</h2>
      <ul className={styles.figures}>
        <li>{words.figures.examples(examples.length)}</li>
        <li>{words.figures.goneThrough(done, possible)}</li>
        {planWhole && <li>{words.figures.without(withoutActivity)}</li>}
      </ul>
      <TakeOut followUp={followUp} plan={plan} planWhole={planWhole} clock={services.clock} onFailure={services.onFailure} />
      <h3>{words.examples}</h3>
      <ol className={styles.examples}>
        {followUp.examples.map(row => (
          <ExampleRow
            key={row.example.clientKey} row={row} plan={plan} planWhole={planWhole} services={services} views={views}
            onAdded={activity => setAdded(before => before.concat(activity))}
          />
        ))}
      </ol>
      <h3>{words.units}</h3>
      <UnitTable units={followUp.units} />
      {withdrawn.marks > 0 && <><h3>{words.withdrawn}</h3><p>{words.withdrawnHint(withdrawn.marks, withdrawn.examples)}</p></>}
    </div>
  );
}
