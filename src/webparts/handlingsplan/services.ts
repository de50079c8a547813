import { Services } from '../../features/shell';
import { StatusReportRepository, browserStorage, browserVisibility, createUnsentWrites } from '../../lists';
import {
  Connection, PageOwner, createActivityRepository, createImportRepository, createMeetingRepository, createPlanRepository, createSetupRepository, createTrendReader, createViewRepository, ownerOf, waitsOf
} from '../../lists/sharepoint';
import { AddressPort } from '../../ui';

/** The plan's services on a connection, for the person whom the page was opened for. */
export function servicesOn(connection: Connection, page: PageOwner, address: AddressPort): Services {
  return {
    plan: createPlanRepository(connection),
    activities: createActivityRepository(connection),
    meetings: createMeetingRepository(connection),
    importing: createImportRepository(connection),
    setUp: createSetupRepository(connection),
    views: createViewRepository(connection),
    statusReports: statusReportsOn(connection),
    trend: createTrendReader(connection),
    unsent: createUnsentWrites(browserStorage(), ownerOf(page, connection.sitePath)),
    waits: waitsOf(connection),
    visibility: browserVisibility(),
    address,
    clock: () => new Date(),
    login: ownerOf(page).login,
    onFailure: cause => console.warn('Handlingsplan: SharePoint did not answer.', cause)
  };
}

/** Status reports, whose part of the code comes with the first question about them: most visits have none. */
function statusReportsOn(connection: Connection): StatusReportRepository {
  let loading: Promise<StatusReportRepository> | undefined;
  const ready = (): Promise<StatusReportRepository> => {
    loading ??= import(/* webpackChunkName: 'handlingsplan-status-reports' */ '../../lists/sharepoint/statusReports')
      .then(({ createStatusReportRepository }) => createStatusReportRepository(connection))
      .catch(failure => { loading = undefined; throw failure; });
    return loading;
  };
  return {
    drafts: async () => (await ready()).drafts(),
    saveDraft: async (seen, values) => (await ready()).saveDraft(seen, values),
    removeDraft: async seen => (await ready()).removeDraft(seen),
    published: async () => (await ready()).published(),
    rowsOf: async report => (await ready()).rowsOf(report),
    publish: async (draft, content, options) => (await ready()).publish(draft, content, options)
  };
}
