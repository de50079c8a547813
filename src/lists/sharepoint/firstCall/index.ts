export { beginFirstCall } from './firstCall';
export { firstLists, firstReadings, firstRows, guardedLists, rowsOf } from './readings';
export type { FirstReading } from './readings';
