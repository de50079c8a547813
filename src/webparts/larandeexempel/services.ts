import type { LearningServices } from '../../features/learning';
import { browserStorage, createUnsentWrites } from '../../lists';
import type { FindIdentities, LearningDiscussions, LearningExamples, LearningRepositories } from '../../lists/learning';
import { createOwnUnit } from '../../lists/ownUnit';
import { Connection, PageOwner, createActivityRepository, createPlanRepository, ownerOf, waitsOf } from '../../lists/sharepoint/firstRows';
import { browserAddress } from '../../ui';
import { later } from '../later';

/** The services of learning examples on a connection, for the person whom the page was opened for. */
export function servicesOn(connection: Connection, page: PageOwner): LearningServices {
  const owner = ownerOf(page, connection.sitePath);
  return {
    plan: createPlanRepository(connection),
    activities: createActivityRepository(connection),
    people: later(
      async () => (await import(/* webpackChunkName: 'larandeexempel-people' */ '../../lists/sharepoint/people')).createPeopleFinder(connection),
      { find: true }
    ),
    ...repositoriesOn(connection),
    unsent: createUnsentWrites(browserStorage(), owner),
    ownUnit: createOwnUnit(browserStorage(), owner),
    waits: waitsOf(connection),
    address: browserAddress(),
    clock: () => new Date(),
    newKey: () => crypto.randomUUID(),
    tenant: owner.tenant,
    onFailure: cause => console.warn('Handlingsplan: SharePoint did not answer.', cause)
  };
}

/** Reading writes nothing, so every text that it were asked to write is refused. */
const refuseAll: FindIdentities = () => [{ blocks: true }];

/** What is read comes with its first question; what is written comes with the identity check, when somebody writes. */
function repositoriesOn(connection: Connection): LearningRepositories {
  const lists = (): Promise<typeof import('../../lists/sharepoint/learning')> => import(/* webpackChunkName: 'larandeexempel-lists' */ '../../lists/sharepoint/learning');
  const reading = async (): Promise<LearningRepositories> => (await lists()).createLearningRepositories(connection, refuseAll);
  const writing = async (): Promise<LearningRepositories> => {
    const [{ createLearningRepositories }, { findIdentities }] = await Promise.all([lists(), import(/* webpackChunkName: 'larandeexempel-identity' */ '../../domain/identity')]);
    return createLearningRepositories(connection, text => findIdentities(text, { people: [], units: [] }));
  };
  return {
    examples: {
      ...later<Pick<LearningExamples, 'all' | 'unfinished'>>(async () => (await reading()).examples, { all: true, unfinished: true }),
      ...later<Pick<LearningExamples, 'publish' | 'withdraw'>>(async () => (await writing()).examples, { publish: true, withdraw: true })
    },
    discussions: {
      ...later<Pick<LearningDiscussions, 'all' | 'remove'>>(async () => (await reading()).discussions, { all: true, remove: true }),
      ...later<Pick<LearningDiscussions, 'mark' | 'change' | 'addComment'>>(async () => (await writing()).discussions, { mark: true, change: true, addComment: true })
    },
    drafts: later(async () => (await writing()).drafts, { all: true, read: true, start: true, save: true, send: true, takeBack: true, forgetDecided: true, remove: true }),
    reviews: later(async () => (await writing()).reviews, { all: true, reviewers: true, decide: true }),
    log: later(async () => (await writing()).log, { steps: true, add: true }),
    names: later(async () => (await reading()).names, { known: true })
  };
}
