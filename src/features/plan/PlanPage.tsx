import * as React from 'react';
import { Plan, PlanRepository } from '../../lists';
import { AddressPort, FailureBox, asFailure, useLoad } from '../../ui';
import { PlanBar, PlanCommand } from './PlanBar';
import styles from './PlanPage.module.scss';
import { PlanSkeleton } from './PlanSkeleton';
import { ReadyPlan } from './ReadyPlan';
import { PlanDefaults, noDefaults } from './view';

export interface PlanPageProps {
  repository: PlanRepository;
  /** Tells the time when the plan is read; lateness and ages count from it. Keep it stable. */
  clock: () => Date;
  address: AddressPort;
  /** What the page's editors chose; the address comes first. */
  defaults?: PlanDefaults;
  /** What this reader may do, once the plan and the reader's rights are known. */
  commandsFor?: (plan: Plan) => PlanCommand[];
  /** What stands in place of the plan when the site has none; `retry` reads again. Without it: the sentence for 'notFound'. */
  whenMissing?: (retry: () => void) => JSX.Element;
}

const noCommands = (): PlanCommand[] => [];

/** The plan as everybody on the intranet sees it. Stands inside ThemeRoot and StringsProvider. */
export function PlanPage({ repository, clock, address, defaults = noDefaults, commandsFor = noCommands, whenMissing }: PlanPageProps): JSX.Element {
  const read = React.useCallback(() => repository.load(), [repository]);
  const load = useLoad(read);

  if (load.state === 'loading') return <div><PlanBar commands={[]} /><PlanSkeleton /></div>;
  if (load.state === 'failed') {
    if (whenMissing && asFailure(load.error).reason === 'notFound') return whenMissing(load.reload);
    return <div><PlanBar commands={[]} /><div className={styles.state}><FailureBox error={load.error} task="reading" onRetry={load.reload} /></div></div>;
  }
  const commands = commandsFor(load.value);
  // An empty plan proposes its primary command where the plan would stand.
  const empty = load.value.activities.length === 0;
  return (
    <div>
      <PlanBar commands={empty ? commands.filter(command => !command.primary) : commands} />
      <ReadyPlan
        plan={load.value} repository={repository} clock={clock} address={address} defaults={defaults} commands={commands}
        reloading={load.reloading} reloadError={load.reloadError} onReload={load.reload}
      />
    </div>
  );
}
