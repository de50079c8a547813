import { Framework, Person, agera2020 } from '../../../domain';
import {
  AreaComment, Decision, FrozenRound, Round, RoundContent, ThemeAssessment, assessmentKey, closedChanges, completeContent, freezeRound, frozenText, gapsOf, mergeAssessment,
  noAnswers, parseFrozenRound, pictureOf, reopenedChanges, sortedRounds, startedLog
} from '../../../domain/assessment';
import { PlanFailure } from '../../../lists';
import type {
  AnswerOutcome, AssessmentChanges, AssessmentRepository, CloseOutcome, DecideOutcome, DecisionChanges, LastWriter, NewRound, RoundReading, TooLate
} from '../../../lists';
import { mergeRow } from '../../../lists/merge';

type Kind = 'rounds' | 'start' | 'read' | 'answer' | 'comment' | 'decide' | 'close' | 'reopen' | 'frozen' | 'changesSince';

interface Written {
  kind: 'rounds' | keyof RoundContent;
  id: number;
}

/** A site's rounds in memory, seen by as many people as a test needs; it keeps the rules of the lists. */
export class MemoryRounds {
  public readonly site: RoundContent & { rounds: Round[]; frozen: Map<number, string> } = { rounds: [], assessments: [], comments: [], decisions: [], frozen: new Map() };
  /** What the next calls of a kind fail with, the first first. */
  public readonly failures: Partial<Record<Kind, Error[]>> = {};
  public readonly calls: Kind[] = [];
  private readonly log: Written[] = [];
  private last = 0;
  /** Who wrote a theme's row last. */
  private readonly writers = new Map<string, LastWriter>();
  /** Who changed a decision last. */
  private readonly deciders = new Map<string, LastWriter>();

  /** `others`: editions that rounds can follow beside the plan's. */
  public constructor(private readonly now: () => Date, private readonly framework: Framework = agera2020, private readonly others: Framework[] = []) {}

  /** The site as somebody sees it; who is no plan owner reads. */
  public as(who: Person, owner: boolean): AssessmentRepository {
    const writing = <T>(kind: Kind, work: () => T): Promise<T> => this.call(kind, () => {
      if (!owner) throw new PlanFailure('forbidden');
      return work();
    });
    return {
      rounds: ({ editions } = {}) => this.call('rounds', () => ({
        rounds: sortedRounds(this.site.rounds), unreadable: [], rights: { assess: owner }, ...(editions ? { editions: [this.framework, ...this.others] } : {})
      })),
      start: (round, proposals, act) => writing('start', () => this.start(round, proposals, act)),
      read: id => this.call('read', () => this.read(id)),
      answer: (seen, change, act) => writing('answer', () => this.late(seen.roundId) ?? this.answer(who, seen, change, act)),
      comment: (seen, text) => writing('comment', () => {
        const stored = this.stored('comments', seen);
        const late = this.late(seen.roundId);
        if (late) return late;
        if (stored.text !== seen.text && stored.text !== text) return { result: 'conflict', mine: text, theirs: stored };
        return { result: 'saved', comment: this.put('comments', { ...stored, text, written: { by: who.name, at: this.now().toISOString() } }) };
      }),
      decide: (seen, changes) => writing('decide', () => this.decide(who, seen, changes)),
      close: (id, act, unit) => writing('close', () => this.close(id, act, unit)),
      reopen: (id, why, act) => writing('reopen', () => {
        if (why.trim() === '') throw new PlanFailure('invalid', { subject: 'rounds.why' });
        const round = this.round(id);
        return { result: 'saved', round: round.state === 'open' ? round : this.putRound({ ...round, ...reopenedChanges(round, act, why) }) };
      }),
      frozen: id => this.call('frozen', () => this.frozen(id)),
      currentToken: async () => String(this.log.length),
      changesSince: token => this.call('changesSince', () => this.since(Number(token)))
    };
  }

  private async call<T>(kind: Kind, work: () => T): Promise<T> {
    this.calls.push(kind);
    const failure = this.failures[kind]?.shift();
    if (failure) throw failure;
    return work();
  }

  private round(id: number): Round {
    const found = this.site.rounds.find(round => round.id === id);
    if (!found) throw new PlanFailure('notFound', { subject: 'rounds' });
    return found;
  }

  private frameworkOf({ edition }: Pick<Round, 'edition'>): Framework {
    return this.others.find(other => other.edition === edition) ?? this.framework;
  }

  private start(given: NewRound, proposals: Parameters<AssessmentRepository['start']>[1], act: Parameters<AssessmentRepository['start']>[2]): Round {
    const there = this.site.rounds.find(({ clientKey }) => clientKey === given.clientKey);
    const round = there ?? this.putRound({ ...given, id: ++this.last, etag: '', state: 'open', log: startedLog(act) });
    for (const { themeKey, proposed } of proposals) {
      const seen: ThemeAssessment = { id: 0, etag: '', clientKey: assessmentKey(round, themeKey), roundId: round.id, themeKey, answers: noAnswers(proposed), note: '' };
      if (!this.site.assessments.some(({ clientKey }) => clientKey === seen.clientKey)) this.put('assessments', seen);
    }
    return round;
  }

  private read(id: number): RoundReading {
    const round = this.round(id);
    const framework = this.frameworkOf(round);
    const own = <T extends { roundId: number }>(rows: T[]): T[] => rows.filter(({ roundId }) => roundId === id);
    const { assessments, comments, decisions } = this.site;
    const content = completeContent(round, framework, { assessments: own(assessments), comments: own(comments), decisions: own(decisions) });
    return { round, framework, content, unreadable: [], changeToken: String(this.log.length) };
  }

  private answer(who: Person, seen: ThemeAssessment, change: Parameters<AssessmentRepository['answer']>[1], act: Parameters<AssessmentRepository['answer']>[2]): AnswerOutcome {
    const { assessment, disputed, note } = mergeAssessment(seen, change, this.stored('assessments', seen), act);
    const stored = this.put('assessments', assessment);
    const writer = this.writers.get(seen.clientKey) ?? { by: who, at: act.at };
    this.writers.set(seen.clientKey, { by: who, at: act.at });
    if (disputed.length === 0 && !note) return { result: 'saved', assessment: stored };
    return { result: 'disagreement', assessment: stored, questions: disputed, ...(note ? { note: { ...note, ...writer } } : {}) };
  }

  /** As the lists do: what comes after the closing is stored, and in no frozen round. */
  private decide(who: Person, seen: Decision, mine: DecisionChanges): DecideOutcome {
    const stored = this.stored('decisions', seen);
    const { send, clashes } = mergeRow<DecisionChanges>({ base: seen, mine, theirs: stored }, { together: [['choice', 'reason']] });
    const last = this.deciders.get(seen.clientKey) ?? { by: who, at: this.now().toISOString() };
    if (clashes.length > 0) return this.late(seen.roundId) ?? { result: 'conflict', fields: clashes.map(clash => ({ ...clash, ...last })), mine, theirs: stored };
    this.deciders.set(seen.clientKey, { by: who, at: this.now().toISOString() });
    const decision = this.put('decisions', { ...stored, ...send });
    return this.late(seen.roundId) ?? { result: 'saved', decision };
  }

  private late(roundId: number): TooLate | undefined {
    const round = this.round(roundId);
    return round.state === 'open' ? undefined : { result: 'late', round, ...(round.state === 'closed' ? { counted: false } : {}) };
  }

  private close(id: number, act: Parameters<AssessmentRepository['close']>[1], unit?: string): CloseOutcome {
    const round = this.round(id);
    if (round.state === 'closed') return { result: 'closed', round, already: true };
    const { content } = this.read(id);
    const { disputed } = gapsOf(content);
    if (disputed.length > 0) return { result: 'disputed', themeKeys: disputed };
    this.site.frozen.set(id, frozenText(freezeRound(round, pictureOf(this.frameworkOf(round), content), { ...act, unit })));
    return { result: 'closed', round: this.putRound({ ...round, ...closedChanges(round, act) }), already: false };
  }

  private frozen(id: number): FrozenRound {
    const text = this.site.frozen.get(id);
    if (this.round(id).state !== 'closed' || text === undefined) throw new PlanFailure('notFound', { subject: 'rounds' });
    return parseFrozenRound(text);
  }

  private since(token: number): AssessmentChanges {
    const touched = this.log.slice(token);
    const rows = <T extends { id: number }>(kind: Written['kind'], all: T[]): T[] => all.filter(({ id }) => touched.some(entry => entry.kind === kind && entry.id === id));
    const { rounds, assessments, comments, decisions } = this.site;
    return {
      kind: 'changes', rounds: rows('rounds', rounds), assessments: rows('assessments', assessments), comments: rows('comments', comments), decisions: rows('decisions', decisions),
      removed: false, changeToken: String(this.log.length)
    };
  }

  private stored<T extends ThemeAssessment | AreaComment | Decision>(kind: keyof RoundContent, seen: T): T {
    return ((this.site[kind] as unknown as T[]).find(({ clientKey }) => clientKey === seen.clientKey)) ?? seen;
  }

  private put<T extends ThemeAssessment | AreaComment | Decision>(kind: keyof RoundContent, row: T): T {
    const stored = { ...row, id: row.id || ++this.last, etag: `"${this.log.length + 1}"` };
    const rows = this.site[kind] as unknown as T[];
    const at = rows.findIndex(({ clientKey }) => clientKey === row.clientKey);
    rows.splice(at < 0 ? rows.length : at, at < 0 ? 0 : 1, stored);
    this.log.push({ kind, id: stored.id });
    return stored;
  }

  private putRound(round: Round): Round {
    const stored = { ...round, etag: `"${this.log.length + 1}"` };
    this.site.rounds = [...this.site.rounds.filter(({ id }) => id !== stored.id), stored];
    this.log.push({ kind: 'rounds', id: stored.id });
    return stored;
  }
}
