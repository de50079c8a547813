export { Shell } from './Shell';
export type { Services, ShellProps } from './Shell';
