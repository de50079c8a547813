import * as React from 'react';
import {
  ActivityRepository, AssessmentRepository, ChangeReader, FrameworkRepository, ImportRepository, MeetingRepository, PeopleFinder, Plan, PlanRepository, ServiceWaits, SetupRepository, StatusReportRepository,
  TrendReader, UnsentWrites, ViewRepository, VisibilityPort
} from '../../lists';
import type { LearningExamples } from '../../lists/learning';
import { AddressPort, Chunk, HostContext, IconName, ViewTabsProvider, WaitBar, WaitsProvider, useLanguage, useStrings } from '../../ui';
import type { MeetingAppProps } from '../meeting';
import { PlanBodyProps, PlanCommand, PlanDefaults, PlanPage } from '../plan';
import type { PlanBoardProps } from '../prioritising';
import type { SetUpPageProps } from '../set-up';
import { AssessingView } from './AssessingView';
import { CurrentStateView } from './CurrentStateView';
import { FrameworkView } from './FrameworkView';
import type { ImportViewProps } from './ImportView';
import { PlanMissing, PlanPlace } from './PlanMissing';
import { ReportsView } from './ReportsView';
import { useMayAssess } from './useMayAssess';
import { ViewKey, useViewKey, useViewTabs } from './views';

/** What the web part hands in: where the plan is kept, what is not sent yet, the address, the time. */
export interface Services {
  plan: PlanRepository & ChangeReader;
  activities: ActivityRepository;
  meetings: MeetingRepository;
  importing: ImportRepository;
  setUp: SetupRepository;
  /** Named views of the plan, for everyone. */
  views: ViewRepository;
  statusReports: StatusReportRepository;
  /** Rounds of the assessment. */
  assessments: AssessmentRepository;
  /** Editions of the framework. */
  frameworks: FrameworkRepository;
  /** Reports of the past, that a trend is made of. */
  trend: TrendReader;
  /** Published learning examples. */
  examples: Pick<LearningExamples, 'all'>;
  /** Who can be named on an activity, beside those whom the plan names. */
  people: PeopleFinder;
  /** What the signed-in person has typed on this computer and what has not reached the lists. */
  unsent: UnsentWrites;
  /** The waits that requests are in. */
  waits: ServiceWaits;
  /** Whether anybody can see the page: only then is it asked what others have changed. */
  visibility: VisibilityPort;
  address: AddressPort;
  clock: () => Date;
  /** The login name of the person whom SharePoint knows. */
  login: string;
  /** Told what went wrong in the background and is tried again. */
  onFailure: (failure: unknown) => void;
}

export interface ShellProps extends Services {
  /** What the page's editors chose for the plan. */
  defaults?: PlanDefaults;
  /** Where the plan is looked for, when that is another site than the page's own: one without a plan is then not set up from here. */
  place?: PlanPlace;
  /** Where the product runs; left out: on a page. */
  host?: HostContext;
}

const loadSetUp = async (): Promise<React.ComponentType<SetUpPageProps>> =>
  (await import(/* webpackChunkName: 'handlingsplan-set-up' */ '../set-up')).SetUpPage;

const loadImport = async (): Promise<React.ComponentType<ImportViewProps>> =>
  (await import(/* webpackChunkName: 'handlingsplan-import' */ './ImportView')).ImportView;

const loadMeeting = async (): Promise<React.ComponentType<MeetingAppProps>> =>
  (await import(/* webpackChunkName: 'handlingsplan-meeting' */ '../meeting')).MeetingApp;

const loadBoard = async (): Promise<React.ComponentType<PlanBoardProps>> =>
  (await import(/* webpackChunkName: 'handlingsplan-prioritising' */ '../prioritising')).PlanBoard;

/** Who may do what from the plan's page; the lists have the last word. */
function useCommands(goTo: (view: ViewKey) => void): (plan: Plan) => PlanCommand[] {
  const { importPlan, setUp } = useStrings();
  return React.useCallback(({ rights: { addActivities, changeRegisters }, newerThanCode, olderThanCode, activities }: Plan) => {
    const command = (offered: boolean, view: ViewKey, label: string, icon: IconName, look?: Partial<PlanCommand>): PlanCommand[] =>
      (offered && changeRegisters && !newerThanCode ? [{ key: view, label, icon, ...look, onClick: () => goTo(view) }] : []);
    return command(olderThanCode, 'set-up', setUp.upgrade.button, 'reload').concat(
      command(addActivities, 'import', importPlan.title, 'upload', { primary: activities.length === 0 }),
      command(!olderThanCode, 'framework', setUp.choices.framework, 'table', { rare: true })
    );
  }, [goTo, importPlan, setUp]);
}

/** The product on a page: the plan, the screens that planners and the site's owner go to from it, and the waits of them all. */
export function Shell(props: ShellProps): JSX.Element {
  return (
    <WaitsProvider waits={props.waits} clock={props.clock}>
      <View {...props} />
      <WaitBar floating />
    </WaitsProvider>
  );
}

/** The screen that the address names. */
function View(props: ShellProps): JSX.Element {
  const { activities, views, trend, statusReports, examples, people, unsent, waits, importing, setUp, assessments, address, clock, visibility, defaults, place, host } = props;
  const state = useViewKey(address);
  const { key: view, goTo, linkTo, hold } = state;
  const { plan, mayAssess } = useMayAssess(props.plan, props.assessments, view === 'reports', props.onFailure);
  const tabs = useViewTabs(state, mayAssess);
  const language = useLanguage();
  const commandsFor = useCommands(goTo);
  const watching = React.useMemo(() => ({ reader: plan, visibility }), [plan, visibility]);
  const reporting = React.useMemo(() => ({ activities, unsent, waits, people }), [activities, unsent, waits, people]);
  const toReport = React.useMemo(() => ({
    link: (id: number) => linkTo('reports', { 'hp-report': String(id) }), open: (id: number) => goTo('reports', { 'hp-report': String(id) })
  }), [linkTo, goTo]);
  const readers = React.useMemo(() => ({ trend, statusReports, assessments, examples, toReport }), [trend, statusReports, assessments, examples, toReport]);
  const board = React.useCallback((parts: PlanBodyProps) => (
    <Chunk load={loadBoard} render={Board => <Board {...parts} activities={activities} assessments={assessments} visibility={visibility} address={address} />} />
  ), [activities, assessments, visibility, address]);
  const backToPlan = React.useCallback(() => goTo('plan'), [goTo]);
  const openActivity = React.useCallback((id: number) => goTo('plan', { 'hp-activity': String(id) }), [goTo]);
  const linkToActivity = React.useCallback((id: number) => linkTo('plan', { 'hp-activity': String(id) }), [linkTo]);

  const setUpView = (afterwards: () => void, planExists: boolean = false): JSX.Element => (
    <Chunk
      load={loadSetUp}
      render={Page => (
        <Page
          repository={setUp} language={language} clock={clock} planExists={planExists} pageAddress={address.link(new URLSearchParams())}
          onDone={next => (next === 'import' ? goTo('import') : afterwards())}
        />
      )}
    />
  );
  const whenMissing = (retry: () => void): JSX.Element => (place ? <PlanMissing place={place} onRetry={retry} /> : setUpView(retry));
  const tabbed = (shown: JSX.Element): JSX.Element => <ViewTabsProvider value={tabs}>{shown}</ViewTabsProvider>;
  if (view === 'import') {
    return <Chunk load={loadImport} render={Import => <Import plan={plan} repository={importing} clock={clock} onClose={backToPlan} onBusy={hold} whenMissing={whenMissing} />} />;
  }
  if (view === 'set-up') return setUpView(backToPlan, true);
  if (view === 'framework') {
    return tabbed(
      <FrameworkView
        plan={plan} repository={props.frameworks} openSetUp={() => goTo('set-up')} onClose={backToPlan} onBusy={hold} linkToActivity={linkToActivity} openActivity={openActivity}
      />
    );
  }
  if (host?.kind === 'teams') return <Chunk load={loadMeeting} render={Meeting => <Meeting {...props} host={host} whenMissing={whenMissing} />} />;
  if (view === 'assess') {
    return tabbed(
      <AssessingView
        plan={plan} repository={props.assessments} activities={activities} people={people} unsent={unsent} visibility={visibility} address={address} clock={clock}
        linkToActivity={linkToActivity} openActivity={openActivity} openSetUp={() => goTo('set-up')} openFramework={() => goTo('framework')} onBusy={hold}
        onFailure={props.onFailure}
      />
    );
  }
  if (view === 'state') {
    return tabbed(
      <CurrentStateView
        repository={props.assessments} plan={plan} address={address} clock={clock} whenMissing={whenMissing} linkToTheme={key => linkTo('plan', { 'hp-theme': key })}
        openTheme={key => goTo('plan', { 'hp-theme': key }, true)} openAssessing={() => goTo('assess')}
      />
    );
  }
  if (view === 'reports') {
    return tabbed(
      <ReportsView
        repository={props.statusReports} plan={plan} meetings={props.meetings} unsent={unsent} address={address} clock={clock} onBusy={hold}
        linkToActivity={linkToActivity} openActivity={openActivity}
      />
    );
  }
  return tabbed(
    <PlanPage
      repository={plan} watching={watching} reporting={reporting} readers={readers} clock={clock} address={address} views={views} defaults={defaults} commandsFor={commandsFor}
      whenMissing={whenMissing} body={view === 'priorities' ? board : undefined}
    />
  );
}
