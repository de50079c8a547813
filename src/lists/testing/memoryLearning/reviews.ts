import { Review, contentHash, mayReview, reviewsOf } from '../../../domain/learning';
import { PlanFailure } from '../../failure';
import { LearningLog, LearningReviews } from '../../learning';
import { World, copy, demandEditor, found, note, refuseIdentities } from './world';

export function reviewsIn(world: World): LearningReviews {
  const { store, me } = world;
  return {
    async all() {
      world.pass('reviews.all');
      demandEditor(world, 'learningReviews');
      return { reviews: copy(store.reviews).reverse(), unreadable: [] };
    },
    async reviewers() {
      world.pass('reviews.reviewers');
      return copy(store.reviewers);
    },
    async decide(seen, review) {
      world.pass('reviews.decide');
      demandEditor(world, 'learningReviews');
      if (!mayReview(seen, me.id)) throw new PlanFailure('forbidden', { subject: 'learningReviews.own' });
      const draft = found(store.drafts, seen.clientKey, 'learningDrafts');
      if (draft.round !== seen.round || draft.state !== 'sent' || contentHash(draft) !== contentHash(seen)) return { result: 'changed', draft: copy(draft) };
      const [other] = reviewsOf(draft, store.reviews).filter(({ clientKey }) => clientKey !== review.clientKey);
      if (other) return { result: 'decided', review: copy(other) };
      refuseIdentities(world, [review.comment, ...review.partComments.map(({ text }) => text)]);
      const stored: Review = { ...copy(review), id: world.nextId(), draftKey: seen.clientKey, round: seen.round, textHash: contentHash(seen), by: me, at: world.now() };
      store.reviews.push(stored);
      note(world, seen, review.decision === 'approve' ? 'approved' : 'sentBack');
      return { result: 'saved', review: copy(stored) };
    }
  };
}


export function logOf(world: World): LearningLog {
  const { store, me, now, nextId } = world;
  return {
    async steps(draftKey) {
      world.pass('log.steps');
      demandEditor(world, 'learningLog');
      return { steps: copy(store.steps).filter(step => draftKey === undefined || step.draftKey === draftKey).reverse(), unreadable: [] };
    },
    async add(step) {
      world.pass('log.add');
      demandEditor(world, 'learningLog');
      refuseIdentities(world, [step.reason]);
      if (!store.steps.some(({ clientKey }) => clientKey === step.clientKey)) store.steps.push({ ...step, id: nextId(), by: me, at: now() });
    }
  };
}
