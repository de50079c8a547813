import { KnownIdentities } from '../../domain/identity';
import { Draft, LearningStanding, LearningStep, Review, standingOf } from '../../domain/learning';
import type { Person } from '../../domain';
import type { Examples, LearningRepositories } from '../../lists/learning';

/** All that editors work on, with what the identity check knows. */
export interface Records {
  drafts: Draft[];
  reviews: Review[];
  steps: LearningStep[];
  known: KnownIdentities;
  user: Person;
  unreadable: number;
}

type Sources = Pick<LearningRepositories, 'drafts' | 'reviews' | 'log' | 'names'>;

/** Reads it. Fails with PlanFailure; without the names that the site knows nothing is written, for nothing could be checked. */
export async function readRecords({ drafts, reviews, log, names }: Sources): Promise<Records> {
  const [all, decided, logged, known] = await Promise.all([drafts.all(), reviews.all(), log.steps(), names.known()]);
  const unreadable = all.unreadable.length + decided.unreadable.length + logged.unreadable.length;
  return { drafts: all.drafts, reviews: decided.reviews, steps: logged.steps, known, user: all.user, unreadable };
}

/** How a draft stands among the records. */
export function standingIn({ reviews, steps }: Records, draft: Draft, { examples }: Examples): LearningStanding {
  return standingOf({ draft, reviews, steps, examples });
}
