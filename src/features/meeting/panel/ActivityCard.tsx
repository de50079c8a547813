import * as React from 'react';
import { Activity, daysSinceReport, priorityOf } from '../../../domain';
import { LinkButton, useFormats, useStrings } from '../../../ui';
import { useMeetingScene } from '../scene';
import { Flags } from './Flags';
import styles from './Panel.module.scss';
import type { Opening } from './panelState';
import { StatusButtons } from './StatusButtons';

export type OpenReport = (activity: Activity, how?: Opening) => void;

/** The id of the button that opens an activity, where focus comes back to. */
export function cardId(activityId: number): string {
  return `hp-meeting-activity-${activityId}`;
}

interface ActivityCardProps {
  activity: Activity;
  onOpen: OpenReport;
  /** It needs a report. */
  pressing?: boolean;
}

/** An activity in the panel: what stands out, its title, and the first touch of a report. */
export function ActivityCard({ activity, onOpen, pressing }: ActivityCardProps): JSX.Element {
  const { mayReport } = useMeetingScene();
  return (
    <li className={styles.card} data-needs-report={pressing || undefined}>
      <Flags activity={activity} />
      <h4><LinkButton id={cardId(activity.id)} onClick={() => onOpen(activity)}>{activity.title}</LinkButton></h4>
      <Meta activity={activity} />
      {mayReport && <StatusButtons activity={activity} onStatus={status => onOpen(activity, { begin: { status } })} />}
    </li>
  );
}

/** Unit, priority, due date; and how long ago it was reported. */
export function Meta({ activity }: { activity: Activity }): JSX.Element {
  const { common, meeting: words } = useStrings();
  const formats = useFormats();
  const { index, today } = useMeetingScene();
  const unit = index.unit(activity.unitId);
  const priority = priorityOf(activity.effort, activity.expectedEffect);
  const facts = [
    unit ? unit.code || unit.name : common.wholeMunicipality,
    priority && words.priority(String(priority.value)),
    activity.due && words.due(formats.date(activity.due))
  ].filter(Boolean).join(' · ');
  return (
    <p className={styles.meta}>
      {facts}<br />
      {activity.lastReported ? words.reported(formats.age(daysSinceReport(activity, today))) : words.neverReported}
    </p>
  );
}
