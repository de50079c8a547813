export { PlanBoard } from './PlanBoard';
export type { PlanBoardProps } from './PlanBoard';
export { PrioritiseStep } from './PrioritiseStep';
