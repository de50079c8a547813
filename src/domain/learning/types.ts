import { Person } from '../activity';
import { Instant, LocalDate } from '../calendar';

/** The parts of an example that are running text, in the order in which they are written and read. */
export const textParts = ['event', 'consequence', 'causes', 'measures', 'lessons', 'questions'] as const;
export type TextPart = (typeof textParts)[number];

/** All eight parts, besides the title. */
export const exampleParts = [...textParts, 'themes', 'careKinds'] as const;
export type ExamplePart = (typeof exampleParts)[number];

/** Where running text stands: what a find, a reason or a comment points at. */
export const writtenParts = ['title', ...textParts] as const;
export type WrittenPart = (typeof writtenParts)[number];

/**
 * Vårdform: särskilt boende, hemsjukvård, korttidsvård, bostad med särskild service, daglig verksamhet, rehabilitering, elevhälsa, annan vård.
 * Keys are stored and never change.
 */
export const careKinds = [
  'residentialCare', 'homeCare', 'shortTermCare', 'supportedHousing', 'dayActivities', 'rehabilitation', 'schoolHealth', 'other'
] as const;
export type CareKind = (typeof careKinds)[number];

/** What an example says. Texts are plain, with `\n` between lines. */
export interface ExampleText extends Record<TextPart, string> {
  title: string;
  /** Keys of themes. */
  themes: string[];
  careKinds: CareKind[];
}

/** A find that the writer has waved through. */
export interface KeptFind {
  part: WrittenPart;
  /** The kind of find; see the identity check. */
  kind: string;
  /** The words that stay, as they stand in the text. */
  text: string;
  reason: string;
  at: Instant;
}

/** What the writer answered to a reviewer's comment. */
export interface Reply {
  /** The review's client key. */
  reviewKey: string;
  /** The part that the comment is on; undefined for the comment on the whole. */
  part?: WrittenPart;
  text: string;
  at: Instant;
}

/**
 * What stood in the text when it was last decided on, for who reviews it next. Each find in it stands there by its kind alone, `⟨name⟩`, and words
 * that the writer has taken out since by their number, `⟨3⟩`: what was taken out is gone.
 */
export interface DecidedText {
  round: number;
  content: ExampleText;
}

/** The writer's own word: still writing, or sent for review. */
export const draftStates = ['writing', 'sent'] as const;
export type DraftState = (typeof draftStates)[number];

/** Utkast: the writer's row, which nobody else can change. */
export interface Draft {
  id: number;
  /** The stored row's version, sent back with every change. */
  etag: string;
  /** Given when the draft is made and never changed: reviews, log, example and marks point at it. */
  clientKey: string;
  /** As SharePoint says, not as the row claims. */
  by: Person;
  /** Who changed the row last, as SharePoint says: somebody else than the writer only when an owner of the site has been at it. */
  changedBy?: Person;
  startedAt: Instant;
  savedAt: Instant;
  content: ExampleText;
  kept: KeptFind[];
  replies: Reply[];
  state: DraftState;
  /** How often it has been sent: the review's round. 0 before the first time. */
  round: number;
  sentAt?: Instant;
  /** Until the text is approved. */
  decided?: DecidedText;
}

/** Godkänner, or skickar tillbaka. */
export const reviewDecisions = ['approve', 'sendBack'] as const;
export type ReviewDecision = (typeof reviewDecisions)[number];

/** The reviewer's answer to a reason for keeping a find. */
export interface ReasonAnswer {
  /** See `keptKey`. */
  keptKey: string;
  accepted: boolean;
}

/** Granskning: one decision of one person on exactly one text. */
export interface Review {
  id: number;
  clientKey: string;
  draftKey: string;
  round: number;
  /** Of what was reviewed; see `contentHash`. An approval counts for that text and for no other. */
  textHash: string;
  decision: ReviewDecision;
  /** On the whole; required when it is sent back without comments on parts. */
  comment: string;
  partComments: { part: WrittenPart; text: string }[];
  answers: ReasonAnswer[];
  /** As SharePoint says, not as the row claims. */
  by: Person;
  at: Instant;
}

/** Lärandeexempel as everybody reads it: a copy without the draft's history. */
export interface PublishedExample {
  id: number;
  etag: string;
  /** The draft's client key, for marks and links. */
  clientKey: string;
  content: ExampleText;
  publishedAt: Instant;
  /** Server-relative address of its news page; '' when the row names none on the tenant. */
  pagePath: string;
}

/** “Vi har gått igenom detta på APT”: one mark per unit and example. It stays when the example is withdrawn. */
export interface Discussion {
  id: number;
  etag: string;
  clientKey: string;
  /** The example's client key. */
  exampleKey: string;
  unitId: number;
  /** The day of the APT. */
  on: LocalDate;
  /** What the unit came to; '' when nothing was written. Everybody can read it. */
  comment: string;
  by: Person;
  at: Instant;
  /** What others on the unit have added, the oldest first. */
  added: DiscussionComment[];
}

/** Somebody's comment to a mark that another person made. */
export interface DiscussionComment {
  id: number;
  etag: string;
  clientKey: string;
  text: string;
  by: Person;
  at: Instant;
}

/** What the log keeps: steps and reasons, never text of the example. */
export const learningStepKinds = ['started', 'removed', 'reworded', 'kept', 'sent', 'takenBack', 'sentBack', 'approved', 'published', 'withdrawn', 'discarded'] as const;
export type LearningStepKind = (typeof learningStepKinds)[number];

/** One line of the log. Nobody can change or remove it. */
export interface LearningStep {
  id: number;
  clientKey: string;
  draftKey: string;
  kind: LearningStepKind;
  /** The review's round at the time. */
  round: number;
  /** Required for `kept` and `withdrawn`; '' otherwise. */
  reason: string;
  /** For steps about a find. */
  part?: WrittenPart;
  findKind?: string;
  by: Person;
  at: Instant;
}

/** Utkast → granskning → godkänd → publicerad → avpublicerad. Derived, never stored; see `standingOf`. */
export const learningStates = ['draft', 'review', 'approved', 'published', 'withdrawn'] as const;
export type LearningState = (typeof learningStates)[number];

/** Characters at most: a text part, the title (a line of SharePoint has room for 255), a comment, a reason. */
export const longestPart = 8000;
export const longestExampleTitle = 255;
export const longestLearningComment = 2000;
export const longestLearningReason = 500;
