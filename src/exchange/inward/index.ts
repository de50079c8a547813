export { identityOf, keyRows } from './clientKey';
export type { Identity, KeyedRow } from './clientKey';
export type { ParseHtml } from './grids/htmlGrids';
export { largestFile, readFile } from './readFile';
export type { SourceFile } from './readFile';
export { readPasted } from './readPasted';
export type { Pasted } from './readPasted';
export { UnreadableFile } from './rows';
export type { DayColumn, FileProblem, ReadResult, ReadRow, RejectedRow, Rejection, Remark, RowPlace, SourceColumn, ToldStanding } from './rows';
