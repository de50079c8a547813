export { Filters } from './Filters';
export { firstSorting, nextSorting } from './firstSorting';
export { ResultLine } from './ResultLine';
