import * as React from 'react';
import { Activity, Status, statuses } from '../../../domain';
import { Icon, VisuallyHidden, useFormats, useStrings } from '../../../ui';
import styles from './StatusButtons.module.scss';
import { likelyNext } from './mine';

interface StatusButtonsProps {
  activity: Activity;
  /** The first touch of a report. */
  onStatus: (status: Status) => void;
}

/** The statuses on a card: the present one means “unchanged”, beside it what most often follows; the others unfold. */
export function StatusButtons({ activity, onStatus }: StatusButtonsProps): JSX.Element {
  const { common, meeting: words } = useStrings();
  const formats = useFormats();
  const [unfolded, setUnfolded] = React.useState(false);
  const { status, percent } = activity;
  const next = likelyNext(status);
  const others = statuses.filter(other => other !== status && other !== next);
  return (
    <div className={styles.buttons} role="group" aria-label={words.report(activity.title)}>
      <div className={styles.row}>
        <button type="button" className={styles.part} aria-current="true" onClick={() => onStatus(status)}>
          <Icon name={status} />{common.status[status]}{status === 'ongoing' && ` ${formats.percent(percent)}`}<VisuallyHidden>, {words.unchanged}</VisuallyHidden>
        </button>
        <button type="button" className={styles.part} onClick={() => onStatus(next)}>{common.status[next]}</button>
        <button type="button" className={styles.part} aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {words.other}<Icon name={unfolded ? 'up' : 'down'} size="small" />
        </button>
      </div>
      {unfolded && (
        <div className={styles.row}>
          {others.map(other => <button key={other} type="button" className={styles.part} onClick={() => onStatus(other)}>{common.status[other]}</button>)}
        </div>
      )}
    </div>
  );
}
