import { sha256 } from './sha256';
import { cleanExample, cleanLine } from './text';
import { Draft, KeptFind, LearningState, LearningStep, LearningStepKind, PublishedExample, Review, exampleParts } from './types';

/** What is approved: the text and the reasons. A seal: nobody can find another text with the same hash. 64 hexadecimal digits. */
export function contentHash({ content, kept }: Pick<Draft, 'content' | 'kept'>): string {
  const clean = cleanExample(content);
  const reasons = kept.map(({ part, kind, text, reason }: KeptFind) => [part, kind, cleanLine(text), cleanLine(reason)]);
  return sha256(JSON.stringify([clean.title, ...exampleParts.map(part => clean[part]), reasons]));
}

/** Steps that only who writes takes. */
const writersSteps: readonly LearningStepKind[] = ['started', 'removed', 'reworded', 'kept', 'sent', 'takenBack'];

/** Ids of all who have written on a draft: by its row, and by the log, which nobody can change. */
export function writersOf(draft: Writing, steps: readonly LearningStep[] = []): Set<number> {
  const logged = steps.filter(({ draftKey, kind }) => draftKey === draft.clientKey && writersSteps.includes(kind)).map(({ by }) => by.id);
  return new Set([draft.by.id, ...(draft.changedBy ? [draft.changedBy.id] : []), ...logged]);
}

type Writing = Pick<Draft, 'clientKey' | 'by' | 'changedBy'>;

/** Whether somebody may review a draft: never who has written on it. */
export function mayReview(draft: Writing, personId: number, steps: readonly LearningStep[] = []): boolean {
  return !writersOf(draft, steps).has(personId);
}

/** The decisions on a draft that count, the latest first: by others than its writers, on this round and this very text. */
export function reviewsOf(draft: Draft, reviews: readonly Review[], steps: readonly LearningStep[] = []): Review[] {
  const hash = contentHash(draft);
  const writers = writersOf(draft, steps);
  return reviews
    .filter(review => review.draftKey === draft.clientKey && review.round === draft.round && review.textHash === hash && !writers.has(review.by.id))
    .sort(latestFirst);
}

function latestFirst(one: { at: string; id: number }, other: { at: string; id: number }): number {
  return Date.parse(other.at) - Date.parse(one.at) || other.id - one.id;
}

/** The approval that a draft stands on; undefined when the latest decision is none, and while the writer is writing. */
export function approvalOf(draft: Draft, reviews: readonly Review[], steps: readonly LearningStep[] = []): Review | undefined {
  if (draft.state !== 'sent') return undefined;
  const [latest] = reviewsOf(draft, reviews, steps);
  return latest?.decision === 'approve' ? latest : undefined;
}

/** What the state of a draft is derived from. */
export interface LearningRecord {
  draft: Draft;
  /** Of any draft: those of others are passed over. */
  reviews: readonly Review[];
  steps: readonly LearningStep[];
  /** The examples that everybody can read. */
  examples: readonly PublishedExample[];
}

/** How a draft stands, and why. */
export interface LearningStanding {
  state: LearningState;
  /** What it is approved by, while it is. */
  approval?: Review;
  /** What it was sent back with, until it is sent again. */
  sentBack?: Review;
  example?: PublishedExample;
  /** The step by which it was withdrawn. */
  withdrawn?: LearningStep;
}

/** Derives the state of a draft: what readers see first, then the log, then the latest decision, then the writer's own word. */
export function standingOf({ draft, reviews, steps, examples }: LearningRecord): LearningStanding {
  const example = examples.find(({ clientKey }) => clientKey === draft.clientKey);
  if (example) return { state: 'published', example };
  const withdrawn = withdrawalOf(draft, steps);
  if (withdrawn) return { state: 'withdrawn', withdrawn };
  if (draft.state === 'writing') return { state: 'draft', sentBack: lastSentBack(draft, reviews, steps) };
  const [latest] = reviewsOf(draft, reviews, steps);
  if (!latest) return { state: 'review' };
  return latest.decision === 'approve' ? { state: 'approved', approval: latest } : { state: 'draft', sentBack: latest };
}

/** The withdrawal of the round that the draft is in; a draft that is written on or sent again has left it behind. */
function withdrawalOf(draft: Draft, steps: readonly LearningStep[]): LearningStep | undefined {
  const [last] = steps.filter(({ draftKey, kind }) => draftKey === draft.clientKey && (kind === 'published' || kind === 'withdrawn')).sort(latestFirst);
  return last?.kind === 'withdrawn' && draft.state === 'sent' && last.round === draft.round ? last : undefined;
}

/** What a draft that is written on again was sent back with: its text may have changed since. */
function lastSentBack(draft: Draft, reviews: readonly Review[], steps: readonly LearningStep[]): Review | undefined {
  const writers = writersOf(draft, steps);
  const [latest] = reviews.filter(({ draftKey, round, by }) => draftKey === draft.clientKey && round === draft.round && !writers.has(by.id)).sort(latestFirst);
  return latest?.decision === 'sendBack' ? latest : undefined;
}
