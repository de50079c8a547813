import { PublishedExample, approvalOf, cleanText } from '../../../domain/learning';
import { PlanFailure } from '../../failure';
import { LearningExamples, PublishStep } from '../../learning';
import { World, copy, demandEditor, note } from './world';

const publishSteps: readonly PublishStep[] = ['checking', 'row', 'page', 'reading', 'news', 'showing', 'done'];

export function examplesOf(world: World): LearningExamples {
  const { store, me, rights } = world;
  const finished = (key: string): void => { store.unfinished = store.unfinished.filter(({ draftKey }) => draftKey !== key); };
  return {
    async all() {
      world.pass('examples.all');
      return { examples: copy(store.examples).reverse(), unreadable: [], rights, user: me };
    },
    async publish(seen, _words, { onStep } = {}) {
      world.pass('examples.publish');
      demandEditor(world, 'learningExamples');
      if (!approvalOf(seen, store.reviews)) throw new PlanFailure('invalid', { subject: 'learningExamples.notApproved' });
      for (const step of publishSteps) {
        onStep?.(step);
        if (step === 'page' || step === 'showing') store.unfinished = [...store.unfinished.filter(({ draftKey }) => draftKey !== seen.clientKey), { draftKey: seen.clientKey, at: world.now(), isPublic: step === 'showing' }];
        world.pass(`examples.publish/${step}`);
      }
      finished(seen.clientKey);
      const example: PublishedExample = {
        id: world.nextId(), etag: '"1"', clientKey: seen.clientKey, content: copy(seen.content), publishedAt: world.now(), pagePath: `/sites/insidan/SitePages/larande-${seen.id}.aspx`
      };
      store.examples.push(example);
      note(world, seen, 'published');
      return copy(example);
    },
    async withdraw(draftKey, reason) {
      world.pass('examples.withdraw');
      demandEditor(world, 'learningExamples');
      if (cleanText(reason) === '') throw new PlanFailure('invalid', { subject: 'learningExamples.why' });
      store.examples = store.examples.filter(({ clientKey }) => clientKey !== draftKey);
      finished(draftKey);
      note(world, { clientKey: draftKey, round: store.drafts.find(({ clientKey }) => clientKey === draftKey)?.round ?? 0 }, 'withdrawn', reason);
    },
    async unfinished() {
      world.pass('examples.unfinished');
      return copy(store.unfinished);
    }
  };
}
