export { placeLines, stretchesOf } from './placing';
export type { Lines, PlacedGroup, Span } from './placing';
export { rowIndexOf } from './screen';
export { drawnWhole, useWindow } from './useWindow';
