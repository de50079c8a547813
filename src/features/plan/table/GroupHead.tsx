import * as React from 'react';
import { Activity, Grouping, LocalDate, hasEnded, isLate } from '../../../domain';
import { Icon, SignalMark, useFormats, useStrings } from '../../../ui';
import { useScene } from '../planScene';
import { GroupMark } from '../selecting';
import { useColumns } from './columns';
import { groupTitle } from './groupTitle';
import styles from './PlanTable.module.scss';

interface GroupHeadProps {
  grouping: Grouping;
  groupKey: string;
  rowIndex: number;
  activities: Activity[];
  /** How many the group has in the whole plan; undefined when they are all here. */
  total: number | undefined;
  open: boolean;
  onToggle: (key: string) => void;
}

/** How many of a group's rows are late, and how many need help. */
function flagsOf(activities: Activity[], today: LocalDate): { late: number; help: number } {
  let [late, help] = [0, 0];
  for (const activity of activities) {
    if (isLate(activity, today)) late += 1;
    if (activity.needsHelp && !hasEnded(activity)) help += 1;
  }
  return { late, help };
}

/** The heading of a group: folds it, and tells what in it asks for attention. */
export const GroupHead = React.memo(function GroupHead({ grouping, groupKey, rowIndex, activities, total, open, onToggle }: GroupHeadProps): JSX.Element {
  const strings = useStrings();
  const formats = useFormats();
  const scene = useScene();
  const columns = useColumns();
  const { table } = strings.plan;
  const { late, help } = flagsOf(activities, scene.today);
  const count = table.groupCount(formats.number(activities.length), total === undefined ? undefined : formats.number(total));
  const title = groupTitle(grouping, groupKey, activities[0], scene, strings);
  return (
    <tr role="row" aria-rowindex={rowIndex} className={styles.group}>
      <th colSpan={columns.length + 1} scope="rowgroup" role="rowheader">
        <GroupMark rows={activities} title={title} />
        <button type="button" className={styles.groupButton} aria-expanded={open} onClick={() => onToggle(groupKey)}>
          <Icon name={open ? 'down' : 'right'} />
          <span>
            {title}{' '}
            <span className={styles.groupCount}>{scene.whole ? count : table.soFar(count)}</span>
          </span>
          <span className={styles.groupFlags}>
            {late > 0 && <SignalMark signal="late" strong>{table.lateCount(formats.number(late))}</SignalMark>}
            {help > 0 && <SignalMark signal="needsHelp">{table.helpCount(formats.number(help))}</SignalMark>}
          </span>
        </button>
      </th>
    </tr>
  );
});
