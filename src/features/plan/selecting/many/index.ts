export { ManyPart } from './ManyPart';
export type { ManyPartProps } from './ManyPart';
