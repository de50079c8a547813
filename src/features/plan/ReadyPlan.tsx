import * as React from 'react';
import { ActivityFilter, localDateOf } from '../../domain';
import { PlanRepository, ViewRepository } from '../../lists';
import { AddressPort, useStrings } from '../../ui';
import { Activities } from './Activities';
import { Changing } from './changing';
import { PlanCommand, PlanTasks, commandsOf } from './commands';
import { Editing, LazyNewActivity, leaveForm, useEditing, useOpening } from './edit';
import { EmptyPlan } from './EmptyPlan';
import { LazyDetails } from './LazyDetails';
import { LiveLine } from './live';
import { Outgoing, useOutgoing } from './outgoing';
import { PlanBar } from './PlanBar';
import { PlanNotices } from './PlanNotices';
import { PlanScene, SceneProvider, sceneOf } from './planScene';
import { PlanQueue, Reporting, useDesk } from './reporting';
import { mayEdit } from './rights';
import { LazyMany, SelectingProvider, useSelecting } from './selecting';
import { PlanSummary, onlySignal } from './summary';
import { TableFoot, titleId } from './table';
import type { SummaryReaders } from './trend';
import { useHeldRows } from './useHeldRows';
import { useOpenActivity } from './useOpenActivity';
import { useSteadyRows } from './useSteadyRows';
import { PlanDefaults, PlanViewState, usePlanView } from './view';

/** What a view works with that stands in the table's place, under the plan's tabs and beside its details. */
export interface PlanBodyProps extends Pick<PlanViewState, 'view' | 'change'> {
  changing: Changing;
  /** The plan as it is shown, with its registers and the day. */
  scene: PlanScene;
  /** Writing about activities; undefined where nothing can be written. */
  editing: Editing | undefined;
  /** Activities that others have changed. */
  news: ReadonlySet<number>;
  onOpen: (activityId: number) => void;
  /** A panel is open that tells what becomes of the reader's changes. */
  told: boolean;
  /** The reader wants it on paper; told when the print window is closed. */
  printing: boolean;
  onPrinted: () => void;
  clock: () => Date;
}

interface ReadyPlanProps {
  changing: Changing;
  repository: PlanRepository;
  reporting?: Reporting;
  readers?: SummaryReaders;
  clock: () => Date;
  address: AddressPort;
  /** Where named views are kept. */
  views?: ViewRepository;
  defaults: PlanDefaults;
  /** The commands that come from outside the plan. */
  commands: PlanCommand[];
  /** Draws another view in the place of summary and table. */
  body?: (parts: PlanBodyProps) => JSX.Element;
  reloading: boolean;
  reloadError?: unknown;
}

/** The plan, read: summary, table and details. */
export function ReadyPlan({ changing, repository, reporting, readers, clock, address, views, defaults, commands, body, reloading, reloadError }: ReadyPlanProps): JSX.Element {
  const { live, saving, desk: changingDesk } = changing;
  const { plan, whole } = live;
  // The page may stand open over midnight: each answer about changes looks at the calendar again.
  const today = localDateOf(clock());
  const scene = React.useMemo(() => sceneOf(plan, today, whole, saving), [plan, today, whole, saving]);
  const { framework, units, roles } = plan;
  const registers = React.useMemo(() => ({ framework, units, roles }), [framework, units, roles]);
  const { view, unknown, change, linkTo } = usePlanView(address, registers, defaults.grouping);
  const { filter, activityId } = view;
  const table = React.useRef<HTMLElement>(null);
  const held = useHeldRows(changing.state, filter);
  const shown = useSteadyRows(live, view, today, held, () => activityId !== undefined || isAmongRows(table.current));
  const opened = useOpenActivity(plan, activityId);
  const mayReport = Boolean(reporting) && plan.rights.addUpdates && mayEdit(plan) && opened?.activity.archivedAt === undefined;
  const desk = useDesk({ reporting, clock, wanted: mayReport && opened !== undefined, onActivity: live.put });

  // A row that the lists do not know yet has nothing to open.
  const open = React.useCallback((id: number) => { if (id > 0) change({ activityId: id }, activityId === undefined ? 'push' : 'replace'); }, [change, activityId]);
  const editing = useEditing({ changing, reporting, clock, onOpen: open });
  const openNext = useOpening(editing, open);
  const close = React.useCallback(() => {
    change({ activityId: undefined });
    if (activityId !== undefined) document.getElementById(titleId(activityId))?.focus();
  }, [change, activityId]);
  React.useEffect(() => {
    if (activityId !== undefined) document.getElementById(titleId(activityId))?.scrollIntoView({ block: 'nearest' });
    // A change may have given the row another place.
  }, [activityId, changing.state.done]);
  const filterFromSummary = React.useCallback((next: ActivityFilter) => {
    change({ filter: next });
    table.current?.scrollIntoView({ block: 'nearest' });
  }, [change]);

  const { plan: { planCommands: words } } = useStrings();
  // What each of the plan's commands does here; one without a task is not offered.
  const { selecting, begin, end } = useSelecting(shown.order);
  const outgoing = useOutgoing();
  const tasks: PlanTasks = {
    selectMany: body ? undefined : selecting ? end : begin,
    newActivity: editing && (() => leaveForm(editing, () => editing.begin({ kind: 'new' }))),
    export: () => leaveForm(editing, outgoing.tasks.export), print: outgoing.tasks.print
  };
  const all = [...commands, ...commandsOf(plan, tasks, words)];
  // An empty plan proposes its primary commands where the plan would stand.
  const empty = plan.activities.length + plan.archived.length === 0;
  const adding = editing?.task?.kind === 'new' ? editing.task : undefined;
  const changeBar = changingDesk && (
    <changingDesk.parts.ChangeBar state={changing.state} changer={changingDesk.changer} onOpen={openNext} onEdit={editing?.goOn} inPanel={opened !== undefined || adding !== undefined} />
  );

  return (
    <SceneProvider value={scene}>
      <PlanBar commands={empty ? all.filter(command => !command.primary) : all} />
      <PlanNotices
        plan={plan} whole={whole} unknown={unknown} activityGone={whole && activityId !== undefined && !opened} reloadError={reloadError} onReload={live.renew}
      />
      {desk.state === 'ready' && <PlanQueue desk={desk.desk} onOpen={openNext} />}
      {empty && <EmptyPlan mayFill={plan.rights.addActivities} commands={all} />}
      {!empty && (body
        ? body({
          changing, scene, editing, view, change, news: live.news.changed, onOpen: openNext,
          told: Boolean(opened || adding), printing: outgoing.way === 'print', onPrinted: outgoing.close, clock
        })
        : (
          <>
            {defaults.showSummary && (
              <PlanSummary chosen={onlySignal(filter)} onFilter={filterFromSummary} onOpen={openNext} address={address} clock={clock} readers={readers} />
            )}
            <SelectingProvider value={selecting}>
              <Activities ref={table} view={view} change={change} linkTo={linkTo} shown={shown} changed={live.news.changed} onOpen={openNext} views={views} />
            </SelectingProvider>
            <TableFoot />
          </>
        ))}
      {selecting && !body && (
        <LazyMany
          selecting={selecting} onEnd={end} section={table} changing={changing} reporting={reporting} clock={clock} detailsOpen={opened !== undefined || adding !== undefined}
          onOpen={openNext} onActivity={live.put}
        />
      )}
      {!opened && !adding && !body && changeBar}
      <LiveLine live={live} reloading={reloading} />
      {!(body && outgoing.way === 'print') && <Outgoing outgoing={outgoing} view={view} groups={shown.groups} assessments={readers?.assessments} />}
      {editing && adding && outgoing.way !== 'export' && <LazyNewActivity key={adding.write?.key ?? adding.copyOf?.id ?? 'new'} editing={editing} task={adding} onAdded={({ id }) => open(id)} />}
      {opened && !adding && outgoing.way !== 'export' && (
        <LazyDetails
          {...opened} isNews={live.news.changed.has(opened.activity.id)} order={shown.order} repository={repository} readers={readers} clock={clock} desk={desk} mayReport={mayReport}
          editing={editing} changeBar={changeBar} link={() => linkTo({})}
          onOpen={openNext} onClose={close} onFilter={next => change({ filter: next })}
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
