import { Instant, Person } from '../../../domain';
import { Discussion, Draft, LearningStep, LearningStepKind, PublishedExample, Review } from '../../../domain/learning';
import { PlanFailure } from '../../failure';
import { FindIdentities, LearningRights, Reviewers, UnfinishedExample } from '../../learning';

/** What stands in the stand-in's lists; a test may look and change. */
export interface LearningStore {
  drafts: Draft[];
  reviews: Review[];
  steps: LearningStep[];
  examples: PublishedExample[];
  discussions: Discussion[];
  reviewers: Reviewers;
  /** Publishings that broke. */
  unfinished: UnfinishedExample[];
}

export interface MemoryLearningOptions {
  /** Ids of who may write and review. */
  editors: readonly number[];
  planOwners?: readonly number[];
  known?: { people: string[]; units: string[] };
  /** Each call is a moment later. */
  now?: () => Instant;
  findIdentities?: FindIdentities;
}

/** What the repositories of one person share. */
export interface World extends Required<Omit<MemoryLearningOptions, 'editors' | 'planOwners'>> {
  store: LearningStore;
  me: Person;
  rights: LearningRights;
  nextId(): number;
  /** Fails when the test wants the method to. */
  pass(method: string): void;
}

export function demandEditor({ rights }: World, subject: string): void {
  if (!rights.edit) throw new PlanFailure('notFound', { subject });
}

export function refuseIdentities({ findIdentities }: World, texts: string[]): void {
  if (texts.some(text => findIdentities(text).some(({ blocks }) => blocks))) throw new PlanFailure('invalid', { subject: 'identity' });
}

export function copy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

export function found<T extends { clientKey: string }>(rows: T[], clientKey: string, subject: string): T {
  const row = rows.find(each => each.clientKey === clientKey);
  if (!row) throw new PlanFailure('notFound', { subject });
  return row;
}

export function note({ store, me, now, nextId }: World, draft: Pick<Draft, 'clientKey' | 'round'>, kind: LearningStepKind, reason: string = ''): void {
  const id = nextId();
  store.steps.push({ id, clientKey: `${draft.clientKey}/${kind}/${id}`, draftKey: draft.clientKey, kind, round: draft.round, reason, by: me, at: now() });
}

export function nextVersion(etag: string): string {
  return `"${Number(etag.replace(/"/g, '')) + 1}"`;
}
