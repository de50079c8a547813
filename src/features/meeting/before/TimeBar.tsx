import * as React from 'react';
import { AgendaItem } from '../../../domain';
import { classNames, useFormats, useStrings } from '../../../ui';
import styles from './Before.module.scss';

interface TimeBarProps {
  items: AgendaItem[];
  planned: number;
  /** The meeting's length in minutes. */
  length: number;
}

/** How the meeting's time is planned, in words and as a bar. */
export function TimeBar({ items, planned, length }: TimeBarProps): JSX.Element {
  const { meetingBefore: { agenda: words } } = useStrings();
  const formats = useFormats();
  const rest = length - planned;
  const restText = rest > 0 ? words.left(formats.number(rest)) : rest < 0 ? words.over(formats.number(-rest)) : words.exact;
  return (
    <>
      <p className={styles.planned}>
        <strong>{words.planned(formats.number(planned), formats.number(length))}</strong>{' '}
        <span className={classNames(rest < 0 ? styles.over : styles.muted)}>· {restText}</span>
      </p>
      <div className={classNames(styles.bar, rest < 0 && styles.barOver)} role="img" aria-label={words.bar(formats.number(planned), formats.number(length), formats.number(items.length))}>
        {items.map(({ activityId, minutes }) => <span key={activityId} style={{ flexGrow: minutes }} />)}
        {rest > 0 && <i style={{ flexGrow: rest }} />}
      </div>
    </>
  );
}
