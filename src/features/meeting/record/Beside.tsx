import * as React from 'react';
import { Meeting, MeetingRecord, localDateOf } from '../../../domain';
import { useFormats, useStrings } from '../../../ui';
import { stateText } from '../stateText';
import { ChangeCell } from './ChangeCell';
import styles from './Record.module.scss';
import { ActivityLink, Who } from './RecordTable';
import { titleOf } from './recordWords';

/** What came up beside the agenda, what was not reached, and what has been removed since the meeting before. */
export function Beside({ record: { outside, notReached, removed, removedSince }, meeting }: { record: MeetingRecord; meeting: Meeting }): JSX.Element {
  const strings = useStrings();
  const formats = useFormats();
  const { meetingRecord: words } = strings;
  const count = (rows: unknown[]): string => formats.number(rows.length);
  return (
    <div className={styles.stack}>
      <Part id="outside" heading={words.outside(count(outside))} rows={outside}>
        {row => (
          <>
            <ActivityLink row={row} /><div><ChangeCell row={row} /></div>
            {row.reports.map(report => <div key={report.id}>{report.comment.trim() && <p className={styles.said}>{report.comment.trim()}</p>}<Who report={report} after={row.after} /></div>)}
          </>
        )}
      </Part>
      {meeting.state === 'ended' && <Part id="not-reached" heading={words.notReached(count(notReached))} rows={notReached}>{row => <ActivityLink row={row} />}</Part>}
      {removedSince && (
        <Part id="removed" heading={words.removed(formats.dayMonth(localDateOf(removedSince)), count(removed))} rows={removed}>
          {state => <><strong>{titleOf({ activityId: state.id, title: state.title }, strings)}</strong><span className={styles.was}>{words.was(stateText(state, strings, formats))}</span></>}
        </Part>
      )}
    </div>
  );
}

interface PartProps<T> {
  id: string;
  heading: string;
  rows: T[];
  children: (row: T) => JSX.Element;
}

function Part<T>({ id, heading, rows, children }: PartProps<T>): JSX.Element | null {
  if (rows.length === 0) return null;
  return (
    <section className={styles.card} aria-labelledby={`hp-record-${id}`}>
      <div className={styles.pad}>
        <h3 id={`hp-record-${id}`}>{heading}</h3>
        <ul className={styles.beside}>{rows.map((row, at) => <li key={at}>{children(row)}</li>)}</ul>
      </div>
    </section>
  );
}
