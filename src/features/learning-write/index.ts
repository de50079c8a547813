export { DraftsView } from './DraftsView';
export { findsIn, waiting } from './finds';
export type { PartFind } from './finds';
export { Flow } from './Flow';
export { MarkedText } from './MarkedText';
export { Preview } from './Preview';
export { useWriteWords } from './words';
