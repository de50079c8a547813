import * as React from 'react';
import { AgendaItem } from '../../../domain';
import { Icon, LinkButton, VisuallyHidden, useFormats, useStrings } from '../../../ui';
import { useMeetingScene } from '../scene';
import { OpenReport, cardId } from './ActivityCard';
import { Flags } from './Flags';
import styles from './Panel.module.scss';

interface AgendaItemsProps {
  items: AgendaItem[];
  /** The number of the first one. */
  from?: number;
  onOpen: OpenReport;
}

/** Items of the agenda in their order, with what stands out, their minutes, and whether they have been reported on in this meeting. */
export function AgendaItems({ items, from, onOpen }: AgendaItemsProps): JSX.Element {
  return (
    <ol className={styles.items}>
      {items.map((item, at) => <Item key={item.activityId} item={item} number={from === undefined ? undefined : from + at} onOpen={onOpen} />)}
    </ol>
  );
}

function Item({ item: { activityId, minutes }, number, onOpen }: { item: AgendaItem; number?: number; onOpen: OpenReport }): JSX.Element {
  const { meeting: { plan: words } } = useStrings();
  const formats = useFormats();
  const { plan, reports } = useMeetingScene();
  const activity = plan.activities.find(({ id }) => id === activityId);
  const reported = reports.some(report => report.activityId === activityId);
  return (
    <li className={styles.item}>
      <span>{number === undefined ? '' : formats.number(number)}</span>
      <div>
        {activity ? <LinkButton id={cardId(activityId)} onClick={() => onOpen(activity)}>{activity.title}</LinkButton> : <span className={styles.muted}>{words.removed}</span>}
        {activity && <Flags activity={activity} />}
      </div>
      <span>{reported ? <><Icon name="check" size="small" /><VisuallyHidden>{words.reportedHere}, </VisuallyHidden></> : null} {words.minutes(formats.number(minutes))}</span>
    </li>
  );
}
