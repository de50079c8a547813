import { Decision, Round } from '../../../domain/assessment';
import { AssessmentRepository, DecideOutcome, LastWriter, PlanFailure } from '../../../lists';
import { asFailure } from '../../../ui';
import { Where, samePlace } from '../place';

/** A theme on its way to a cell. */
export interface ThemeMove {
  /** The decision as the mover saw it. */
  seen: Decision;
  title: string;
  to: Where;
}

/** The last move, as it is stored: what can be taken back. */
export interface ThemeDone {
  kind: 'move' | 'undo';
  decision: Decision;
  title: string;
  former: Where;
  /** Who had moved it meanwhile: their place stands, and there is nothing to take back. */
  kept?: string;
}

/** A move that is not stored, and why. */
export interface ThemeProblem {
  move: ThemeMove;
  why:
    | { kind: 'failed'; failure: PlanFailure }
    | ({ kind: 'conflict'; theirs: Decision } & LastWriter)
    | { kind: 'late'; round: Round };
}

/** Everything that is shown of it; a new object whenever something has changed. */
export interface ThemeState {
  /** Where themes are on their way to, by theme. */
  pending: ReadonlyMap<string, Where>;
  done?: ThemeDone;
  problems: readonly ThemeProblem[];
}

export interface ThemeMoverPorts {
  decide: AssessmentRepository['decide'];
  /** Told of each decision as it is stored. */
  onDecision: (decision: Decision) => void;
  /** Told when the round turns out not to be open any more. */
  onRound: (round: Round) => void;
}

/** Moves themes as activities are moved: seen at once, sent one after another for each theme, then confirmed or taken from the screen again. */
export class ThemeMover {
  private state: ThemeState = { pending: new Map(), problems: [] };
  private readonly listeners = new Set<() => void>();
  /** The last write of each theme: what it ended with, the next one builds upon. */
  private readonly queue = new Map<string, Promise<Decision | undefined>>();

  public constructor(private readonly ports: ThemeMoverPorts) {}

  public current(): ThemeState {
    return this.state;
  }

  public subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  public async move(move: ThemeMove): Promise<void> {
    await this.send(move, 'move');
  }

  /** Takes the last move back. What somebody else has moved since stays, and is told. */
  public async undo(): Promise<void> {
    const { done } = this.state;
    if (done && !done.kept) await this.send({ seen: done.decision, title: done.title, to: done.former }, 'undo');
  }

  /** Sends again what failed. */
  public async retry(problem: ThemeProblem): Promise<void> {
    await this.send(problem.move, 'move');
  }

  /** Goes on with a conflict: mine over theirs, which the mover has seen now. */
  public async useMine({ move, why }: ThemeProblem): Promise<void> {
    if (why.kind === 'conflict') await this.send({ ...move, seen: why.theirs }, 'move');
  }

  public discard(problem: ThemeProblem): void {
    this.set({ problems: this.state.problems.filter(other => other !== problem) });
  }

  public dismiss(): void {
    this.set({ done: undefined });
  }

  private async send(move: ThemeMove, kind: ThemeDone['kind']): Promise<void> {
    const { seen, to } = move;
    const { themeKey } = seen;
    this.set({
      pending: new Map(this.state.pending).set(themeKey, to), done: undefined,
      problems: this.state.problems.filter(problem => problem.move.seen.themeKey !== themeKey)
    });
    const before = this.queue.get(themeKey);
    const sent = this.write(move, kind, before);
    this.queue.set(themeKey, sent);
    await sent;
    if (this.queue.get(themeKey) !== sent) return;
    this.queue.delete(themeKey);
    const pending = new Map(this.state.pending);
    pending.delete(themeKey);
    this.set({ pending });
  }

  /** Answers the decision as it is stored; undefined when that is not known. */
  private async write(move: ThemeMove, kind: ThemeDone['kind'], before: Promise<Decision | undefined> | undefined): Promise<Decision | undefined> {
    const seen = (await before) ?? move.seen;
    const former = { effort: seen.effort, expectedEffect: seen.expectedEffect };
    if (samePlace(former, move.to)) return seen;
    try {
      const outcome = await this.ports.decide(seen, { effort: move.to.effort, expectedEffect: move.to.expectedEffect });
      return this.take({ ...move, seen }, kind, former, outcome);
    } catch (error) {
      this.open({ move: { ...move, seen }, why: { kind: 'failed', failure: asFailure(error) } });
      return undefined;
    }
  }

  private take(move: ThemeMove, kind: ThemeDone['kind'], former: Where, outcome: DecideOutcome): Decision | undefined {
    if (outcome.result === 'late') {
      this.ports.onRound(outcome.round);
      this.open({ move, why: { kind: 'late', round: outcome.round } });
      return undefined;
    }
    const stored = outcome.result === 'saved' ? outcome.decision : outcome.theirs;
    this.ports.onDecision(stored);
    if (outcome.result === 'saved') this.set({ done: { kind, decision: stored, title: move.title, former } });
    else if (kind === 'undo') this.set({ done: { kind, decision: stored, title: move.title, former, kept: outcome.fields[0].by.name } });
    else this.open({ move, why: { kind: 'conflict', theirs: stored, by: outcome.fields[0].by, at: outcome.fields[0].at } });
    return stored;
  }

  private open(problem: ThemeProblem): void {
    this.set({ problems: [...this.state.problems, problem] });
  }

  private set(parts: Partial<ThemeState>): void {
    this.state = { ...this.state, ...parts };
    this.listeners.forEach(listener => listener());
  }
}
