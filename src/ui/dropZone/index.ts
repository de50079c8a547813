// Not in the index of ui: it comes with the views that read files.
export { DropZone } from './DropZone';
export type { DropZoneProps, DropZoneWords } from './DropZone';
export { useStrayDrops } from './useStrayDrops';
