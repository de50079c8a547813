export { FilterMenu } from './FilterMenu';
export { OptionList } from './OptionList';
export type { FilterMenuProps } from './FilterMenu';
export type { Option } from './OptionList';
