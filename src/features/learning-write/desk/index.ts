export { createDesk } from './desk';
export type { Desk, DeskState, PartClash } from './desk';
export { hereKeeper, keptDrafts } from './keptHere';
export { heldParts, isTooLong } from './values';
export type { Work } from './values';
