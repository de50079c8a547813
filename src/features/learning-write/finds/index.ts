export { findsIn, nextFind, reasonsIn, waiting } from './findsIn';
export { editedParts, followed } from './follow';
export { masked, maskedExample, unmasked } from './masked';
export type { PartFind } from './findsIn';
export { changeField, cleanPaste, rewordingOf } from './reword';
