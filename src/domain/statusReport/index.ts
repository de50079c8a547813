// Not in the index of the domain: nothing of it is needed before the first rows, so it comes with the view that uses it.
export { checksumOf, isIntact } from './checksum';
export { compareReports, countChanges, reportChanges } from './compare';
export type { AreaDifference, MovedDue, ReportChange, ReportChanges, ReportDifference } from './compare';
export { freeze } from './freeze';
export type { FreezeOptions } from './freeze';
export { parseHead, parseRow } from './parse';
export { plainHead, plainRow } from './plain';
export type { Plain } from '../plain';
export { longestComment, nobodyKey, otherKey, wholeKey } from './types';
export type { FrozenActivity, FrozenComment, FrozenShare, ReportComments, ReportContent, ReportHead, ReportWriter } from './types';
