import * as React from 'react';
import { Meeting } from '../../../domain';
import { Button, Icon, classNames, useFormats, useStrings } from '../../../ui';
import { minutesLeft, neighbours } from '../lead/leading';
import { useMeetingScene } from '../scene';
import styles from './Panel.module.scss';

/** Where the walk-through is, who leads it, and how long it has for this activity. */
export function FollowBox({ meeting, staying, onFollow }: { meeting: Meeting; staying: string; onFollow: () => void }): JSX.Element | null {
  const { meeting: { walk } } = useStrings();
  const { plan } = useMeetingScene();
  const chair = meeting.chairs[0];
  const title = plan.activities.find(({ id }) => id === meeting.currentId)?.title;
  if (title === undefined) return null;
  const shows = !chair ? walk.label : chair.id === plan.user.id ? walk.youShow : walk.shows(chair.name);
  return (
    <section className={styles.box} aria-label={walk.label}>
      <WalkHead meeting={meeting} />
      <p>{shows} <strong>{title}</strong></p>
      <div className={styles.row}><Button onClick={onFollow}>{walk.follow}</Button><span className={classNames(styles.small, styles.muted)}>{walk.staying(staying)}</span></div>
    </section>
  );
}

/** “Genomgång, 3 av 9” and the minutes. */
export function WalkHead({ meeting }: { meeting: Meeting }): JSX.Element {
  const { meeting: { walk } } = useStrings();
  const formats = useFormats();
  const { now } = useMeetingScene();
  const { at } = neighbours(meeting);
  const left = minutesLeft(meeting, now());
  return (
    <p className={styles.boxHead}>
      <span><Icon name="right" size="small" />{at < 0 ? walk.label : walk.at(formats.number(at + 1), formats.number(meeting.agenda.items.length))}</span>
      {left !== undefined && <span className={left < 0 ? styles.over : undefined}>{left < 0 ? walk.over(formats.number(-left)) : walk.left(formats.number(left))}</span>}
    </p>
  );
}
