export { ColumnsMenu } from './ColumnsMenu';
export type { ColumnsMenuProps } from './ColumnsMenu';
