export { titleId } from './ActivityRow';
export { PlanTable } from './PlanTable';
export { TableFoot } from './TableFoot';
