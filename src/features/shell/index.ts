export { Shell } from './Shell';
export type { Services } from './Shell';
