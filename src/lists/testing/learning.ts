import { Instant, Person } from '../../domain';
import { PlanFailure } from '../failure';
import { LearningRepositories } from '../learning';
import { discussionsOf } from './memoryLearning/discussions';
import { draftsOf } from './memoryLearning/drafts';
import { examplesOf } from './memoryLearning/examples';
import { logOf, reviewsIn } from './memoryLearning/reviews';
import { LearningStore, MemoryLearningOptions, World } from './memoryLearning/world';

export type { LearningStore, MemoryLearningOptions } from './memoryLearning/world';

/** Learning examples in memory, for tests of what uses them: one store, seen by as many people as the test has. */
export interface MemoryLearning {
  store: LearningStore;
  as(person: Person): LearningRepositories;
  /** Lets the next call of a method fail, for example `drafts.save`, or `examples.publish/reading` for a publishing that breaks at that step. */
  failNext(method: string, failure: PlanFailure): void;
}

function ticking(): () => Instant {
  let at = Date.parse('2026-11-16T08:00:00Z');
  return () => new Date((at += 60_000)).toISOString();
}

export function createMemoryLearning(options: MemoryLearningOptions): MemoryLearning {
  const { editors, planOwners = [], known = { people: [], units: [] }, now = ticking(), findIdentities = () => [] } = options;
  const store: LearningStore = { drafts: [], reviews: [], steps: [], examples: [], discussions: [], reviewers: { seen: false }, unfinished: [] };
  const failures = new Map<string, PlanFailure>();
  let id = 0;
  const pass = (method: string): void => {
    const failure = failures.get(method);
    failures.delete(method);
    if (failure) throw failure;
  };
  const as = (me: Person): LearningRepositories => {
    const rights = { edit: editors.includes(me.id), discuss: true, followUp: planOwners.includes(me.id) };
    const world: World = { store, me, rights, known, now, findIdentities, nextId: () => (id += 1), pass };
    return {
      drafts: draftsOf(world), reviews: reviewsIn(world), examples: examplesOf(world), discussions: discussionsOf(world), log: logOf(world),
      names: { known: async () => { pass('names.known'); return known; } }
    };
  };
  return { store, as, failNext: (method, failure) => { failures.set(method, failure); } };
}
