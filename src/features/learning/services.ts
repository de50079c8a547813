import { ActivityRepository, PeopleFinder, PlanRepository, ServiceWaits, UnsentWrites } from '../../lists';
import type { LearningRepositories } from '../../lists/learning';
import type { OwnUnit } from '../../lists/ownUnit';
import { AddressPort } from '../../ui';

/** What the web part hands in: where examples and plan are kept, what stays on this computer, the address, the time. */
export interface LearningServices extends LearningRepositories {
  /** Registers of units and themes, and the activities that examples lead to. */
  plan: Pick<PlanRepository, 'load'>;
  /** An activity that a lesson leads to. */
  activities: Pick<ActivityRepository, 'add' | 'change'>;
  people: PeopleFinder;
  /** What the signed-in person has typed on this computer and what has not reached the lists. */
  unsent: UnsentWrites;
  ownUnit: OwnUnit;
  waits: ServiceWaits;
  address: AddressPort;
  clock: () => Date;
  /** A client key for what is new. */
  newKey: () => string;
  /** The tenant's address, for links to its pages. */
  tenant: string;
  /** Told what went wrong in the background and is tried again. */
  onFailure: (failure: unknown) => void;
}
