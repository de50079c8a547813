export { FilterMenu } from './FilterMenu';
export type { FilterMenuProps } from './FilterMenu';
export type { Option } from './OptionList';
