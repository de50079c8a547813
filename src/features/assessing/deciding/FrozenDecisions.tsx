import * as React from 'react';
import { localDateOf } from '../../../domain';
import { PictureArea } from '../../../domain/assessment';
import { FailureBox, Loading, MessageBox, useFormats, useLoad } from '../../../ui';
import { ChoiceMark } from '../../../ui/answers';
import { StepProps } from '../steps';
import styles from './Deciding.module.scss';
import { useDecidingWords } from './words';

/** The decisions of a closed round, as they were frozen. */
export function FrozenDecisions({ reading: { round }, repository }: StepProps): JSX.Element {
  const words = useDecidingWords();
  const formats = useFormats();
  const read = React.useCallback(() => repository.frozen(round.id), [repository, round.id]);
  const frozen = useLoad(read);
  if (frozen.state === 'loading') return <Loading label={words.loading} />;
  if (frozen.state === 'failed') return <FailureBox error={frozen.error} task="reading" onRetry={frozen.reload} />;
  const { closedAt, closedBy, picture } = frozen.value;
  return (
    <div className={styles.step}>
      <MessageBox kind="info" heading={words.frozen(closedBy, formats.longDate(localDateOf(closedAt)))} />
      {picture.areas.map(area => <FrozenArea key={area.key} area={area} />)}
    </div>
  );
}

function FrozenArea({ area }: { area: PictureArea }): JSX.Element {
  return (
    <section aria-label={area.title} className={styles.frozenArea}>
      <h3>{area.title}</h3>
      <dl>
        {area.themes.map(({ key, title, parentKey, decision }) => (
          <React.Fragment key={key}>
            <dt className={parentKey && styles.sub}>{title}</dt>
            <dd><ChoiceMark choice={decision?.choice} />{decision?.reason && <p className={styles.reason}>{decision.reason}</p>}</dd>
          </React.Fragment>
        ))}
      </dl>
    </section>
  );
}
