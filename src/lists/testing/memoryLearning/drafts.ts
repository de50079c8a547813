import { Draft, cleanExample, emptyText, withoutTakenOut, writtenParts } from '../../../domain/learning';
import { PlanFailure } from '../../failure';
import { DraftValues, LearningDrafts } from '../../learning';
import { World, copy, demandEditor, found, nextVersion, note, refuseIdentities } from './world';

export function draftsOf(world: World): LearningDrafts {
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
  /** Brings what is given together with what another window has stored, part by part, as the list does; true when both have changed a part. */
  const together = (seen: Draft, given: DraftValues, now: Draft): boolean => {
    const text = (value: unknown): string => JSON.stringify(value);
    return (Object.keys(given.content) as (keyof Draft['content'])[]).some(part => {
      const [base, mine, theirs] = [seen.content[part], given.content[part], now.content[part]].map(text);
      if (mine === base) Object.assign(given.content, { [part]: now.content[part] });
      return mine !== base && theirs !== base && mine !== theirs;
    });
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
      const draft = own({ ...seen, etag: stored(seen.clientKey).etag });
      if (draft.state === 'sent') throw new PlanFailure('invalid', { subject: 'learningDrafts.sent' });
      const given = clean(values);
      const clash = together(seen, given, draft);
      return clash ? { result: 'conflict', fields: [], theirs: copy(draft) } : put(draft, { ...given, ...(draft.decided ? { decided: withoutTakenOut(draft.decided, given.content) } : {}) });
    },
    async send(seen) {
      world.pass('drafts.send');
      const draft = own(seen);
      const outcome = put(draft, { state: 'sent', round: draft.round + 1, sentAt: now() });
      note(world, draft, 'sent');
      return outcome;
    },
    async takeBack(seen, decided) {
      world.pass('drafts.takeBack');
      const draft = own(seen);
      const outcome = put(draft, { state: 'writing', ...(decided ? { decided } : {}) });
      note(world, draft, 'takenBack');
      return outcome;
    },
    async forgetDecided(seen) {
      world.pass('drafts.forgetDecided');
      delete own(seen).decided;
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
