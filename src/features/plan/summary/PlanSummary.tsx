import * as React from 'react';
import { ActivityFilter, Signal, countLimits, noFilter, summarise } from '../../../domain';
import { useFormats, useStrings } from '../../../ui';
import { useScene } from '../planScene';
import { Legend } from './StandingBar';
import { StandingTable } from './StandingTable';
import styles from './PlanSummary.module.scss';
import { Tiles } from './Tiles';

interface PlanSummaryProps {
  filter: ActivityFilter;
  onFilter: (filter: ActivityFilter) => void;
}

/** The signal that is the filter's only limit. */
function onlySignal(filter: ActivityFilter): Signal | undefined {
  return filter.signals.length === 1 && countLimits(filter) === 1 ? filter.signals[0] : undefined;
}

/** How the whole plan goes; the table below alone follows the filters. */
export function PlanSummary({ filter, onFilter }: PlanSummaryProps): JSX.Element {
  const { plan: words } = useStrings();
  const formats = useFormats();
  const { plan, today, whole } = useScene();
  const summary = React.useMemo(() => summarise(plan.activities, today, plan.settings.staleAfterDays), [plan, today]);
  const choose = (signal: Signal | undefined): void => onFilter({ ...noFilter, signals: signal ? [signal] : [] });
  return (
    <section aria-labelledby="hp-summary">
      <div className={styles.head}>
        <h2 id="hp-summary">{words.summary.heading}</h2>
        <p className={styles.scope}>{(whole ? words.summary.scope : words.summary.scopeSoFar)(formats.number(summary.total))}</p>
      </div>
      <Tiles summary={summary} chosen={onlySignal(filter)} onChoose={choose} />
      <StandingTable summary={summary} onFilter={onFilter} />
      <Legend summary={summary} />
    </section>
  );
}
