import { Draft, Review, cleanText, contentHash, longestLearningComment, longestLearningReason, mayReview, reviewsOf } from '../../../domain/learning';
import { PlanFailure } from '../../failure';
import { FindIdentities, NewReview, ReviewOutcome } from '../../learning';
import { UnreadableRow } from '../../schema';
import { learningReviewsList } from '../../schema/learning';
import { addRow } from '../addRows';
import { Connection } from '../connect';
import { demandOwnRights } from '../ownRights';
import { quoted } from '../rows';
import { authoredUnderKey, readAuthored } from './authored';
import { readDraft } from './drafts';
import { noteStep, readSteps } from './log';
import { demanded, refuse } from './refusing';
import { toReview } from './rows';
import { readUser } from './user';

const list = learningReviewsList;

/** The decisions on all drafts or on one, the latest first. */
export async function readReviews(connection: Connection, draftKey?: string): Promise<{ reviews: Review[]; unreadable: UnreadableRow[] }> {
  const { rows, unreadable } = await readAuthored(connection, list, draftKey === undefined ? undefined : `HPDraftKey eq ${quoted(draftKey)}`);
  return { reviews: rows.map(toReview).filter((review): review is Review => review !== undefined).sort((one, other) => other.id - one.id), unreadable };
}

/** The words of a decision as they are stored. Fails with PlanFailure when one of them may not be sent, or when it is sent back without a word. */
function cleaned(findIdentities: FindIdentities, given: NewReview): NewReview {
  const review = {
    ...given, comment: cleanText(given.comment), partComments: given.partComments.map(({ part, text }) => ({ part, text: cleanText(text) })).filter(({ text }) => text !== '')
  };
  const said = [review.comment, ...review.partComments.map(({ text }) => text)];
  refuse(findIdentities, [
    ...said.map(text => ({ text, longest: longestLearningComment, subject: `${list.key}.comment` })),
    ...review.answers.map(({ keptKey }) => ({ text: keptKey, longest: 2 * longestLearningReason, subject: `${list.key}.answers` }))
  ]);
  if (review.decision === 'sendBack') demanded(said.join(''), `${list.key}.comment`);
  return review;
}

/** Adds a decision on the very draft that was seen. */
export async function decide(connection: Connection, findIdentities: FindIdentities, seen: Draft, given: NewReview): Promise<ReviewOutcome> {
  const review = cleaned(findIdentities, given);
  await demandOther(connection, seen);
  const draft = await readDraft(connection, seen.clientKey);
  const textHash = contentHash(seen);
  if (draft.state !== 'sent' || draft.round !== seen.round || contentHash(draft) !== textHash) return { result: 'changed', draft };
  const other = await otherDecision(connection, draft, review.clientKey);
  if (other) return { result: 'decided', review: other };
  await demandOwnRights(connection, list);
  await addRow(connection, list, { ...review, title: review.decision, draftKey: seen.clientKey, round: seen.round, textHash });
  const stored = await authoredUnderKey(connection, list, review.clientKey);
  const decision = stored && toReview(stored);
  if (!decision) throw new PlanFailure('notFound', { subject: list.key });
  const kind = decision.decision === 'approve' ? 'approved' : 'sentBack';
  await noteStep(connection, { clientKey: `${review.clientKey}/${kind}`, draftKey: seen.clientKey, kind, round: seen.round });
  return { result: 'saved', review: decision };
}

/** What somebody has decided on this round already: a decision is taken by who has seen the one before. */
async function otherDecision(connection: Connection, draft: Draft, clientKey: string): Promise<Review | undefined> {
  const [{ reviews }, { steps }] = await Promise.all([readReviews(connection, draft.clientKey), readSteps(connection, draft.clientKey)]);
  const counted = reviewsOf(draft, reviews, steps);
  return counted.some(review => review.clientKey === clientKey) ? undefined : counted[0];
}

/** Lets through who has not written on the draft, by its row and by the log. */
async function demandOther(connection: Connection, seen: Draft): Promise<void> {
  const [user, draft, { steps }] = await Promise.all([readUser(connection), readDraft(connection, seen.clientKey), readSteps(connection, seen.clientKey)]);
  if (!mayReview(draft, user.id, steps)) throw new PlanFailure('forbidden', { subject: `${list.key}.own` });
}
