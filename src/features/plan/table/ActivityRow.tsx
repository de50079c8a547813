import * as React from 'react';
import { Activity } from '../../../domain';
import { VisuallyHidden, classNames, useStrings } from '../../../ui';
import { useScene } from '../planScene';
import { RowMark } from '../selecting';
import { useColumns } from './columns';
import { columnClass } from './columnClass';
import styles from './PlanTable.module.scss';

interface ActivityRowProps {
  activity: Activity;
  /** Its place among all rows of the table, as it is announced. */
  rowIndex: number;
  selected: boolean;
  /** Others have changed it since it got its place. */
  changed: boolean;
  /** Address of the view with this activity open. */
  linkTo: (activityId: number) => string;
  onOpen: (activityId: number) => void;
  /** How high it stands while the table flies past: one that has not been drawn yet shows its title alone. */
  flyingHeight?: number;
}

/** The id of a row's title link: where focus returns when its details close. */
export function titleId(activityId: number): string {
  return `hp-activity-${activityId}`;
}

/** A click that the browser should handle itself: a new tab, a new window. */
function isOwnClick(event: React.MouseEvent): boolean {
  return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}

function selectsText(): boolean {
  return (window.getSelection()?.toString() ?? '') !== '';
}

/** One activity. The title is a link; with a pointer the whole row opens it. */
export const ActivityRow = React.memo(function ActivityRow({ activity, rowIndex, selected, changed, linkTo, onOpen, flyingHeight }: ActivityRowProps): JSX.Element {
  const { plan } = useStrings();
  const { index, saving } = useScene();
  const columns = useColumns();
  const theme = index.theme(activity.themeKey);
  const complete = React.useRef(false);
  complete.current ||= flyingHeight === undefined;

  const openFromRow = (event: React.MouseEvent<HTMLElement>): void => {
    const onControl = (event.target as Element).closest('a, button, label') !== null;
    if (!onControl && isOwnClick(event) && !selectsText()) onOpen(activity.id);
  };
  const openFromLink = (event: React.MouseEvent): void => {
    if (!isOwnClick(event)) return;
    event.preventDefault();
    onOpen(activity.id);
  };

  return (
    <tr
      role="row" aria-rowindex={rowIndex} data-activity={activity.id} className={classNames(styles.row, changed && styles.changed, selected && styles.selected)}
      style={complete.current ? undefined : { height: flyingHeight }} aria-current={selected || undefined} onClick={openFromRow}
    >
      <th scope="row" role="rowheader">
        <RowMark id={activity.id} title={activity.title} />
        <a id={titleId(activity.id)} className={styles.titleLink} href={linkTo(activity.id)} onClick={openFromLink} data-interception="off">{activity.title}</a>
        {changed && <VisuallyHidden>, {plan.table.changedRow}</VisuallyHidden>}
        {saving.has(activity.id) && <span className={styles.saving}>{plan.table.saving}</span>}
        <span className={styles.theme}>{theme?.title ?? plan.table.wholeArea}</span>
      </th>
      {!complete.current && <td role="cell" colSpan={columns.length} />}
      {complete.current && columns.map(({ key, Cell, unlabelled, numbers }) => (
        <td key={key} role="cell" className={classNames(columnClass(key), numbers && styles.numbers)} data-label={unlabelled ? undefined : plan.table.columns[key]}>
          <Cell activity={activity} />
        </td>
      ))}
    </tr>
  );
});
