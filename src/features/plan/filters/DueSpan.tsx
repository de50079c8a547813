import * as React from 'react';
import { ActivityFilter, DueLimit, readSpan } from '../../../domain';
import { useStrings } from '../../../ui';
import styles from './Filters.module.scss';

interface DueSpanProps {
  filter: ActivityFilter;
  onFilter: (filter: ActivityFilter) => void;
}

const isSpan = (limit: DueLimit): boolean => limit.includes('..');

/** The first and the last day of a span of due dates, under the menu's choices. */
export function DueSpan({ filter, onFilter }: DueSpanProps): JSX.Element {
  const { plan: { filters: words } } = useStrings();
  const given = filter.dues.find(isSpan);
  const [days, setDays] = React.useState(() => ({ from: '', to: '', ...(given && readSpan(given)) }));
  const wrong = days.from !== '' && days.to !== '' && days.to < days.from;

  const change = (part: Partial<typeof days>): void => {
    const next = { ...days, ...part };
    const span = `${next.from}..${next.to}` as DueLimit;
    setDays(next);
    const others = filter.dues.filter(limit => !isSpan(limit));
    if (readSpan(span)) onFilter({ ...filter, dues: others.concat(span) });
    else if (given) onFilter({ ...filter, dues: others });
  };
  return (
    <div className={styles.span}>
      <label>{words.dueFrom} <input type="date" value={days.from} onChange={event => change({ from: event.target.value })} /></label>
      <label>{words.dueTo} <input type="date" value={days.to} onChange={event => change({ to: event.target.value })} /></label>
      <span role="status">{wrong ? words.dueWrong : ''}</span>
    </div>
  );
}
