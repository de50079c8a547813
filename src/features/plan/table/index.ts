export { titleId } from './ActivityRow';
export { ColumnsProvider, columnsOf } from './columns';
export { PlanTable } from './PlanTable';
export { TableFoot } from './TableFoot';
