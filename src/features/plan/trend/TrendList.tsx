import * as React from 'react';
import { Activity, daysLate } from '../../../domain';
import { PlanThen, Trend, TrendPart, trendParts } from '../../../domain/trend';
import { trendWords } from '../../../loc/trend';
import { Button, LinkButton, SegmentedSwitch, SignalMark, StatusMark, useFormats, useLanguage, useStrings } from '../../../ui';
import { unitCode } from '../names';
import { useScene } from '../planScene';
import styles from './Trend.module.scss';

interface TrendListProps {
  trend: Trend;
  then: PlanThen;
  part: TrendPart;
  onPart: (part: TrendPart) => void;
  onOpen: (activityId: number) => void;
  onClose: () => void;
}

/** So many rows at a time. */
const page = 10;

/** The activities behind a figure, and how each stood then. Escape closes. */
export function TrendList({ trend, then, part, onPart, onOpen, onClose }: TrendListProps): JSX.Element {
  const words = trendWords[useLanguage()];
  const { common } = useStrings();
  const formats = useFormats();
  const [shown, setShown] = React.useState(page);
  React.useEffect(() => setShown(page), [part]);
  const rows = trend[part];
  const some = trendParts.filter(key => trend[key].length > 0);
  const label = words.list.label(words.headings[part], formats.longDate(then.day));
  return (
    <section className={styles.list} aria-label={label} onKeyDown={event => { if (event.key === 'Escape') { event.preventDefault(); onClose(); } }}>
      <div className={styles.listHead}>
        <h3>{label}</h3>
        <Button kind="quiet" icon="close" label={common.close} onClick={onClose} />
      </div>
      {some.length > 1 && (
        <div className={styles.parts}>
          <SegmentedSwitch
            label={words.list.choose} chosen={part} onChoose={onPart}
            choices={some.map(key => ({ key, text: `${words.headings[key]} ${formats.number(trend[key].length)}` }))}
          />
        </div>
      )}
      <ul className={styles.rows} aria-label={label}>
        {rows.slice(0, shown).map(activity => <Row key={activity.id} activity={activity} then={then} gone={part === 'archived'} onOpen={onOpen} />)}
      </ul>
      {rows.length > shown && <LinkButton onClick={() => setShown(shown + page)}>{words.list.more(formats.number(Math.min(page, rows.length - shown)))}</LinkButton>}
      <p className={styles.hint}>{words.list.source}</p>
      {trend.dueUnknown.length > 0 && <p className={styles.hint}>{words.list.dueUnknown(formats.number(trend.dueUnknown.length))}</p>}
    </section>
  );
}

interface RowProps {
  activity: Activity;
  then: PlanThen;
  /** Not in the plan any more: it cannot be opened here. */
  gone: boolean;
  onOpen: (activityId: number) => void;
}

function Row({ activity, then, gone, onOpen }: RowProps): JSX.Element {
  const { list } = trendWords[useLanguage()];
  const strings = useStrings();
  const formats = useFormats();
  const { index, today } = useScene();
  const { id, title, unitId, status, percent, due } = activity;
  const before = then.states.get(id);
  const late = daysLate(activity, today);
  const share = (of: { status: string; percent: number }): string => (of.status === 'ongoing' ? ` ${formats.percent(of.percent)}` : '');
  const was = before ? list.then(`${strings.common.status[before.status].toLowerCase()}${share(before)}`) : list.notThere;
  return (
    <li className={styles.row}>
      {gone ? <span className={styles.rowTitle}>{title}</span> : <button type="button" className={styles.rowTitle} onClick={() => onOpen(id)}>{title}</button>}
      <span className={styles.rowFacts}>
        <span>{unitCode(index.unit(unitId), strings)}</span>
        <span><StatusMark status={status} />{share({ status, percent })}</span>
        <span className={styles.quiet}>{was}</span>
        {due && late > 0 && <span>{list.due(formats.date(due))} <SignalMark signal="late">{formats.late(late)}</SignalMark></span>}
      </span>
    </li>
  );
}
