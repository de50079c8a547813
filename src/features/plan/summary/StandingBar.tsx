import * as React from 'react';
import { ActivityFilter, Standing, Summary, noFilter, standings } from '../../../domain';
import { Icon, StandingIcon, VisuallyHidden, classNames, useFormats, useStrings } from '../../../ui';
import { useScene } from '../planScene';
import { filterOf } from './standingFilter';
import styles from './StandingTable.module.scss';
import { useRoving } from './useRoving';

interface StandingBarProps {
  summary: Summary;
  /** Whose bar it is. */
  title: string;
  /** The activities that it counts; undefined when no filter can say it. */
  filter: ActivityFilter | undefined;
  onFilter: (filter: ActivityFilter) => void;
}

/** How a set of activities stands, as parts of a bar; each part has its icon and its number, and filters. One stop of the tab key, arrows within. */
export function StandingBar({ summary, title, filter, onFilter }: StandingBarProps): JSX.Element {
  const parts = standings.filter(standing => summary.standing[standing] > 0);
  const { stopOf, onKeyDown } = useRoving(parts.length);
  if (!filter) return <span className={styles.bar}>{parts.map(standing => <Part key={standing} standing={standing} count={summary.standing[standing]} />)}</span>;
  return (
    <div className={styles.bar} role="toolbar" aria-label={title} onKeyDown={onKeyDown}>
      {parts.map((standing, at) => (
        <Part key={standing} standing={standing} count={summary.standing[standing]} stop={stopOf(at)} onChoose={() => onFilter(filterOf(filter, standing))} />
      ))}
    </div>
  );
}

interface PartProps {
  standing: Standing;
  count: number;
  stop?: React.ButtonHTMLAttributes<HTMLButtonElement>;
  onChoose?: () => void;
}

function Part({ standing, count, stop, onChoose }: PartProps): JSX.Element {
  const { common } = useStrings();
  const formats = useFormats();
  const looks = {
    className: classNames(styles.part, styles[standing], count > 99 && styles.wideNumber), style: { flex: count }, title: `${common.standing[standing]}: ${formats.number(count)}`
  };
  const inside = <><Icon name={standing} /><VisuallyHidden>{common.standing[standing]} </VisuallyHidden>{formats.number(count)}</>;
  return onChoose ? <button type="button" {...looks} {...stop} onClick={onChoose}>{inside}</button> : <span {...looks}>{inside}</span>;
}

interface LegendProps {
  summary: Summary;
  onFilter: (filter: ActivityFilter) => void;
}

const counted = [...standings, 'needsHelp' as const];

/** The bars' key and the totals of the whole plan in one; each filters. */
export function Legend({ summary, onFilter }: LegendProps): JSX.Element {
  const { common, plan } = useStrings();
  const formats = useFormats();
  const { whole } = useScene();
  const numbers: Record<string, number> = { ...summary.standing, needsHelp: summary.signal.needsHelp };
  const buttons = counted.filter(key => numbers[key] > 0);
  const { stopOf, onKeyDown } = useRoving(buttons.length);
  return (
    <div className={styles.legend} role="toolbar" aria-label={plan.summary.legend} onKeyDown={onKeyDown}>
      <span>{whole ? plan.summary.total : plan.summary.soFar(plan.summary.total)} <strong>{formats.number(summary.total)}</strong></span>
      {counted.map(key => {
        const inside = <><StandingIcon standing={key} />{key === 'needsHelp' ? common.signal[key] : common.standing[key]} <strong>{formats.number(numbers[key])}</strong></>;
        const className = classNames(key === 'needsHelp' && styles.apart);
        const at = buttons.indexOf(key);
        if (at < 0) return <span key={key} className={className}>{inside}</span>;
        return <button key={key} type="button" className={className} {...stopOf(at)} onClick={() => onFilter(filterOf(noFilter, key))}>{inside}</button>;
      })}
    </div>
  );
}
