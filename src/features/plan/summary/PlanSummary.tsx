import * as React from 'react';
import { ActivityFilter, Signal, countLimits, noFilter } from '../../../domain';
import { AddressPort, LinkButton, useFormats, useStrings } from '../../../ui';
import { useScene } from '../planScene';
import type { SummaryReaders } from '../trend';
import { figuresOf } from './figures';
import { useIdle } from '../idle';
import { useTrendParts } from './lazyParts';
import { More } from './More';
import styles from './PlanSummary.module.scss';
import { Legend } from './StandingBar';
import { StandingTable } from './StandingTable';
import { Tiles } from './Tiles';

export interface PlanSummaryProps {
  /** The signal that the table is filtered by, when that is all it is filtered by. */
  chosen: Signal | undefined;
  onFilter: (filter: ActivityFilter) => void;
  onOpen: (activityId: number) => void;
  address: AddressPort;
  clock: () => Date;
  /** Where it is read what the plan does not tell. Without it nothing of that is shown. */
  readers?: SummaryReaders;
}

/** The signal that is the filter's only limit. */
export function onlySignal(filter: ActivityFilter): Signal | undefined {
  return filter.signals.length === 1 && countLimits(filter) === 1 ? filter.signals[0] : undefined;
}

/** How the whole plan goes; the table below alone follows the filters. What the reports tell comes after the plan's first rows. */
export const PlanSummary = React.memo(function PlanSummary({ chosen, onFilter, onOpen, address, clock, readers }: PlanSummaryProps): JSX.Element {
  const { plan: words, common } = useStrings();
  const formats = useFormats();
  const { plan: { activities, settings }, index, today, whole } = useScene();
  const figures = React.useMemo(() => figuresOf(activities, index, today, settings.staleAfterDays), [activities, index, today, settings]);
  const choose = React.useCallback((signal: Signal | undefined): void => onFilter({ ...noFilter, signals: signal ? [signal] : [] }), [onFilter]);
  const idle = useIdle(whole && readers !== undefined);
  const parts = useTrendParts(idle);
  const summary = figures.whole;
  return (
    <section aria-labelledby="hp-summary">
      <div className={styles.head}>
        <h2 id="hp-summary">{words.summary.heading}</h2>
        <p className={styles.scope}>{(whole ? words.summary.scope : words.summary.scopeSoFar)(formats.number(summary.total))}</p>
        {readers && parts.state === 'ready' && <parts.value.SinceLine readers={readers} address={address} onOpen={onOpen} />}
        {readers && parts.state === 'loading' && <span className={styles.place} />}
        {parts.state === 'failed' && <LinkButton onClick={parts.reload}>{common.tryAgain}</LinkButton>}
      </div>
      <Tiles figures={figures} chosen={chosen} onChoose={choose} />
      <div className={styles.beside}>
        <div className={styles.bars}>
          <StandingTable figures={figures} onFilter={onFilter} />
          <Legend summary={summary} onFilter={onFilter} />
        </div>
        {readers && parts.state === 'ready' && <parts.value.OwnersComment readers={readers} />}
      </div>
      {readers && parts.state === 'ready' && <More parts={parts.value} reader={readers.trend} help={summary.signal.needsHelp} clock={clock} onOpen={onOpen} />}
    </section>
  );
});
