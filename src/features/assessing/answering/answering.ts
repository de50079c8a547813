import { Instant } from '../../../domain';
import { Answer, Question, Round, RoundContent, ThemeAssessment } from '../../../domain/assessment';
import { AnswerOutcome, AssessmentRepository, UnsentWrites } from '../../../lists';
import { Entry, keptEntry, restoredEntries, seenBy, unsentKeyOf, withEntry } from './entry';
import { Done, Told, undoing } from './undo';

/** An answer that met the round's closing. */
export interface LateAnswer {
  themeKey: string;
  question: Question;
  answer?: Answer;
  round: Round;
  /** Whether the frozen round has it; undefined while it is not known. */
  counted?: boolean;
}

/** Everything that the step shows of answers on their way; another object after every change. */
export interface AnsweringView {
  entries: readonly Entry[];
  /** Why sending stopped: what waits is sent when somebody tries again. */
  failure?: { error: unknown };
  late: readonly LateAnswer[];
  told?: Told;
  savedAt?: Instant;
  /** The browser keeps nothing: what has not arrived is lost when the page goes. */
  unkept: boolean;
}

export interface AnsweringPorts {
  repository: Pick<AssessmentRepository, 'answer'>;
  /** The themes as they are stored, as far as the page knows. */
  rows: () => ThemeAssessment[];
  take: (rows: Partial<RoundContent>) => void;
  takeRound: (round: Round) => void;
  /** The answerer's name. */
  me: string;
  unsent: UnsentWrites;
  clock: () => Date;
}

/** Answers between the keyboard and the list: shown at once, sent one after the other for each theme, kept on this computer until they have arrived. */
export class Answering {
  private shown: AnsweringView = { entries: [], late: [], unkept: false };
  private readonly listeners = new Set<() => void>();
  private readonly done: Done[] = [];

  public constructor(private readonly ports: AnsweringPorts) {
    const entries = restoredEntries(ports.unsent.all(), ports.rows());
    this.shown = { ...this.shown, entries };
  }

  public view = (): AnsweringView => this.shown;

  public subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** A stored theme with my answers on their way in their places. */
  public over = (row: ThemeAssessment): ThemeAssessment =>
    this.shown.entries.filter(({ themeKey }) => themeKey === row.themeKey).reduce(withEntry, row);

  /** Answers a question; `undefined` takes the answer back. */
  public give = (themeKey: string, question: Question, answer: Answer | undefined): void => {
    const row = this.row(themeKey);
    if (!row) return;
    const { given, rivals } = this.over(row).answers[question];
    if (given?.answer === answer && rivals.length === 0) return;
    const before = given?.answer;
    const at = this.ports.clock().toISOString();
    this.done.push({ themeKey, question, before, at });
    this.become({ told: undefined });
    this.put(this.over(row), question, answer, at);
  };

  /** Takes the last thing back that I did, unless somebody has answered since. */
  public undo = (): void => {
    const last = this.done.pop();
    const row = last && this.row(last.themeKey);
    const base = row && this.over(row);
    const told = undoing(last, base, this.ports.me);
    this.become({ told });
    if (told.kind === 'undone' && last && base) this.put(base, last.question, last.before, this.ports.clock().toISOString());
  };

  /** Sends what waits, after a stop and when the step opens. */
  public resume = (): void => {
    const entries = this.shown.entries.map((entry): Entry => (entry.state === 'failed' ? { ...entry, state: 'waiting' } : entry));
    this.become({ entries, failure: undefined });
    this.pump();
  };

  /** The round takes no answers any more: what waits is told as too late, unless it has arrived after all. */
  public giveUp = (round: Round): void => {
    const { entries, late } = this.shown;
    const told = entries.map(({ themeKey, question, answer }): LateAnswer =>
      ({ themeKey, question, ...(answer ? { answer } : {}), round, counted: this.row(themeKey)?.answers[question].given?.answer === answer }));
    entries.forEach(entry => this.ports.unsent.forget(unsentKeyOf(entry)));
    this.become({ entries: [], late: [...late, ...told] });
  };

  /** Leaves the answers that came too late, after they have been read. */
  public forgetLate = (): void => this.become({ late: [] });

  private put(base: ThemeAssessment, question: Question, answer: Answer | undefined, at: Instant): void {
    const { themeKey } = base;
    const waiting = this.shown.entries.find(entry => entry.themeKey === themeKey && entry.question === question && entry.state !== 'sending');
    const given = { themeKey, question, ...(answer ? { answer } : {}), act: { by: this.ports.me, at }, base: waiting?.base ?? base, state: 'waiting' as const };
    const unkept = !this.ports.unsent.keep({ key: unsentKeyOf(given), kind: 'draft', at, content: keptEntry(given) });
    this.become({ entries: [...this.shown.entries.filter(entry => entry !== waiting), given], unkept });
    this.pump();
  }

  private pump(): void {
    if (this.shown.failure) return;
    const busy = new Set(this.shown.entries.filter(({ state }) => state === 'sending').map(({ themeKey }) => themeKey));
    for (const entry of this.shown.entries) {
      if (entry.state !== 'waiting' || busy.has(entry.themeKey)) continue;
      busy.add(entry.themeKey);
      void this.send(entry);
    }
  }

  private async send(waiting: Entry): Promise<void> {
    const entry: Entry = { ...waiting, state: 'sending' };
    this.swap(waiting, entry);
    const { themeKey, question, answer, act } = entry;
    try {
      const outcome = await this.ports.repository.answer(seenBy(entry, this.row(themeKey)), { answers: { [question]: answer } }, act);
      this.arrive(entry, outcome);
    } catch (error) {
      this.swap(entry, { ...entry, state: 'failed' });
      this.become({ failure: { error } });
    }
    this.pump();
  }

  private arrive(entry: Entry, outcome: AnswerOutcome): void {
    const { themeKey, question, answer } = entry;
    const entries = this.shown.entries.filter(each => each !== entry);
    // A newer answer to the same question is kept in the same place.
    if (!entries.some(each => each.themeKey === themeKey && each.question === question)) this.ports.unsent.forget(unsentKeyOf(entry));
    if (outcome.result === 'late') {
      const { round, counted } = outcome;
      this.become({ entries, late: [...this.shown.late, { themeKey, question, ...(answer ? { answer } : {}), round, counted }] });
      return this.ports.takeRound(round);
    }
    // The stored row comes first: between the two the question would show what it was before.
    this.ports.take({ assessments: [outcome.assessment] });
    this.become({
      entries, savedAt: this.ports.clock().toISOString(),
      ...(outcome.result === 'disagreement' && outcome.questions.length > 0 ? { told: { kind: 'disagreement', themeKey, questions: outcome.questions } } : {})
    });
  }

  private row(themeKey: string): ThemeAssessment | undefined {
    return this.ports.rows().find(each => each.themeKey === themeKey);
  }

  private swap(before: Entry, after: Entry): void {
    this.become({ entries: this.shown.entries.map(entry => (entry === before ? after : entry)) });
  }

  private become(part: Partial<AnsweringView>): void {
    this.shown = { ...this.shown, ...part };
    this.listeners.forEach(listener => listener());
  }
}
