import { FindIdentities, LearningRepositories } from '../../learning';
import { learningDiscussionsList, learningDraftsList, learningExamplesList, learningLogList, learningReviewsList } from '../../schema/learning';
import { Connection } from '../connect';
import { failingAs } from '../failures';
import { addComment, changeMark, mark, readDiscussions, removeMark } from './discussions';
import { forgetDecided, readDraft, readDrafts, removeDraft, saveDraft, sendDraft, startDraft, takeBackDraft } from './drafts';
import { readExamples, readUnfinished } from './examples';
import { addStep, readSteps } from './log';
import { readNames } from './names';
import { readReviewers } from './reviewers';
import { decide, readReviews } from './reviews';

/** What makes pages comes with the first publishing. */
const pages = (): Promise<typeof import('./publishing')> => import(/* webpackChunkName: 'learning-publishing' */ './publishing');

/** All that learning examples are kept by. `findIdentities` is asked about every text before it is sent. */
export function createLearningRepositories(connection: Connection, findIdentities: FindIdentities): LearningRepositories {
  const on = (subject: string) => <T>(work: () => Promise<T>): Promise<T> => failingAs(subject, work);
  const [drafts, reviews, examples, discussions, log] = [learningDraftsList, learningReviewsList, learningExamplesList, learningDiscussionsList, learningLogList].map(({ key }) => on(key));
  return {
    drafts: {
      all: () => drafts(() => readDrafts(connection)),
      read: clientKey => drafts(() => readDraft(connection, clientKey)),
      start: (clientKey, values) => drafts(() => startDraft(connection, findIdentities, clientKey, values)),
      save: (seen, values) => drafts(() => saveDraft(connection, findIdentities, seen, values)),
      send: seen => drafts(() => sendDraft(connection, findIdentities, seen)),
      takeBack: (seen, decided) => drafts(() => takeBackDraft(connection, findIdentities, seen, decided)),
      forgetDecided: seen => drafts(() => forgetDecided(connection, seen)),
      remove: seen => drafts(() => removeDraft(connection, seen))
    },
    reviews: {
      all: () => reviews(() => readReviews(connection)),
      reviewers: () => reviews(() => readReviewers(connection)),
      decide: (seen, review) => reviews(() => decide(connection, findIdentities, seen, review))
    },
    examples: {
      all: () => examples(() => readExamples(connection)),
      publish: (seen, words, options = {}) => examples(async () => (await pages()).publish({ connection, findIdentities, options }, seen, words)),
      withdraw: (draftKey, reason) => examples(async () => (await pages()).withdraw(connection, findIdentities, draftKey, reason)),
      unfinished: () => examples(() => readUnfinished(connection))
    },
    discussions: {
      all: () => discussions(() => readDiscussions(connection)),
      mark: values => discussions(() => mark(connection, findIdentities, values)),
      change: (seen, values) => discussions(() => changeMark(connection, findIdentities, seen, values)),
      remove: seen => discussions(() => removeMark(connection, seen)),
      addComment: (to, key, text) => discussions(() => addComment(connection, findIdentities, to, key, text))
    },
    log: {
      steps: draftKey => log(() => readSteps(connection, draftKey)),
      add: step => log(() => addStep(connection, findIdentities, step))
    },
    names: { known: () => failingAs('learningNames', () => readNames(connection)) }
  };
}
