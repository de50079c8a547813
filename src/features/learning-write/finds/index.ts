export { findsIn, nextFind, reasonsIn, waiting } from './findsIn';
export { masked, maskedExample, unmasked } from './masked';
export type { PartFind } from './findsIn';
export { changeField, cleanPaste, rewordingOf } from './reword';
