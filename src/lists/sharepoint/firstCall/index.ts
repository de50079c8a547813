export { beginFirstCall } from './firstCall';
export { firstReadings, firstRows, guardedLists, listsWithRows, rowsOf } from './readings';
export type { FirstReading } from './readings';
