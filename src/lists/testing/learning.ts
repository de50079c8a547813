import { Instant, Person } from '../../domain';
import {
  Discussion, Draft, LearningStep, LearningStepKind, PublishedExample, Review, approvalOf, cleanExample, cleanText, contentHash, discussionKey, emptyText, mayReview, writtenParts
} from '../../domain/learning';
import { PlanFailure } from '../failure';
import {
  DraftValues, FindIdentities, LearningDiscussions, LearningDrafts, LearningExamples, LearningLog, LearningRepositories, LearningReviews, LearningRights, PublishStep
} from '../learning';

/** What stands in the stand-in's lists; a test may look and change. */
export interface LearningStore {
  drafts: Draft[];
  reviews: Review[];
  steps: LearningStep[];
  examples: PublishedExample[];
  discussions: Discussion[];
  /** Keys of drafts whose publishing broke. */
  unfinished: string[];
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

/** Learning examples in memory, for tests of what uses them: one store, seen by as many people as the test has. */
export interface MemoryLearning {
  store: LearningStore;
  as(person: Person): LearningRepositories;
  /** Lets the next call of a method fail, for example `drafts.save`, or `examples.publish/reading` for a publishing that breaks at that step. */
  failNext(method: string, failure: PlanFailure): void;
}

/** What the repositories of one person share. */
interface World extends Required<Omit<MemoryLearningOptions, 'editors' | 'planOwners'>> {
  store: LearningStore;
  me: Person;
  rights: LearningRights;
  nextId(): number;
  /** Fails when the test wants the method to. */
  pass(method: string): void;
}

function ticking(): () => Instant {
  let at = Date.parse('2026-11-16T08:00:00Z');
  return () => new Date((at += 60_000)).toISOString();
}

export function createMemoryLearning(options: MemoryLearningOptions): MemoryLearning {
  const { editors, planOwners = [], known = { people: [], units: [] }, now = ticking(), findIdentities = () => [] } = options;
  const store: LearningStore = { drafts: [], reviews: [], steps: [], examples: [], discussions: [], unfinished: [] };
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

function demandEditor({ rights }: World, subject: string): void {
  if (!rights.edit) throw new PlanFailure('notFound', { subject });
}

function refuseIdentities({ findIdentities }: World, texts: string[]): void {
  if (texts.some(text => findIdentities(text).some(({ blocks }) => blocks))) throw new PlanFailure('invalid', { subject: 'identity' });
}

function copy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

function found<T extends { clientKey: string }>(rows: T[], clientKey: string, subject: string): T {
  const row = rows.find(each => each.clientKey === clientKey);
  if (!row) throw new PlanFailure('notFound', { subject });
  return row;
}

function note({ store, me, now, nextId }: World, draft: Pick<Draft, 'clientKey' | 'round'>, kind: LearningStepKind, reason: string = ''): void {
  const id = nextId();
  store.steps.push({ id, clientKey: `${draft.clientKey}/${kind}/${id}`, draftKey: draft.clientKey, kind, round: draft.round, reason, by: me, at: now() });
}

function nextVersion(etag: string): string {
  return `"${Number(etag.replace(/"/g, '')) + 1}"`;
}

function draftsOf(world: World): LearningDrafts {
  const { store, me, now } = world;
  const stored = (clientKey: string): Draft => found(store.drafts, clientKey, 'learningDrafts');
  const put = (draft: Draft, changes: Partial<Draft>): { result: 'saved'; draft: Draft } => {
    Object.assign(draft, copy(changes), { etag: nextVersion(draft.etag), savedAt: now() });
    return { result: 'saved', draft: copy(draft) };
  };
  const own = (seen: Draft): Draft => {
    demandEditor(world, 'learningDrafts');
    const draft = stored(seen.clientKey);
    if (draft.by.id !== me.id) throw new PlanFailure('forbidden', { subject: 'learningDrafts' });
    if (draft.etag !== seen.etag) throw new PlanFailure('conflict', { subject: 'learningDrafts' });
    return draft;
  };
  const clean = ({ content, kept, replies }: DraftValues): DraftValues => {
    refuseIdentities(world, [...writtenParts.map(part => content[part]), ...kept.flatMap(({ text, reason }) => [text, reason]), ...replies.map(({ text }) => text)]);
    return { content: cleanExample(content), kept, replies };
  };
  const begin = (clientKey: string): Draft => {
    const at = now();
    const draft: Draft = {
      id: world.nextId(), etag: '"0"', clientKey, by: me, startedAt: at, savedAt: at, content: emptyText(), kept: [], replies: [], state: 'writing', round: 0
    };
    store.drafts.push(draft);
    note(world, draft, 'started');
    return draft;
  };
  return {
    async all() {
      world.pass('drafts.all');
      demandEditor(world, 'learningDrafts');
      return { drafts: copy(store.drafts).sort((one, other) => Date.parse(other.savedAt) - Date.parse(one.savedAt)), unreadable: [], user: me };
    },
    async read(clientKey) {
      world.pass('drafts.read');
      demandEditor(world, 'learningDrafts');
      return copy(stored(clientKey));
    },
    async start(clientKey, values) {
      world.pass('drafts.start');
      demandEditor(world, 'learningDrafts');
      return put(store.drafts.find(draft => draft.clientKey === clientKey) ?? begin(clientKey), clean(values));
    },
    async save(seen, values) {
      world.pass('drafts.save');
      const draft = own(seen);
      if (draft.state === 'sent') throw new PlanFailure('invalid', { subject: 'learningDrafts.sent' });
      return put(draft, clean(values));
    },
    async send(seen) {
      world.pass('drafts.send');
      const draft = own(seen);
      const outcome = put(draft, { state: 'sent', round: draft.round + 1, sentAt: now() });
      note(world, draft, 'sent');
      return outcome;
    },
    async takeBack(seen) {
      world.pass('drafts.takeBack');
      const draft = own(seen);
      const outcome = put(draft, { state: 'writing' });
      note(world, draft, 'takenBack');
      return outcome;
    },
    async remove(seen) {
      world.pass('drafts.remove');
      if (!store.drafts.some(({ clientKey }) => clientKey === seen.clientKey)) return;
      const draft = own(seen);
      store.drafts.splice(store.drafts.indexOf(draft), 1);
      note(world, draft, 'discarded');
    }
  };
}

function reviewsIn(world: World): LearningReviews {
  const { store, me } = world;
  return {
    async all() {
      world.pass('reviews.all');
      demandEditor(world, 'learningReviews');
      return { reviews: copy(store.reviews).reverse(), unreadable: [] };
    },
    async decide(seen, review) {
      world.pass('reviews.decide');
      demandEditor(world, 'learningReviews');
      if (!mayReview(seen, me.id)) throw new PlanFailure('forbidden', { subject: 'learningReviews.own' });
      const draft = found(store.drafts, seen.clientKey, 'learningDrafts');
      if (draft.round !== seen.round || draft.state !== 'sent' || contentHash(draft) !== contentHash(seen)) return { result: 'changed', draft: copy(draft) };
      refuseIdentities(world, [review.comment, ...review.partComments.map(({ text }) => text)]);
      const stored: Review = { ...copy(review), id: world.nextId(), draftKey: seen.clientKey, round: seen.round, textHash: contentHash(seen), by: me, at: world.now() };
      store.reviews.push(stored);
      note(world, seen, review.decision === 'approve' ? 'approved' : 'sentBack');
      return { result: 'saved', review: copy(stored) };
    }
  };
}

const publishSteps: readonly PublishStep[] = ['checking', 'row', 'page', 'reading', 'news', 'showing', 'done'];

function examplesOf(world: World): LearningExamples {
  const { store, me, rights } = world;
  const finished = (key: string): void => { store.unfinished = store.unfinished.filter(other => other !== key); };
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
        if (step === 'page') store.unfinished = Array.from(new Set([...store.unfinished, seen.clientKey]));
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
      return [...store.unfinished];
    }
  };
}

function discussionsOf(world: World): LearningDiscussions {
  const { store, me, now, nextId } = world;
  const own = (seen: Discussion): Discussion => {
    const mark = found(store.discussions, seen.clientKey, 'learningDiscussions');
    if (mark.by.id !== me.id) throw new PlanFailure('forbidden', { subject: 'learningDiscussions' });
    return mark;
  };
  return {
    async all() {
      world.pass('discussions.all');
      return { discussions: copy(store.discussions), unreadable: [] };
    },
    async mark(values) {
      world.pass('discussions.mark');
      refuseIdentities(world, [values.comment]);
      const clientKey = discussionKey(values.exampleKey, values.unitId);
      const theirs = store.discussions.find(mark => mark.clientKey === clientKey);
      if (theirs) return { result: 'taken', theirs: copy(theirs) };
      const discussion: Discussion = { ...values, id: nextId(), etag: '"1"', clientKey, by: me, at: now(), added: [] };
      store.discussions.push(discussion);
      return { result: 'saved', discussion: copy(discussion) };
    },
    async change(seen, values) {
      world.pass('discussions.change');
      refuseIdentities(world, [values.comment]);
      const mark = own(seen);
      if (mark.etag !== seen.etag) return { result: 'taken', theirs: copy(mark) };
      Object.assign(mark, values, { etag: nextVersion(mark.etag) });
      return { result: 'saved', discussion: copy(mark) };
    },
    async remove(seen) {
      world.pass('discussions.remove');
      if (!store.discussions.some(({ clientKey }) => clientKey === seen.clientKey)) return;
      store.discussions.splice(store.discussions.indexOf(own(seen)), 1);
    },
    async addComment(to, clientKey, text) {
      world.pass('discussions.addComment');
      refuseIdentities(world, [text]);
      const mark = found(store.discussions, to.clientKey, 'learningDiscussions');
      if (!mark.added.some(comment => comment.clientKey === clientKey)) mark.added.push({ id: nextId(), etag: '"1"', clientKey, text, by: me, at: now() });
      return copy(mark);
    }
  };
}

function logOf(world: World): LearningLog {
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
