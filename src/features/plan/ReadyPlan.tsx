import * as React from 'react';
import { ActivityFilter, localDateOf } from '../../domain';
import { PlanRepository } from '../../lists';
import { AddressPort } from '../../ui';
import { Activities } from './Activities';
import { EmptyPlan } from './EmptyPlan';
import { LazyDetails } from './LazyDetails';
import { LiveLine, LivePlan } from './live';
import { PlanCommand } from './PlanBar';
import { PlanNotices } from './PlanNotices';
import { SceneProvider, sceneOf } from './planScene';
import { PlanQueue, Reporting, useDesk } from './reporting';
import { PlanSummary } from './summary';
import { TableFoot, titleId } from './table';
import { useOpenActivity } from './useOpenActivity';
import { useSteadyRows } from './useSteadyRows';
import { PlanDefaults, usePlanView } from './view';

interface ReadyPlanProps {
  live: LivePlan;
  repository: PlanRepository;
  reporting?: Reporting;
  clock: () => Date;
  address: AddressPort;
  defaults: PlanDefaults;
  commands: PlanCommand[];
  reloading: boolean;
  reloadError?: unknown;
}

/** The plan, read: summary, table and details. */
export function ReadyPlan({ live, repository, reporting, clock, address, defaults, commands, reloading, reloadError }: ReadyPlanProps): JSX.Element {
  const { plan, whole } = live;
  // The page may stand open over midnight: each answer about changes looks at the calendar again.
  const today = localDateOf(clock());
  const scene = React.useMemo(() => sceneOf(plan, today, whole), [plan, today, whole]);
  const { framework, units, roles } = plan;
  const registers = React.useMemo(() => ({ framework, units, roles }), [framework, units, roles]);
  const { view, unknown, change, linkTo } = usePlanView(address, registers, defaults.grouping);
  const { filter, activityId } = view;
  const table = React.useRef<HTMLElement>(null);
  const shown = useSteadyRows(live, view, today, () => activityId !== undefined || isAmongRows(table.current));
  const opened = useOpenActivity(plan, activityId);
  const mayReport = Boolean(reporting) && plan.rights.addUpdates && plan.rights.editActivities && !plan.newerThanCode && !plan.olderThanCode;
  const desk = useDesk({ reporting, clock, wanted: mayReport && opened !== undefined, onActivity: live.put });

  const open = React.useCallback((id: number) => change({ activityId: id }, activityId === undefined ? 'push' : 'replace'), [change, activityId]);
  const close = React.useCallback(() => {
    change({ activityId: undefined });
    if (activityId !== undefined) document.getElementById(titleId(activityId))?.focus();
  }, [change, activityId]);
  React.useEffect(() => {
    if (activityId !== undefined) document.getElementById(titleId(activityId))?.scrollIntoView({ block: 'nearest' });
  }, [activityId]);
  const filterFromSummary = React.useCallback((next: ActivityFilter) => {
    change({ filter: next });
    table.current?.scrollIntoView({ block: 'nearest' });
  }, [change]);

  return (
    <SceneProvider value={scene}>
      <PlanNotices
        plan={plan} whole={whole} unknown={unknown} activityGone={whole && activityId !== undefined && !opened} reloadError={reloadError} onReload={live.renew}
      />
      {desk.state === 'ready' && <PlanQueue desk={desk.desk} onOpen={open} />}
      {plan.activities.length === 0
        ? <EmptyPlan mayFill={plan.rights.addActivities} commands={commands} />
        : (
          <>
            {defaults.showSummary && <PlanSummary filter={filter} onFilter={filterFromSummary} />}
            <Activities ref={table} view={view} change={change} linkTo={linkTo} shown={shown} changed={live.news.changed} onOpen={open} />
            <TableFoot />
          </>
        )}
      <LiveLine live={live} reloading={reloading} />
      {opened && (
        <LazyDetails
          {...opened} isNews={live.news.changed.has(opened.activity.id)} order={shown.order} repository={repository} clock={clock} desk={desk} mayReport={mayReport}
          link={() => linkTo({})}
          onOpen={open} onClose={close} onFilter={next => change({ filter: next })}
        />
      )}
    </SceneProvider>
  );
}

/** Whether the reader is in the middle of the rows: works in one, or has scrolled past the first. */
function isAmongRows(section: HTMLElement | null): boolean {
  const rows = section?.querySelector('table');
  return Boolean(rows && (rows.contains(document.activeElement) || rows.getBoundingClientRect().top < 0));
}
