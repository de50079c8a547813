export { readResponsible } from './readResponsible';
export type { ResponsibleReading } from './readResponsible';
export { readCell, writeCell } from './responsibleCell';
export type { CellRegister, Responsible } from './responsibleCell';
