import * as React from 'react';
import { Meeting } from '../../../domain';
import { LinkButton, useFormats, useStrings } from '../../../ui';
import { useMeetingScene } from '../scene';
import styles from './Record.module.scss';
import { dayOf } from './recordWords';

interface EarlierProps {
  shown: Meeting;
  onOpen: (meetingId: number | undefined) => void;
}

/** The place's other meetings that have notes, the newest first. */
export function Earlier({ shown, onOpen }: EarlierProps): JSX.Element {
  const { meetingRecord: words } = useStrings();
  const formats = useFormats();
  const { meetings } = useMeetingScene();
  const others = meetings.filter(({ id, state }) => id !== shown.id && state !== 'planned');
  return (
    <section className={styles.earlier} aria-labelledby="hp-record-earlier">
      <h3 id="hp-record-earlier">{words.earlier}</h3>
      {others.length === 0 ? <p className={styles.muted}>{words.earlierNone}</p> : (
        <ul>{others.map(meeting => <li key={meeting.id}><LinkButton onClick={() => onOpen(meeting.id)}>{words.open(meeting.title, formats.longDate(dayOf(meeting)))}</LinkButton></li>)}</ul>
      )}
    </section>
  );
}
