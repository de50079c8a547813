import { DecidedText, Draft, mayReview } from '../../domain/learning';
import { KnownIdentities } from '../../domain/identity';
import type { LearningDraftOutcome, LearningRepositories } from '../../lists/learning';
import { findsIn, maskedExample } from './finds';

/**
 * Lets the writer go on writing. When somebody has decided on the text it is remembered for who reviews it next, without anything that the identity check finds.
 * `remembers` is false where the lists have no room for it yet. Fails with PlanFailure.
 */
export async function takeBack({ drafts, reviews }: Pick<LearningRepositories, 'drafts' | 'reviews'>, draftKey: string, known: KnownIdentities, remembers: boolean): Promise<LearningDraftOutcome> {
  const [draft, decisions] = await Promise.all([drafts.read(draftKey), reviews.all()]);
  const isDecided = decisions.reviews.some(({ draftKey: key, round, by }) => key === draftKey && round === draft.round && mayReview(draft, by.id));
  return drafts.takeBack(draft, remembers && isDecided ? decidedText(draft, known) : undefined);
}

function decidedText({ content, round }: Draft, known: KnownIdentities): DecidedText {
  return { round, content: maskedExample(content, findsIn(content, [], known)) };
}
