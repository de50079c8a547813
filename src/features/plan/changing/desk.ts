export { ChangeBar } from './ChangeBar';
export type { ChangeBarProps } from './ChangeBar';
export { Changer } from './Changer';
export { onlyOnline } from './onlyOnline';
