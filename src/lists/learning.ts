import { Instant, LocalDate, Person } from '../domain';
import {
  DecidedText, Discussion, Draft, ExampleText, KeptFind, LearningStep, LearningStepKind, PublishedExample, ReasonAnswer, Reply, Review, ReviewDecision, TextPart, WrittenPart
} from '../domain/learning';
import { LastWriter } from './assessments';
import { Clash } from './merge';
import { WriteOptions } from './repositories';
import { UnreadableRow } from './schema';

/**
 * What the repositories ask of every text before they send anything: the finds in it. One that `blocks` is refused with PlanFailure 'invalid',
 * subject 'identity'; the failure does not hold the text.
 */
export type FindIdentities = (text: string) => readonly { readonly blocks: boolean }[];

/** What the signed-in person may do with learning examples. */
export interface LearningRights {
  /** Write, review, publish and withdraw: a Lex Maria editor, or an owner of the site. */
  edit: boolean;
  /** Say that a unit has gone through an example. */
  discuss: boolean;
  /** A plan owner: see what became of the lessons. */
  followUp: boolean;
}

/** What a writer can change of a draft. A part with a number of a person in it is given as it was stored last: the number stays on the writer's computer. */
export interface DraftValues {
  content: ExampleText;
  kept: KeptFind[];
  replies: Reply[];
}

/** The same, part by part: two windows that write in different parts do not meet. */
export type DraftFields = ExampleText & Omit<DraftValues, 'content'>;

/** All that the editors work on. */
export interface Drafts {
  /** The latest saved first. */
  drafts: Draft[];
  unreadable: UnreadableRow[];
  /** The signed-in person on the site. */
  user: Person;
}

export type LearningDraftOutcome =
  | { result: 'saved'; draft: Draft }
  /** The draft was changed from another window or computer of the writer; nothing of this change is stored. */
  | { result: 'conflict'; fields: (Clash<DraftFields> & LastWriter)[]; theirs: Draft };

/** Keeps drafts. Lex Maria editors and owners alone read them, their writers alone change them. Fails with PlanFailure. */
export interface LearningDrafts {
  /** Fails with 'notFound' for who is no editor: the list does not show itself. */
  all(): Promise<Drafts>;
  /** A draft as it is stored now. */
  read(clientKey: string): Promise<Draft>;
  /** Adds a draft with its first values. The same key again answers the one that is there, with these values. */
  start(clientKey: string, values: DraftValues): Promise<LearningDraftOutcome>;
  /** Stores what changed since `seen`. A draft that was sent is taken back first: fails with 'invalid', subject 'learningDrafts.sent'. */
  save(seen: Draft, values: DraftValues): Promise<LearningDraftOutcome>;
  /** Sends what is stored for review, a new round. */
  send(seen: Draft): Promise<LearningDraftOutcome>;
  /**
   * The writer goes on writing: takes it back from review, unlocks what is approved, or takes up what was sent back or withdrawn. `decided` is given when somebody has
   * decided on the text: who reviews it next compares with it.
   */
  takeBack(seen: Draft, decided?: DecidedText): Promise<LearningDraftOutcome>;
  /** Removes the text that was decided on: nobody compares with it any more. */
  forgetDecided(seen: Draft): Promise<void>;
  /** Removes a draft for good: it lies in no recycle bin. One that is gone already is removed. */
  remove(seen: Draft): Promise<void>;
}

/** A decision to be stored; who takes it is whoever is signed in, and what it is on is the draft as it was seen. */
export interface NewReview {
  clientKey: string;
  decision: ReviewDecision;
  comment: string;
  partComments: { part: WrittenPart; text: string }[];
  answers: ReasonAnswer[];
}

export type ReviewOutcome =
  | { result: 'saved'; review: Review }
  /** The draft is no longer the one that was seen: changed, taken back or sent again. Nothing is stored. */
  | { result: 'changed'; draft: Draft }
  /** Somebody else has decided on this round meanwhile. Nothing is stored. */
  | { result: 'decided'; review: Review };

/** Who may review besides writers, as far as the signed-in person may see. */
export type Reviewers =
  /** Members of the editors' group, people and groups in it by name. */
  | { seen: true; people: Person[]; groups: string[] }
  /** The right to see who is in the group is missing, or the group is. */
  | { seen: false };

/** Keeps the reviewers' decisions. The same people read them as the drafts; nobody changes them. Fails with PlanFailure. */
export interface LearningReviews {
  /** Of all drafts, the latest first. */
  all(): Promise<{ reviews: Review[]; unreadable: UnreadableRow[] }>;
  /** Those who have the editors' right by their group. */
  reviewers(): Promise<Reviewers>;
  /** Fails with 'forbidden', subject 'learningReviews.own', for the draft's writer. The same client key again answers the decision that is there. */
  decide(seen: Draft, review: NewReview): Promise<ReviewOutcome>;
}

/** Examples that everybody reads. */
export interface Examples {
  /** The newest first. */
  examples: PublishedExample[];
  unreadable: UnreadableRow[];
  rights: LearningRights;
  user: Person;
}

/** The words of the news page around the example's own, as readers see them. */
export interface PageWords {
  /** Over each text, for example “Det här hände”. */
  headings: Record<TextPart, string>;
  /** Over the themes and kinds of care, and their names in the example's order. */
  themesHeading: string;
  themes: string[];
  careKindsHeading: string;
  careKinds: string[];
  /** Under everything: what the text is made from. */
  about: string;
}

export type PublishStep = 'checking' | 'row' | 'page' | 'reading' | 'news' | 'showing' | 'done';

export interface PublishOptions extends Pick<WriteOptions, 'signal'> {
  /** Called as each step begins. */
  onStep?: (step: PublishStep) => void;
}

/** An example of which something stands and not all. */
export interface UnfinishedExample {
  draftKey: string;
  /** When somebody last came a step further with it. */
  at: Instant;
  /** Its page can be read by everybody already, or still. */
  isPublic: boolean;
}

/** Keeps what is published. All read it, editors write. Fails with PlanFailure. */
export interface LearningExamples {
  all(): Promise<Examples>;
  /**
   * Publishes an approved draft: reserves its row, which nobody reads anything in, makes the page, reads all of it back, makes it news, and shows the row.
   * Whatever fails on the way can be done again and goes on: one page and one row come of it, and nothing is half-public meanwhile.
   * Fails with 'invalid', subject 'learningExamples.notApproved', when no approval by another than its writer stands for this very text;
   * 'conflict', subject 'learningExamples.published', when another text of the draft is published: that is withdrawn first.
   */
  publish(seen: Draft, words: PageWords, options?: PublishOptions): Promise<PublishedExample>;
  /**
   * Takes page and row away, for good; marks and log stay. Safe to do again. Also takes away what a publishing that broke left behind.
   * Fails with 'invalid', subject 'learningExamples.why', without a reason.
   */
  withdraw(draftKey: string, reason: string): Promise<void>;
  /** Publishings and withdrawals that broke half-way, or are under way, and wait to be done again or taken away. For editors. */
  unfinished(): Promise<UnfinishedExample[]>;
}

/** A mark to be stored. */
export interface NewDiscussion {
  exampleKey: string;
  unitId: number;
  on: LocalDate;
  comment: string;
}

export type DiscussionOutcome =
  | { result: 'saved'; discussion: Discussion }
  /** Somebody on the unit has marked it before, or changed it meanwhile. Nothing is stored; a comment can be added to theirs. */
  | { result: 'taken'; theirs: Discussion };

/** Keeps the units' marks. All staff read them, add, and change their own. Fails with PlanFailure. */
export interface LearningDiscussions {
  /** Of all examples, withdrawn ones too. */
  all(): Promise<{ discussions: Discussion[]; unreadable: UnreadableRow[] }>;
  mark(values: NewDiscussion): Promise<DiscussionOutcome>;
  /** Changes one's own mark. */
  change(seen: Discussion, values: Pick<NewDiscussion, 'on' | 'comment'>): Promise<DiscussionOutcome>;
  /** Takes one's own mark away; one that is gone already is taken away. */
  remove(seen: Discussion): Promise<void>;
  /** Adds a comment to a mark that somebody else made. The same key again adds nothing. Fails with 'notFound' when the mark was taken away. */
  addComment(to: Discussion, clientKey: string, text: string): Promise<Discussion>;
}

/** A step that the writing itself notes; sending, decisions, publishing and withdrawing are noted by what does them. */
export interface NewStep {
  clientKey: string;
  draftKey: string;
  kind: Extract<LearningStepKind, 'removed' | 'reworded' | 'kept'>;
  round: number;
  reason: string;
  part?: WrittenPart;
  findKind?: string;
}

/** The log of steps and reasons. Editors read and add; nobody changes or removes. Fails with PlanFailure. */
export interface LearningLog {
  /** Steps of all drafts or of one, the latest first. */
  steps(draftKey?: string): Promise<{ steps: LearningStep[]; unreadable: UnreadableRow[] }>;
  /** The same key again adds nothing. */
  add(step: NewStep): Promise<void>;
}

/** Whom and what the site knows by name, for the identity check. Fails with PlanFailure. */
export interface LearningNames {
  known(): Promise<{ people: string[]; units: string[] }>;
}

/** All that learning examples are kept by. */
export interface LearningRepositories {
  drafts: LearningDrafts;
  reviews: LearningReviews;
  examples: LearningExamples;
  discussions: LearningDiscussions;
  log: LearningLog;
  names: LearningNames;
}
