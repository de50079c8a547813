import { Effort, ExpectedEffect, Framework, Instant, Person } from '../domain';
import {
  Act, AreaComment, AssessmentChange, Choice, Decision, FrozenRound, NoteClash, Question, Round, RoundContent, ThemeAssessment, ThemeProposal
} from '../domain/assessment';
import { Clash } from './merge';
import { WriteOptions } from './repositories';
import { UnreadableRow } from './schema';

/** All rounds of the site. */
export interface Rounds {
  /** The newest first. */
  rounds: Round[];
  unreadable: UnreadableRow[];
  rights: AssessmentRights;
  /** The editions that a new round can follow, the plan's first; only when asked for. */
  editions?: Framework[];
}

/** What the signed-in person may do with rounds. */
export interface AssessmentRights {
  /** Start, answer, comment, decide, close and reopen. */
  assess: boolean;
}

/** A round to be stored; `clientKey` is made once, when somebody first asks for it. */
export type NewRound = Pick<Round, 'clientKey' | 'title' | 'scope' | 'unitId' | 'edition' | 'startedOn'>;

/** A round as its rows stand, made whole: every theme and area of its edition stands in it. */
export interface RoundReading {
  round: Round;
  /** The round's own edition. */
  framework: Framework;
  content: RoundContent;
  unreadable: UnreadableRow[];
  /** From where `changesSince` tells what happens next. */
  changeToken: string;
}

/** Who changed a row last, and when. */
export interface LastWriter {
  by: Person;
  at: Instant;
}

/** The round is being closed or is closed: what was written is in no frozen round, unless `counted` says that it is. */
export interface TooLate {
  result: 'late';
  round: Round;
  /** Whether the frozen round has it after all; undefined while it is being closed. */
  counted?: boolean;
}

export type AnswerOutcome =
  | { result: 'saved'; assessment: ThemeAssessment }
  /** Somebody else answered differently at the same moment. Both answers are stored, and everybody sees both with who gave them. */
  | { result: 'disagreement'; assessment: ThemeAssessment; questions: Question[]; /** Both changed the note: theirs stands, mine is stored nowhere. */ note?: NoteClash & LastWriter }
  | TooLate;

export type CommentOutcome =
  | { result: 'saved'; comment: AreaComment }
  /** Somebody else has changed the same text; mine is stored nowhere. */
  | { result: 'conflict'; mine: string; theirs: AreaComment }
  | TooLate;

/** What can be changed of a decision. Setting a field to undefined empties it. */
export type DecisionChanges = { choice?: Choice; reason?: string; effort?: Effort; expectedEffect?: ExpectedEffect };

export type DecideOutcome =
  | { result: 'saved'; decision: Decision }
  | { result: 'conflict'; fields: (Clash<DecisionChanges> & LastWriter)[]; mine: DecisionChanges; theirs: Decision }
  | TooLate;

export type CloseOutcome =
  | { result: 'closed'; round: Round; /** Somebody else had closed it already. */ already: boolean }
  /** People disagree about these themes: the round is open, and nothing is frozen. */
  | { result: 'disputed'; themeKeys: string[] }
  /** Somebody else has changed the round meanwhile. */
  | { result: 'conflict'; round: Round };

export type RoundOutcome = { result: 'saved'; round: Round } | { result: 'conflict'; round: Round };

/** What has become of rounds and what is in them since a token of the site. */
export type AssessmentChanges =
  | { kind: 'changes'; rounds: Round[]; assessments: ThemeAssessment[]; comments: AreaComment[]; decisions: Decision[]; removed: boolean; changeToken: string }
  /** The token is too old, or too much has happened: read everything anew. */
  | { kind: 'reload' };

/** Keeps rounds of the assessment. Everybody reads them, plan owners write. Fails with PlanFailure. */
export interface AssessmentRepository {
  rounds(asked?: { editions?: boolean }): Promise<Rounds>;
  /**
   * Starts a round with a row for each theme. Safe to do again with the same `clientKey` after a broken connection: what is there stays, what is
   * missing is added, and no theme stands twice.
   */
  start(round: NewRound, proposals: ThemeProposal[], act: Act, options?: WriteOptions): Promise<Round>;
  /** A round as its rows stand; what a closed one was frozen as is in `frozen`. */
  read(roundId: number): Promise<RoundReading>;
  /** Answers, confirms or takes back answers, and writes the note. Whoever answers a question on which they have seen two answers settles it. */
  answer(seen: ThemeAssessment, change: AssessmentChange, act: Act): Promise<AnswerOutcome>;
  comment(seen: AreaComment, text: string): Promise<CommentOutcome>;
  decide(seen: Decision, changes: DecisionChanges): Promise<DecideOutcome>;
  /**
   * Closes a round: says that it is being closed, reads it, and freezes it in one write. Safe to do again after a broken connection. Fails with
   * 'invalid', subject 'rounds.frozen', when it is larger than a row has room for.
   */
  close(roundId: number, act: Act, unitName?: string): Promise<CloseOutcome>;
  /** Opens a closed round again, or one whose closing stopped half-way. Fails with 'invalid', subject 'rounds.why', without a reason. */
  reopen(roundId: number, why: string, act: Act): Promise<RoundOutcome>;
  /** A closed round from its frozen text. Fails with 'invalid' when the text is not as it was frozen, 'notFound' when the round is not closed. */
  frozen(roundId: number): Promise<FrozenRound>;
  /** The site's token, to be asked for before rounds are read. */
  currentToken(): Promise<string>;
  /** What has happened since, in one request when nothing has. */
  changesSince(token: string): Promise<AssessmentChanges>;
}
