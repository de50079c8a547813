import * as React from 'react';
import { ActivityFilter } from '../../domain';
import { Plan, PlanRepository } from '../../lists';
import { AddressPort } from '../../ui';
import { Activities, showActivities } from './Activities';
import { EmptyPlan } from './EmptyPlan';
import { LazyDetails } from './LazyDetails';
import { PlanCommand } from './PlanBar';
import { PlanNotices } from './PlanNotices';
import { SceneProvider, sceneOf } from './planScene';
import { PlanSummary } from './summary';
import { TableFoot, titleId } from './table';
import { PlanDefaults, usePlanView } from './view';

interface ReadyPlanProps {
  plan: Plan;
  repository: PlanRepository;
  clock: () => Date;
  address: AddressPort;
  defaults: PlanDefaults;
  commands: PlanCommand[];
  reloading: boolean;
  reloadError?: unknown;
  onReload: () => void;
}

/** The plan, read: summary, table and details. */
export function ReadyPlan({ plan, repository, clock, address, defaults, commands, reloading, reloadError, onReload }: ReadyPlanProps): JSX.Element {
  const scene = React.useMemo(() => sceneOf(plan, clock()), [plan, clock]);
  const { view, unknown, change, linkTo } = usePlanView(address, plan, defaults.grouping);
  const { filter, sorting, grouping, activityId } = view;
  const shown = React.useMemo(() => showActivities(scene, { filter, sorting, grouping }), [scene, filter, sorting, grouping]);
  const table = React.useRef<HTMLElement>(null);
  const activity = plan.activities.find(candidate => candidate.id === activityId);

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
      <PlanNotices plan={plan} unknown={unknown} activityGone={activityId !== undefined && !activity} reloadError={reloadError} onReload={onReload} />
      {plan.activities.length === 0
        ? <EmptyPlan mayFill={plan.rights.addActivities} commands={commands} />
        : (
          <>
            {defaults.showSummary && <PlanSummary filter={filter} onFilter={filterFromSummary} />}
            <Activities ref={table} view={view} change={change} linkTo={linkTo} shown={shown} onOpen={open} />
          </>
        )}
      <TableFoot reloading={reloading} onReload={onReload} />
      {activity && (
        <LazyDetails
          activity={activity} order={shown.order} repository={repository} link={() => linkTo({})}
          onOpen={open} onClose={close} onFilter={next => change({ filter: next })}
        />
      )}
    </SceneProvider>
  );
}
