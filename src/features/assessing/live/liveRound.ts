import { Round, RoundContent } from '../../../domain/assessment';
import { AssessmentRepository, VisibilityPort } from '../../../lists';
import { After } from '../../../ui';
import { Poll, startPoll } from '../../../ui/poll';
import { LiveState, withRound, withRows } from './roundState';

/** Milliseconds between two questions: a group in one room sees each other's answers before it has moved on to the next question. */
export const askEvery = 4000;

export interface LiveRoundOptions {
  roundId: number;
  repository: Pick<AssessmentRepository, 'read' | 'changesSince'>;
  visibility: VisibilityPort;
  clock: () => Date;
  after: After;
  /** Told of rounds that somebody has started, closed or reopened, this one or others. */
  onRounds: (rounds: Round[]) => void;
  /** Told what went wrong and is tried again. */
  onFailure: (failure: unknown) => void;
}

/** Keeps one round as it stands on the site, while somebody sees it. Views subscribe. */
export class LiveRound {
  private state: LiveState = { state: 'loading' };
  private readonly listeners = new Set<() => void>();
  private poll: Poll | undefined;
  /** Answers of an earlier reading are dropped. */
  private turn = 0;

  public constructor(private readonly options: LiveRoundOptions) {}

  public current = (): LiveState => this.state;

  public subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** Reads the round and follows it from then on. Again: reads anew, and what is shown stays until that has come. */
  public start = async (): Promise<void> => {
    const turn = this.begin();
    if (this.state.state === 'failed') this.set({ state: 'loading' });
    try {
      const reading = await this.options.repository.read(this.options.roundId);
      if (turn !== this.turn) return;
      this.set({ state: 'ready', reading, heardAt: this.now() });
    } catch (error) {
      if (turn !== this.turn) return;
      this.options.onFailure(error);
      if (this.state.state !== 'ready') return this.set({ state: 'failed', error });
      this.set({ ...this.state, failure: error });
    }
    this.follow(turn);
  };

  public stop = (): void => void this.begin();

  /** Asks what has happened without waiting for the next time. */
  public askNow = (): void => this.poll?.askNow();

  /** Shows rows as they were just stored or met here. */
  public take = (rows: Partial<RoundContent>): void => {
    if (this.state.state === 'ready') this.set({ ...this.state, reading: withRows(this.state.reading, rows) });
  };

  /** Shows the round as it was just stored or met here. */
  public takeRound = (round: Round): void => {
    if (this.state.state === 'ready') this.set({ ...this.state, reading: withRound(this.state.reading, round) });
    this.options.onRounds([round]);
  };

  private begin(): number {
    this.poll?.end();
    this.poll = undefined;
    this.turn += 1;
    return this.turn;
  }

  private follow(turn: number): void {
    const { visibility, clock, after } = this.options;
    this.poll = startPoll({ ask: () => this.ask(turn), visibility, now: () => clock().getTime(), after, every: askEvery });
  }

  private async ask(turn: number): Promise<void> {
    if (this.state.state !== 'ready') return;
    try {
      const { changeToken } = this.state.reading;
      const changes = await this.options.repository.changesSince(changeToken);
      if (turn !== this.turn || this.state.state !== 'ready') return;
      if (changes.kind === 'reload' || changes.removed) return void this.start();
      const { rounds, assessments, comments, decisions } = changes;
      const reading = rounds.reduce(withRound, withRows(this.state.reading, { assessments, comments, decisions }));
      this.set({ state: 'ready', reading: { ...reading, changeToken: changes.changeToken }, heardAt: this.now() });
      if (rounds.length > 0) this.options.onRounds(rounds);
    } catch (failure) {
      if (turn === this.turn && this.state.state === 'ready') this.set({ ...this.state, failure });
      this.options.onFailure(failure);
      throw failure;
    }
  }

  private now(): string {
    return this.options.clock().toISOString();
  }

  private set(state: LiveState): void {
    this.state = state;
    this.listeners.forEach(listener => listener());
  }
}
