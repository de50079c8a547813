export { CommandButton, PlanCommands } from './PlanCommands';
export { commandsOf } from './declared';
export type { PlanCommand, PlanCommandKey, PlanTasks } from './declared';
