import * as React from 'react';
import * as ReactDOM from 'react-dom';
import { ActivityGroup } from '../../../domain';
import { exportWords } from '../../../loc/exportPlan';
import { ThemedElement, useFormats, useStrings, useWordsOf } from '../../../ui';
import { printOnly } from '../../../ui/printOnly';
import { useScene } from '../planScene';
import { columnsOf } from '../table';
import { groupTitle } from '../table/groupTitle';
import { PlanView } from '../view';
import styles from './PrintedPlan.module.scss';

export interface PrintedPlanProps {
  view: Pick<PlanView, 'columns' | 'grouping'>;
  groups: ActivityGroup[];
  /** The filter in words; '' when it limits nothing. */
  filterText: string;
  /** Told when the print window is closed. */
  onDone: () => void;
}

/** The plan on paper: what the table shows, with every group open and every row, under a heading that says what it is. Opens the print window. */
export function PrintedPlan(props: PrintedPlanProps): JSX.Element {
  const page = React.useRef<HTMLDivElement>(null);
  const [host] = React.useState(() => document.createElement('div'));
  const done = React.useRef(props.onDone);
  done.current = props.onDone;
  React.useLayoutEffect(() => {
    document.body.appendChild(host);
    return () => host.remove();
  }, [host]);
  React.useEffect(() => {
    const onDone = (): void => done.current();
    window.addEventListener('afterprint', onDone);
    if (page.current) printOnly(page.current);
    return () => window.removeEventListener('afterprint', onDone);
  }, []);
  return ReactDOM.createPortal(<ThemedElement><div ref={page} className={styles.page}><Sheet {...props} /></div></ThemedElement>, host);
}

/** The title's part of the width, beside the columns' own. */
const titleShare = 230;
/** No heading is broken. */
const leastShare = 84;
/** “Resurs: medel (2)” stays on one line beside the number. */
const prioritysShare = 165;

function Sheet({ view, groups, filterText }: PrintedPlanProps): JSX.Element {
  const words = useWordsOf(exportWords).print;
  const { plan: strings } = useStrings();
  const { longDate, number } = useFormats();
  const { plan, today } = useScene();
  const shown = groups.reduce((sum, group) => sum + group.activities.length, 0);
  const total = plan.activities.length;
  const columns = columnsOf(view.columns);
  const widths = [titleShare, ...columns.map(({ key, share }) => Math.max(key === 'priority' ? prioritysShare : leastShare, share))];
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return (
    <>
      <h1>{plan.settings.title}</h1>
      <p>{words.when(longDate(today))} {shown === total ? words.all(number(total)) : words.some(number(shown), number(total))}</p>
      {filterText && <p>{words.selection(filterText)}</p>}
      <table>
        <colgroup>{widths.map((width, at) => <col key={at} style={{ width: `${(width / whole) * 100}%` }} />)}</colgroup>
        <thead>
          <tr>
            <th scope="col">{strings.table.columns.title}</th>
            {columns.map(({ key }) => <th key={key} scope="col">{strings.table.columns[key]}</th>)}
          </tr>
        </thead>
        {groups.map(group => <Group key={group.key} group={group} view={view} />)}
      </table>
    </>
  );
}

function Group({ group: { key, activities }, view: { grouping, columns } }: { group: ActivityGroup } & Pick<PrintedPlanProps, 'view'>): JSX.Element {
  const strings = useStrings();
  const words = useWordsOf(exportWords).print;
  const { number } = useFormats();
  const scene = useScene();
  const shownColumns = columnsOf(columns);
  return (
    <tbody>
      {grouping !== 'none' && (
        <tr className={styles.group}>
          <th scope="rowgroup" colSpan={shownColumns.length + 1}>{words.group(groupTitle(grouping, key, activities[0], scene, strings), number(activities.length))}</th>
        </tr>
      )}
      {activities.map(activity => (
        <tr key={activity.id}>
          <th scope="row">{activity.title}<span className={styles.theme}>{scene.index.theme(activity.themeKey)?.title ?? strings.plan.table.wholeArea}</span></th>
          {shownColumns.map(column => <td key={column.key}><column.Cell activity={activity} /></td>)}
        </tr>
      ))}
    </tbody>
  );
}
