export { chipsFor, hasOwn } from './chips';
export { Filters } from './Filters';
export { namedPeople } from './filterWords';
export { firstSorting, nextSorting } from './firstSorting';
export { ResultLine } from './ResultLine';
