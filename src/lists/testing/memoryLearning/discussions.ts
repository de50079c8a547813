import { Discussion, discussionKey } from '../../../domain/learning';
import { PlanFailure } from '../../failure';
import { LearningDiscussions } from '../../learning';
import { World, copy, found, nextVersion, refuseIdentities } from './world';

export function discussionsOf(world: World): LearningDiscussions {
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
