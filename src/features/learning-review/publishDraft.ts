import type { LearningViewProps } from '../learning';
import { Records, findsIn, waiting } from '../learning-write';
import type { PublishStep } from '../../lists/learning';
import { pageWordsOf } from './publishWords';

/** Publishes a draft as it is stored, after a last look for finds that nobody has decided on: 'found' then, and nothing is published. Fails with PlanFailure. */
export async function publishDraft({ services, shelf }: LearningViewProps, records: Records, draftKey: string, onStep: (step: PublishStep) => void): Promise<'done' | 'found'> {
  const stored = await services.drafts.read(draftKey);
  if (waiting(findsIn(stored.content, stored.kept, records.known)).length > 0) return 'found';
  await services.examples.publish(stored, pageWordsOf(stored.content, shelf.plan.framework), { onStep });
  return 'done';
}
