import * as React from 'react';
import { Meeting, MeetingRecord, localDateOf } from '../../../domain';
import { useFormats, useStrings } from '../../../ui';
import { useMeetingScene } from '../scene';
import styles from './Record.module.scss';
import { ActivityLink } from './RecordTable';

/** What people took on, with the due dates of the activities it is about. */
export function ToDo({ steps, meeting }: { steps: MeetingRecord['steps']; meeting: Meeting }): JSX.Element {
  const { meetingRecord: words } = useStrings();
  const formats = useFormats();
  const { meetings, plan } = useMeetingScene();
  const next = meetings.filter(({ state, startsAt }) => state === 'planned' && Date.parse(startsAt) > Date.parse(meeting.startsAt))
    .sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt))[0];
  const titleOf = (id: number): string => plan.activities.concat(plan.archived).find(activity => activity.id === id)?.title ?? '';
  return (
    <section className={styles.card} aria-labelledby="hp-record-todo">
      <div className={styles.pad}>
        <h3 id="hp-record-todo" className={styles.cardTitle}>{words.toDo(next && formats.dayMonth(localDateOf(next.startsAt)))}</h3>
        {steps.length === 0 ? <p className={styles.muted}>{words.toDoNone}</p> : (
          <table role="table" className={styles.todo}>
            <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">{words.toDoColumns.who}</th><th role="columnheader" scope="col">{words.toDoColumns.what}</th><th role="columnheader" scope="col">{words.toDoColumns.due}</th></tr></thead>
            <tbody role="rowgroup">
              {steps.map(({ step, due }) => (
                <tr role="row" key={`${step.activityId}-${step.by.id}`}>
                  <th role="rowheader" scope="row">{step.by.name}</th>
                  <td role="cell">{step.text}<span className={styles.about}><ActivityLink row={{ activityId: step.activityId, title: titleOf(step.activityId) }} /></span></td>
                  <td role="cell" data-label={words.toDoColumns.due} className={styles.dueCell}>{due ? formats.shortDay(due) : words.noDue}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </section>
  );
}
