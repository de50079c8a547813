import { Services, readViewKey } from '../../features/shell';
import { browserStorage, browserVisibility, createUnsentWrites } from '../../lists';
import { Connection, PageOwner, createActivityRepository, createPlanRepository, ownerOf, waitsOf } from '../../lists/sharepoint/firstRows';
import { AddressPort } from '../../ui';
import { begunEarly } from './begunEarly';
import { later } from '../later';

/** The plan's services on a connection, for the person whom the page was opened for. */
export function servicesOn(connection: Connection, page: PageOwner, address: AddressPort): Services {
  const plan = createPlanRepository(connection);
  return {
    // Other screens ask for the plan when they need it, if they do.
    plan: readViewKey(address) === 'plan' ? begunEarly(plan) : plan,
    activities: createActivityRepository(connection),
    ...laterOn(connection),
    unsent: createUnsentWrites(browserStorage(), ownerOf(page, connection.sitePath)),
    waits: waitsOf(connection),
    visibility: browserVisibility(),
    address,
    clock: () => new Date(),
    login: ownerOf(page).login,
    onFailure: cause => console.warn('Handlingsplan: SharePoint did not answer.', cause)
  };
}

/** What most visits do without before their first rows: each comes with the views that use it, or by itself. */
function laterOn(connection: Connection): Pick<Services, 'meetings' | 'importing' | 'setUp' | 'views' | 'statusReports' | 'assessments' | 'frameworks' | 'trend' | 'examples' | 'people'> {
  return {
    meetings: later(
      async () => (await import(/* webpackChunkName: 'handlingsplan-meeting' */ '../../lists/sharepoint/meetingRepository')).createMeetingRepository(connection),
      { currentToken: true, changesSince: true, meetingsOf: true, add: true, change: true, reportsIn: true, reportsSince: true }
    ),
    importing: later(
      async () => (await import(/* webpackChunkName: 'handlingsplan-import' */ '../../lists/sharepoint/importRepository')).createImportRepository(connection),
      { existingKeys: true, ensureUnits: true, ensureRoles: true, addActivities: true }
    ),
    setUp: later(
      async () => (await import(/* webpackChunkName: 'handlingsplan-set-up' */ '../../lists/sharepoint/setup')).createSetupRepository(connection),
      { plan: true, apply: true, siteOwners: true }
    ),
    views: later(
      async () => (await import(/* webpackChunkName: 'handlingsplan-views' */ '../../lists/sharepoint/viewRepository')).createViewRepository(connection),
      { all: true, add: true, change: true, remove: true }
    ),
    statusReports: later(
      async () => (await import(/* webpackChunkName: 'handlingsplan-reports' */ '../../lists/sharepoint/statusReports')).createStatusReportRepository(connection),
      { drafts: true, saveDraft: true, removeDraft: true, published: true, rowsOf: true, publish: true }
    ),
    assessments: later(
      async () => (await import(/* webpackChunkName: 'handlingsplan-assessment' */ '../../lists/sharepoint/assessment')).createAssessmentRepository(connection),
      {
        rounds: true, start: true, read: true, answer: true, comment: true, decide: true, close: true, reopen: true, frozen: true, currentToken: true,
        changesSince: true
      }
    ),
    frameworks: later(
      async () => (await import(/* webpackChunkName: 'handlingsplan-framework' */ '../../lists/sharepoint/framework')).createFrameworkRepository(connection),
      { read: true, addTheme: true, setTheme: true, store: true, choose: true }
    ),
    trend: later(
      async () => (await import(/* webpackChunkName: 'handlingsplan-trend' */ '../../lists/sharepoint/trendReader')).createTrendReader(connection),
      { reportsSince: true, lastReportsBefore: true }
    ),
    examples: later<Services['examples']>(
      async () => (await import(/* webpackChunkName: 'larandeexempel-lists' */ '../../lists/sharepoint/learning')).createLearningRepositories(connection, () => [{ blocks: true }]).examples,
      { all: true }
    ),
    people: later(
      async () => (await import(/* webpackChunkName: 'handlingsplan-people' */ '../../lists/sharepoint/people')).createPeopleFinder(connection),
      { find: true }
    )
  };
}
