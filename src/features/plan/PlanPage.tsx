import * as React from 'react';
import { Plan, PlanRepository, ViewRepository } from '../../lists';
import { AddressPort, FailureBox, Load, asFailure, useLoad } from '../../ui';
import { useChanging } from './changing';
import { Watching, useLivePlan } from './live';
import { PlanCommand } from './commands';
import { PlanBar } from './PlanBar';
import styles from './PlanPage.module.scss';
import { PlanSkeleton } from './PlanSkeleton';
import { PlanBodyProps, ReadyPlan } from './ReadyPlan';
import { Reporting } from './reporting';
import type { SummaryReaders } from './trend';
import { PlanDefaults, noDefaults } from './view';

export interface PlanPageProps {
  repository: PlanRepository;
  /** How the page learns what others change. Without it the plan stands as it was read. */
  watching?: Watching;
  /** Where reports go. Without it nobody reports from here. */
  reporting?: Reporting;
  /** Where the summary reads what the reports tell; kept stable. Without it the summary says how the plan stands, not how it has gone. */
  readers?: SummaryReaders;
  /** Where named views are kept; kept stable. Without it nobody chooses one. */
  views?: ViewRepository;
  /** Tells the time when the plan is read; lateness and ages count from it. Keep it stable. */
  clock: () => Date;
  address: AddressPort;
  /** What the page's editors chose; the address comes first. */
  defaults?: PlanDefaults;
  /** What this reader may do, once the plan and the reader's rights are known. */
  commandsFor?: (plan: Plan) => PlanCommand[];
  /** Draws another view in the place of summary and table. Its own plan stays, and what is being saved. */
  body?: (parts: PlanBodyProps) => JSX.Element;
  /** What stands in place of the plan when the site has none; `retry` reads again. Without it: the sentence for 'notFound'. */
  whenMissing?: (retry: () => void) => JSX.Element;
}

const noCommands = (): PlanCommand[] => [];

/** The plan as everybody on the intranet sees it. Stands inside ThemeRoot and StringsProvider. */
export function PlanPage(props: PlanPageProps): JSX.Element {
  const { repository, whenMissing } = props;
  const read = React.useCallback((onFirstRows: (plan: Plan) => void) => repository.load({ onFirstRows }), [repository]);
  const load = useLoad(read);

  if (load.state === 'loading') return <div><PlanBar commands={[]} /><PlanSkeleton /></div>;
  if (load.state === 'failed') {
    if (whenMissing && asFailure(load.error).reason === 'notFound') return whenMissing(load.reload);
    return <div><PlanBar commands={[]} /><div className={styles.state}><FailureBox error={load.error} task="reading" onRetry={load.reload} /></div></div>;
  }
  return <LoadedPlan {...props} load={load} />;
}

interface LoadedPlanProps extends PlanPageProps {
  load: Extract<Load<Plan>, { state: 'ready' }>;
}

/** The plan that has come, kept up to date. */
function LoadedPlan({ load, repository, watching, reporting, readers, clock, address, views, defaults = noDefaults, commandsFor = noCommands, body }: LoadedPlanProps): JSX.Element {
  const { value: read, partial, reload, reloading, reloadError } = load;
  const live = useLivePlan({ read, whole: !partial, watching, clock, reload });
  const changing = useChanging({ live, reporting, clock });
  return (
    <div>
      <ReadyPlan
        changing={changing} repository={repository} reporting={reporting} readers={readers} clock={clock} address={address} views={views} defaults={defaults} commands={commandsFor(live.plan)}
        body={body} reloading={reloading} reloadError={reloadError}
      />
    </div>
  );
}
