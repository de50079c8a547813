export { findsIn, nextFind, reasonsIn, waiting } from './findsIn';
export type { PartFind } from './findsIn';
export { changeField, cleanPaste, rewordingOf } from './reword';
