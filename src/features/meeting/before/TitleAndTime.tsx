import * as React from 'react';
import { localDateOf, localTimeOf, momentAt } from '../../../domain';
import { useStrings } from '../../../ui';
import styles from './Before.module.scss';
import { Prepared } from './useAgenda';

interface TitleAndTimeProps {
  meeting: Prepared;
  onChange: (changes: Partial<Omit<Prepared, 'agenda'>>) => void;
}

const lengths = { least: 5, most: 600 };

/** Title, day, time and length. What does not exist is said, and the earlier value applies until it does. */
export function TitleAndTime({ meeting, onChange }: TitleAndTimeProps): JSX.Element {
  const { meetingBefore: words } = useStrings();
  const [day, setDay] = React.useState(localDateOf(meeting.startsAt));
  const [time, setTime] = React.useState(localTimeOf(meeting.startsAt));
  const [length, setLength] = React.useState(String(meeting.minutes));
  const minutes = Number(length);
  const lengthFits = Number.isInteger(minutes) && minutes >= lengths.least && minutes <= lengths.most;
  const timeFits = momentAt(day, time) !== undefined;
  const putTime = (nextDay: string, nextTime: string): void => {
    setDay(nextDay);
    setTime(nextTime);
    const startsAt = momentAt(nextDay, nextTime);
    if (startsAt !== undefined) onChange({ startsAt });
  };
  const putLength = (written: string): void => {
    setLength(written);
    const next = Number(written);
    if (Number.isInteger(next) && next >= lengths.least && next <= lengths.most) onChange({ minutes: next });
  };
  return (
    <div className={styles.edit}>
      <Field id="hp-meeting-title" label={words.meetingTitle}><input id="hp-meeting-title" className={styles.input} value={meeting.title} maxLength={200} onChange={event => onChange({ title: event.target.value })} /></Field>
      <Field id="hp-meeting-day" label={words.day}><input id="hp-meeting-day" type="date" className={styles.input} value={day} aria-invalid={!timeFits} onChange={event => putTime(event.target.value, time)} /></Field>
      <Field id="hp-meeting-time" label={words.starts}><input id="hp-meeting-time" type="time" className={styles.input} value={time} aria-invalid={!timeFits} onChange={event => putTime(day, event.target.value)} /></Field>
      <Field id="hp-meeting-length" label={words.length}><input id="hp-meeting-length" type="number" min={lengths.least} max={lengths.most} className={styles.input} value={length} aria-invalid={!lengthFits} onChange={event => putLength(event.target.value)} /></Field>
      <p className={styles.invalid} role="status">{!timeFits ? words.invalidTime : !lengthFits ? words.invalidLength : ''}</p>
    </div>
  );
}

function Field({ id, label, children }: { id: string; label: string; children: React.ReactNode }): JSX.Element {
  return <div><label className={styles.label} htmlFor={id}>{label}</label>{children}</div>;
}
