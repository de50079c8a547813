export { LiveLine } from './LiveLine';
export { inPlace, newsBetween } from './news';
export type { News } from './news';
export { useLivePlan } from './useLivePlan';
export type { LivePlan, Watching } from './useLivePlan';
