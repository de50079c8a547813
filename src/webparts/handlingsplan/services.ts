import { Services } from '../../features/shell';
import { browserStorage, browserVisibility, createUnsentWrites } from '../../lists';
import {
  Connection, PageOwner, createActivityRepository, createImportRepository, createMeetingRepository, createPlanRepository, createSetupRepository, ownerOf, waitsOf
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
    unsent: createUnsentWrites(browserStorage(), ownerOf(page, connection.sitePath)),
    waits: waitsOf(connection),
    visibility: browserVisibility(),
    address,
    clock: () => new Date(),
    login: ownerOf(page).login,
    onFailure: cause => console.warn('Handlingsplan: SharePoint did not answer.', cause)
  };
}
