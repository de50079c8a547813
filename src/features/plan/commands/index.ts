export { CommandButton, PlanCommands } from './PlanCommands';
export { commandsOf } from './planCommands';
export type { PlanCommand, PlanCommandKey, PlanTasks } from './planCommands';
