export { Development } from './Development';
export type { DevelopmentProps } from './Development';
