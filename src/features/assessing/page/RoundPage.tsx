import * as React from 'react';
import { Round, progressOf, wholeProgress } from '../../../domain/assessment';
import { RoundReading, VisibilityPort } from '../../../lists';
import { Button, Chunk, FailureBox, Load, Loading, MessageBox, browserAfter, useFormats, useLoad } from '../../../ui';
import { useReadButtonFocus } from '../form';
import { LiveRound, LiveState, readEarlier, useLiveRound } from '../live';
import type { FormReadingProps } from '../reading';
import { steps } from '../registry';
import { EarlierRound, StepKey, StepProps } from '../steps';
import { useAssessingWords } from '../words';
import { RoundChoice, RoundHead } from './RoundHead';
import styles from './Round.module.scss';
import { StepStrip } from './StepStrip';

/** What the steps are handed that does not come from the round. */
export type Handed = Omit<StepProps, 'reading' | 'earlier' | 'mayWrite' | 'take' | 'takeRound' | 'reload'>;

export interface RoundPageProps {
  roundId: number;
  rounds: Round[];
  step: StepKey;
  /** An Excel form is read, in the step's place. */
  reading: boolean;
  handed: Handed;
  visibility: VisibilityPort;
  /** The page opened with this round: the focus stays where it is. */
  atFirst: boolean;
  /** The address of what is shown. */
  link: () => string;
  /** Opens the reading of a form, or goes back to the step. */
  onReading: (reads: boolean) => void;
  onRounds: (rounds: Round[]) => void;
  onChoose: (chosen: RoundChoice) => void;
  onFailure: (failure: unknown) => void;
}

const nothing: readonly EarlierRound[] = [];

const loadFormReading = async (): Promise<React.ComponentType<FormReadingProps>> =>
  (await import(/* webpackChunkName: 'handlingsplan-assessment-form' */ '../reading')).FormReading;

/** One round: what it is, who is here, its steps, and the step that the address names. */
export function RoundPage(props: RoundPageProps): JSX.Element {
  const { roundId, handed: { repository, clock }, visibility, onRounds, onFailure } = props;
  const options = React.useMemo(
    () => ({ roundId, repository, visibility, clock, after: browserAfter, onRounds, onFailure }), [roundId, repository, visibility, clock, onRounds, onFailure]
  );
  const { state, live } = useLiveRound(options);
  const words = useAssessingWords();
  if (state.state === 'loading') return <Loading label={words.loadingRound} />;
  if (state.state === 'failed') return <FailureBox error={state.error} task="reading" onRetry={() => void live.start()} />;
  return <Ready {...props} state={state} live={live} />;
}

interface ReadyProps extends RoundPageProps {
  state: Extract<LiveState, { state: 'ready' }>;
  live: LiveRound;
}

function Ready({ state, live, rounds, step, reading: reads, handed, atFirst: isFirst, link, onChoose, onReading }: ReadyProps): JSX.Element {
  // What is done in the round does not make it another: the heading takes the focus once.
  const [atFirst] = React.useState(isFirst);
  const words = useAssessingWords();
  const { reading, failure, heardAt } = state;
  const { goTo, clock, plan } = handed;
  const before = useEarlier(handed, rounds, reading.round);
  const earlier = before.state === 'ready' ? before.value : nothing;
  const progress = wholeProgress(progressOf(reading.framework, reading.content.assessments));
  const current = steps.find(({ key }) => key === step) ?? steps[0];
  const reload = React.useCallback(() => void live.start(), [live]);
  const stepProps: StepProps = { ...handed, reading, earlier, mayWrite: reading.round.state === 'open', take: live.take, takeRound: live.takeRound, reload };
  useReadButtonFocus(reads);
  const formAtFirst = React.useRef(atFirst && reads);
  if (!reads) formAtFirst.current = false;
  return (
    <div className={styles.page}>
      <RoundHead {...{ reading, rounds, progress, earlier, plan, atFirst, link, onChoose }} now={clock()} onRead={reads ? undefined : () => onReading(true)} />
      {!reads && <StepStrip current={current.key} done={doneSteps(reading, progress)} onStep={key => goTo(key)} />}
      {failure !== undefined && <Unheard heardAt={heardAt} />}
      {before.state === 'failed' && <MessageBox kind="info" heading={words.earlierFailed} actions={<Button icon="reload" onClick={before.reload}>{words.readAgain}</Button>} />}
      {reads
        ? <Chunk key="form" load={loadFormReading} render={Form => <Form {...stepProps} atFirst={formAtFirst.current} onClose={() => onReading(false)} />} />
        : <Chunk key={current.key} load={current.load} render={Step => <Step {...stepProps} />} />}
    </div>
  );
}

/** What the rounds before were frozen as; read anew when another round has been closed. */
function useEarlier({ repository }: Pick<Handed, 'repository'>, rounds: Round[], round: Round): Load<EarlierRound[]> {
  const closed = rounds.filter(({ state }) => state === 'closed').map(({ id, etag }) => `${id} ${etag}`).join();
  const latest = React.useRef({ rounds, round });
  latest.current = { rounds, round };
  const read = React.useCallback(async (): Promise<EarlierRound[]> => {
    // A round that is closed now is read as it was closed now.
    return closed ? readEarlier(repository, latest.current.rounds, latest.current.round) : [];
  }, [repository, closed]);
  return useLoad(read);
}

function doneSteps({ round }: RoundReading, { done, themes }: { done: number; themes: number }): ReadonlySet<StepKey> {
  const found = new Set<StepKey>();
  if (themes > 0 && done === themes) found.add('assess');
  if (round.state === 'closed') found.add('close');
  return found;
}

/** The latest is not known: said quietly, since it is asked for again by itself. */
function Unheard({ heardAt }: { heardAt: string }): JSX.Element {
  const words = useAssessingWords();
  const { time } = useFormats();
  return <p className={styles.unheard} role="status">{words.unheard(time(heardAt))}</p>;
}
