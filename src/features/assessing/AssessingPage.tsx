import * as React from 'react';
import { Activity } from '../../domain';
import { Round, sortedRounds } from '../../domain/assessment';
import { ActivityRepository, AssessmentRepository, PeopleFinder, Plan, PlanRepository, Rounds, UnsentWrites, VisibilityPort, withActivities } from '../../lists';
import { AddressPort, Button, FailureBox, Icon, Loading, MessageBox, StepHeading, useLoad } from '../../ui';
import { withRoundIn } from './live';
import { RoundChoice } from './page/RoundHead';
import { Handed, RoundPage } from './page/RoundPage';
import styles from './AssessingPage.module.scss';
import { AssessingRoute, RouteState, useRoute } from './route';
import { StartRound } from './start/StartRound';
import { StepKey } from './steps';
import { useAssessingWords } from './words';

export interface AssessingPageProps {
  plan: PlanRepository;
  repository: AssessmentRepository;
  activities: Pick<ActivityRepository, 'add' | 'change' | 'changeMany' | 'resolve'>;
  people?: PeopleFinder;
  unsent: UnsentWrites;
  visibility: VisibilityPort;
  address: AddressPort;
  clock: () => Date;
  linkToActivity: (id: number) => string;
  openActivity: (id: number) => void;
  /** The way to the set-up, for a site whose lists are older than this. */
  openSetUp: () => void;
  /** The way to the areas and themes that rounds ask about. */
  openFramework: () => void;
  /** Told when something begins and ends that must not be left. */
  onBusy: (busy: boolean) => void;
  /** Told what went wrong in the background and is tried again. */
  onFailure: (failure: unknown) => void;
}

interface Read {
  plan: Plan;
  rounds: Rounds;
}

/** The assessment, for who may assess: start a round, choose one, go through its steps. */
export function AssessingPage(props: AssessingPageProps): JSX.Element {
  const { plan, repository } = props;
  const words = useAssessingWords();
  const read = React.useCallback(async (): Promise<Read> => {
    const [its, rounds] = await Promise.all([plan.load(), repository.rounds()]);
    return { plan: its, rounds };
  }, [plan, repository]);
  const load = useLoad(read);
  if (load.state === 'loading') return <Loading label={words.loading} />;
  if (load.state === 'failed') return <FailureBox error={load.error} task="reading" onRetry={load.reload} />;
  const { plan: { olderThanCode, rights }, rounds } = load.value;
  if (!rounds.rights.assess && rounds.rounds.length === 0 && olderThanCode && rights.changeRegisters) return <OldLists onSetUp={props.openSetUp} />;
  if (!rounds.rights.assess) return <div className={styles.page}><MessageBox kind="info" heading={words.notYours}>{words.notYoursHint}</MessageBox></div>;
  return <Views {...props} read={load.value} />;
}

function OldLists({ onSetUp }: { onSetUp: () => void }): JSX.Element {
  const words = useAssessingWords();
  return <div className={styles.page}><MessageBox kind="info" heading={words.oldLists} actions={<Button kind="primary" onClick={onSetUp}>{words.upgrade}</Button>}>{words.oldListsHint}</MessageBox></div>;
}

const newKey = (): string => crypto.randomUUID();

/** The round that is worked with when the address names none: the newest that is open, else the newest of all. */
function present(rounds: Round[]): Round | undefined {
  const sorted = sortedRounds(rounds);
  return sorted.find(({ state }) => state !== 'closed') ?? sorted[0];
}

/** What the address names. */
function Views({ read, ...props }: AssessingPageProps & { read: Read }): JSX.Element {
  const words = useAssessingWords();
  const { address, repository, clock, visibility, onBusy, onFailure } = props;
  const { route, go, link } = useRoute(address);
  const first = React.useRef(route);
  const [rounds, setRounds] = React.useState(read.rounds.rounds);
  const onRounds = React.useCallback((changed: Round[]) => setRounds(before => changed.reduce(withRoundIn, before)), []);
  const handed = useHanded(props, read.plan, route, go);
  // Who is in a round that somebody closes stays in it and reads so: another one never takes its place by itself.
  const [begun] = React.useState(() => present(rounds)?.id);
  const named = typeof route.round === 'number' ? route.round : begun;
  const round = rounds.find(({ id }) => id === named) ?? (route.round === undefined ? present(rounds) : undefined);
  const onChoose = (chosen: RoundChoice): void => (chosen === 'framework' ? props.openFramework() : go({ round: chosen }));

  if (route.round === 'new') {
    return (
      <StartRound
        {...{ repository, rounds, clock, newKey, onBusy }} plan={handed.plan} onCancel={() => go({})}
        onStarted={started => {
          onRounds([started]);
          go({ round: started.id }, 'replace');
        }}
      />
    );
  }
  if (!round) return route.round === undefined ? <First atFirst={route === first.current} onStart={() => onChoose('new')} onFramework={props.openFramework} /> : <Gone heading={words.gone} onPresent={() => go({})} />;
  return (
    <RoundPage
      {...{ rounds, handed, visibility, onRounds, onChoose, onFailure }} key={round.id} roundId={round.id} step={route.step ?? 'assess'}
      reading={route.form === 'read'} onReading={reads => go(withForm(route, reads))} atFirst={route === first.current} link={() => link({ ...route, round: round.id })}
    />
  );
}

/** What every step is handed; the same object while nothing of it changes. */
function useHanded(props: AssessingPageProps, read: Plan, route: AssessingRoute, go: RouteState['go']): Handed {
  const { repository, activities, people, unsent, address, clock, linkToActivity, openActivity, onBusy } = props;
  const [plan, setPlan] = React.useState(read);
  const takeActivity = React.useCallback((activity: Activity) => setPlan(before => withActivities(before, [activity])), []);
  const { round, themeKey } = route;
  const goTo = React.useCallback((step: StepKey, theme?: string) => go(withStep(round, step, theme)), [go, round]);
  return { plan, repository, activities, people, unsent, address, clock, newKey, takeActivity, themeKey, goTo, linkToActivity, openActivity, onBusy };
}

function Gone({ heading, onPresent }: { heading: string; onPresent: () => void }): JSX.Element {
  const words = useAssessingWords();
  return <div className={styles.page}><MessageBox kind="info" heading={heading} actions={<Button onClick={onPresent}>{words.toPresent}</Button>} /></div>;
}

function withStep(round: AssessingRoute['round'], step: StepKey, themeKey: string | undefined): AssessingRoute {
  return { ...(round === undefined ? {} : { round }), ...(step === 'assess' ? {} : { step }), ...(themeKey ? { themeKey } : {}) };
}

/** The same place with the reading of a form in the step's place, or without. */
function withForm(route: AssessingRoute, reads: boolean): AssessingRoute {
  return { ...route, form: reads ? 'read' : undefined };
}

/** What there is before the first round. */
function First({ atFirst, onStart, onFramework }: { atFirst: boolean; onStart: () => void; onFramework: () => void }): JSX.Element {
  const { first: words } = useAssessingWords();
  return (
    <div className={styles.empty}>
      <Icon name="table" />
      <StepHeading atFirst={atFirst}>{words.title}</StepHeading>
      <p>{words.hint}</p>
      <Button kind="primary" icon="plus" onClick={onStart}>{words.start}</Button>
      <Button kind="quiet" icon="table" onClick={onFramework}>{words.framework}</Button>
    </div>
  );
}
