import { foundations } from './foundations';
import { hereAndNow } from './hereAndNow';
import { knowledge } from './knowledge';
import { learning } from './learning';
import { systems } from './systems';
import { SampleActivity } from './types';

export { heldMeeting, plannedMeeting, removedActivity } from './meetings';
export { planTitle, sampleRoles, sampleUnits } from './registers';
export { publishedReport } from './statusReport';
export type { DayOffset, Reporter, SampleActivity, SampleReport } from './types';

/** The plan of Björkviks kommun: 37 activities in the framework's order. */
export const sampleActivities: SampleActivity[] = [...foundations, ...knowledge, ...systems, ...hereAndNow, ...learning];
